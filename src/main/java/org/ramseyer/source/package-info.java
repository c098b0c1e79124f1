/**
 * Turns a file into clean, positioned lines and forgets its format.
 *
 * <p>In: a path. Out: a {@link org.ramseyer.source.SourceDocument}, pages of {@link
 * org.ramseyer.source.SourceLine}s, each with its printed line number, its position in points, its
 * faces and the lines drawn under or through its words. What belongs to the paper and not to the
 * text (running heads, page numbers, footers, stamps, the column of line numbers) is set apart as
 * furniture, and counted in a diagnostic.
 *
 * <p>Main types: {@link org.ramseyer.source.PdfReader}, {@link org.ramseyer.source.TextReader},
 * {@link org.ramseyer.source.FileFormat}.
 *
 * <p>The way of a PDF: page tree ({@code PageTree}) → glyphs and drawn rules ({@code PageEngine},
 * {@code TextRun}, {@code TypeCase}) → lines by baseline ({@code LineBuilder}) → the column of line
 * numbers, learnt per document ({@code NumberColumn}) → furniture ({@code FurnitureFinder}).
 *
 * <p>Traps: y grows downwards from the top of the page as it is read, whatever its rotation.
 * PDFBox's own plain text is never used: it follows drawing order and tears bill pages apart. A
 * damaged or hostile file ends in a plain {@link org.ramseyer.source.UnreadableDocumentException}
 * or loses single pages with a diagnostic; budgets are counts, not clocks, so the same file always
 * ends alike.
 *
 * <p>This package refuses to know what a section is.
 */
@NullMarked
package org.ramseyer.source;

import org.jspecify.annotations.NullMarked;
