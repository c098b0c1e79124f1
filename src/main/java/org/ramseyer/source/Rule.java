package org.ramseyer.source;

/**
 * A thin horizontal bar drawn on the page, as a stroke or as a filled box or polygon.
 *
 * @param y its middle
 */
record Rule(float left, float right, float y) {}
