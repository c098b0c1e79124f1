/**
 * Executes the marks that a document puts on its own words: what a bill shows as deleted and added
 * becomes the law after it, or the law before it.
 *
 * <p>In: a {@link org.ramseyer.model.LegalText} of any format, whose readers have put {@link
 * org.ramseyer.model.Mark}s on its words and numbers. Out: the same tree with the marks executed or
 * undone, and no marks left. Main type: {@link org.ramseyer.structure.marks.MarkedText}.
 *
 * <p>Invariants: the words that are kept are the document's own, in order, each at its own place;
 * nothing is put in but the blank that a deletion would swallow. A text without marks comes out
 * word for word.
 *
 * <p>Traps: brackets lie within their mark, so undoing a deletion must take the brackets off and
 * leave the words. Words that are both added and struck (put in by the bill, taken out again by an
 * amendment to it) stand in neither version. Capitals that show an addition are left as printed:
 * whether "ARTICLE" was to be "Article" or "article" the page does not say.
 *
 * <p>What a mark means is decided where the document is read; this package only acts on it.
 */
@NullMarked
package org.ramseyer.structure.marks;

import org.jspecify.annotations.NullMarked;
