/**
 * Comparisons as PDF: a redline to print, file and cite.
 *
 * <p>Comes in: a {@link org.ramseyer.diff.Comparison}. Goes out: the bytes of a PDF with an outline
 * item a change. Main type: {@link org.ramseyer.render.pdf.PdfRedline}.
 *
 * <p>{@code FrontPages} sets the verdict, the counts and the change list, {@code BodyPages} the
 * redline; both hand pieces of text to {@code Flow}, which breaks lines ({@code LineBreaker}) and
 * pages and writes the operators of each ({@code Canvas}). {@code PdfFile} adds running lines,
 * outline and links. The body is set first, so that the change list can name its pages.
 *
 * <p>Invariants: every word of both texts stands on the pages; an outline item, and an entry of the
 * change list, for every change; nothing depends on colour (deleted words are struck through,
 * inserted ones underlined, moves told in words); the same comparison gives the same bytes on the
 * same Java; time and memory are linear in the text.
 *
 * <p>Trap: the fonts are those of the Standard 14 that every viewer has, in the encoding of
 * Windows-1252. A character outside it is shown as its code, "[U+4E2D]", and the first page counts
 * them.
 *
 * <p>Knows PDFBox.
 */
@NullMarked
package org.ramseyer.render.pdf;

import org.jspecify.annotations.NullMarked;
