/**
 * Comparisons as Word documents with Word's own tracked changes.
 *
 * <p>Comes in: a {@link org.ramseyer.diff.Comparison}. Goes out: the bytes of a .docx. Main type:
 * {@link org.ramseyer.render.docx.DocxRedline}.
 *
 * <p>{@code RedlineLines} decides the fate of every paragraph and which paragraphs moved together;
 * {@code DocumentPart} writes the body, {@code FramePart} header and footer, {@code StylesPart} the
 * styles, {@code Notes} the comments, {@code WordPackage} the zip file; {@code TrackedChanges}
 * reads the finished file back, knowing nothing of how it was written.
 *
 * <p>Invariants: accepting all changes gives the later text, rejecting all the earlier one,
 * paragraph by paragraph; the body holds nothing but the document; every w:id is used once in the
 * package; the same comparison gives the same bytes on the same Java.
 *
 * <p>Traps: what moved and was amended stands as two complete halves, because Word loses words of
 * an edit inside a move. Words that moved away stand in w:t, not w:delText: Word refuses the
 * latter. A paragraph that is struck or inserted whole needs its mark struck or inserted too, or an
 * empty line stays. The attribute w:date is required on the start of a move range and nowhere else.
 *
 * <p>Knows no library but the JDK: see docs/decisions/005-docx.md.
 */
@NullMarked
package org.ramseyer.render.docx;

import org.jspecify.annotations.NullMarked;
