/**
 * Turns positioned lines into the tree of provisions, and never refuses a document.
 *
 * <p>In: a {@link org.ramseyer.source.SourceDocument}. Out: a {@link org.ramseyer.model.LegalText}.
 * Main type: {@link org.ramseyer.structure.DocumentParser}.
 *
 * <p>The way: lines → blocks, one a paragraph or heading ({@code BlockSplitter}) → front, body and
 * back ({@code Parts}) → the tree ({@code Tree}), into which the body goes block by block ({@code
 * BodyAssembler}). What a block begins with is read by one small class for each structure: {@code
 * BigLevel}, {@code SectionHead}, {@code Designator}, {@code RunInHeading}, {@code QuoteScan}.
 * {@code Restatement} nests law that a bill of a state restates without quotation marks. Where a
 * numbered provision belongs is weighed by {@code Placement} from two witnesses, the sequence of
 * numbers and the indentation. {@link org.ramseyer.structure.Addresses} gives paths, eIds and
 * citations at the end.
 *
 * <p>Invariants: every word of the source's text lines stands in exactly one place of the tree; the
 * same lines give the same tree.
 *
 * <p>Traps: "(i)" is a letter or a Roman number; a line that begins with "(2)" may be the middle of
 * a sentence; quoted law re-opens its quotation mark at each paragraph and closes it once. Italic
 * alone says nothing: amendments are set wholly in italic.
 *
 * <p>This package refuses to know any document by name.
 */
@NullMarked
package org.ramseyer.structure;

import org.jspecify.annotations.NullMarked;
