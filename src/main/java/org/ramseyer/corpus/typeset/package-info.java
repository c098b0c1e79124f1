/**
 * The setting of the shipped restatements: a text source goes in, a PDF in the layout of its kind
 * comes out, the same bytes on every machine.
 *
 * <p>Main types: {@link org.ramseyer.corpus.typeset.TypesetSource} reads a source, {@link
 * org.ramseyer.corpus.typeset.Typesetter} sets one source or a whole corpus and says which PDFs are
 * not what their sources make. {@code corpus/README.md} is the reference of the source format.
 *
 * <p>The way of a text: {@code TypesetSource} (header and {@code BodyLine}s) → a {@code Layout} of
 * its kind turns every line into {@code Row}s that know their place across the page but not down it
 * → {@code Paginator} gives every row a page and a baseline → {@code Canvas} writes the operators →
 * {@code PdfFile} writes the file.
 *
 * <p>Invariants: y counts in points from the top of the page to the baseline; a printed line number
 * stands on the baseline of its line; nothing depends on the clock, the locale, the fonts of the
 * machine or its zlib.
 *
 * <p>Traps: only the Standard 14 fonts are used, so a character outside Windows-1252 cannot be
 * printed and is refused when the source is read. The metrics come from PDFBox, the widths of a
 * justified line therefore from Adobe's tables; a viewer that substitutes a font shows the same
 * positions.
 *
 * <p>Refuses to know: what a provision means, where the catalogue is, and which documents exist.
 */
@NullMarked
package org.ramseyer.corpus.typeset;

import org.jspecify.annotations.NullMarked;
