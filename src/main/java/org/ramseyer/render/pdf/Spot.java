package org.ramseyer.render.pdf;

/**
 * A place that can be pointed at.
 *
 * @param page index among the pages of its flow, from 0
 * @param y distance from the top of the page in points
 */
record Spot(int page, double y) {}
