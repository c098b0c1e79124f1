/**
 * Puts independent instruments side by side, topic by topic: what does the national bill say about
 * warrants, what does the city say, what does the vendor ask for, and where does nobody say
 * anything?
 *
 * <p>Comes in: a baseline and other {@link org.ramseyer.model.LegalText legal texts}, and a list of
 * {@link org.ramseyer.survey.Topic topics}. Goes out: a {@link org.ramseyer.survey.SurveyResult}, a
 * cell for every topic and document with its quotation, citation, page and line, or an honest "no
 * counterpart".
 *
 * <p>The way through: {@link org.ramseyer.survey.Passages} reads a text into sentences with their
 * lists, and tells rules, definitions and notes apart; {@link org.ramseyer.survey.TopicFinder}
 * finds the passages that speak to a topic; {@link org.ramseyer.survey.DutyReader} reads who shall,
 * may or shall not do what, for how much and how long, by rule; {@link
 * org.ramseyer.survey.Exemptions} brings in exceptions that stand in provisions of their own;
 * {@link org.ramseyer.survey.RelationJudge} sets a cell beside the baseline's, {@link
 * org.ramseyer.survey.Door} being the one scale on which it may say "stricter".
 *
 * <p>Traps: cells are found by words, so "no counterpart" means "none of the words of this topic
 * stand in the text", and the pages say so. Likeness of words is never taken for likeness of duty:
 * "shall use" and "shall not use" are nearly the same words, so a relation is only ever drawn from
 * force, actor, amounts, times and exceptions. Words that a document strikes through, and words in
 * square brackets, which are an editor's, are never read for a rule. The topics describe how
 * drafters speak; a topic that names one instrument's own words is a mistake.
 */
@NullMarked
package org.ramseyer.survey;

import org.jspecify.annotations.NullMarked;
