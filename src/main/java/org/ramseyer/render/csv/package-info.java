/**
 * Tables for a spreadsheet: RFC 4180, UTF-8, one header line, columns in a fixed order.
 *
 * <p>Comes in: a {@link org.ramseyer.survey.SurveyResult}. Goes out: text. Trap: a spreadsheet
 * takes a cell that begins with "=", "+", "-" or "@" for a formula; such cells get an apostrophe in
 * front.
 */
@NullMarked
package org.ramseyer.render.csv;

import org.jspecify.annotations.NullMarked;
