/**
 * Shows results: each sub-package one format, none of them an algorithm.
 *
 * <p>Comes in: a {@link org.ramseyer.diff.Comparison}, a survey, a legal text. Goes out: HTML,
 * Word, PDF, text, JSON, CSV, Akoma Ntoso. What all formats say alike stands here, so that a change
 * has the same name in each: {@link org.ramseyer.render.ChangeWords}. {@link
 * org.ramseyer.render.RedlineRuns} cuts a paragraph of a redline into runs for the formats that are
 * set in pages.
 *
 * <p>Invariants: every format carries the same change ids and the same verdict; the same value
 * gives the same bytes.
 */
@NullMarked
package org.ramseyer.render;

import org.jspecify.annotations.NullMarked;
