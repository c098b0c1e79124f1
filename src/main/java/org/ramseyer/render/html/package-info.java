/**
 * Pages: the redline and the survey, each one self-contained HTML file.
 *
 * <p>Comes in: a comparison or a {@link org.ramseyer.survey.SurveyResult}. Goes out: HTML 5 with
 * its style sheet inside and no reference to anything outside. {@code ramseyer.css} is shared by
 * all pages.
 *
 * <p>Invariants: what changed is shown by marks and words besides colour; every page works without
 * script, with the keyboard alone and in print; every word that comes from a document is escaped.
 * Renderers know no algorithm.
 */
@NullMarked
package org.ramseyer.render.html;

import org.jspecify.annotations.NullMarked;
