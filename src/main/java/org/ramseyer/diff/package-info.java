/**
 * Says what changed between two versions of a text, and proves it.
 *
 * <p>In: two {@link org.ramseyer.model.LegalText}s. Out: a {@link org.ramseyer.diff.Comparison}:
 * for every provision of either side one {@link org.ramseyer.diff.ProvisionChange} with its kinds,
 * word edits and facts, and the redline as a list of {@link org.ramseyer.diff.RedlineParagraph}s.
 * Main type: {@link org.ramseyer.diff.Differ}.
 *
 * <p>The parts, in the order of the work: {@code RedlineOrder} merges the two reading orders;
 * {@code WordDiff} compares the words of a pair ({@code LegalTokenizer}, {@code TokenDiff}, {@code
 * CleanUp}); {@code FactFinder} names amounts, dates and duties that changed; {@code
 * ConformingReferences} finds changes that only follow from renumbering; {@code TwoForms} tells
 * what two files of one version have different only because of their forms; {@code Replay} proves
 * the whole.
 *
 * <p>Invariants: deletions and insertions carry the letters of the texts, so the edits of a
 * provision give its words on both sides letter for letter; a comparison of a text with itself has
 * no changes; numbers are attributes of a provision and never part of its word edits.
 *
 * <p>Traps: a moved provision has its paragraphs twice in the redline, at its old and at its new
 * place. An {@link org.ramseyer.diff.TextEdit.Equal} may be spelt differently on the two sides
 * (spaces, quotation marks, capitals of headings). A struck or inserted provision tells of
 * everything in it; its parts have no ids of their own. What stands on one side is not always
 * struck or inserted: {@link org.ramseyer.diff.ProvisionChange#isOfForm}.
 *
 * <p>Knows java-diff-utils, for the longest common subsequence of tokens only. Does not know how a
 * comparison is shown.
 */
@NullMarked
package org.ramseyer.diff;

import org.jspecify.annotations.NullMarked;
