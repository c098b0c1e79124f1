package org.ramseyer.source;

/**
 * A thin bar drawn along a text, as a stroke or as a filled box or polygon.
 *
 * @param y its middle
 */
record Rule(float left, float right, float y) {}
