/**
 * Documents in markup: what the publisher has already marked up goes to the tree of provisions
 * without a page in between.
 *
 * <p>In comes a file; out comes the same {@link org.ramseyer.model.LegalText} that the page reader
 * gives for the PDF of that document, but without places. One reader for each format: {@link
 * org.ramseyer.structure.markup.BillXmlReader} (Bill DTD of the House and Senate), {@link
 * org.ramseyer.structure.markup.UslmReader}, {@link org.ramseyer.structure.markup.AknReader} (Akoma
 * Ntoso), {@link org.ramseyer.structure.markup.GovinfoHtmReader} (typed text), {@link
 * org.ramseyer.structure.markup.HtmlCodeReader} (web pages) and {@link
 * org.ramseyer.structure.markup.DocxReader} (Word).
 *
 * <p>How it hangs together: {@code XmlTree} parses and defends (no document type is loaded, no
 * entity expanded, depth is bounded), {@code Front}, {@code Body} and {@code Back} turn the three
 * parts of a bill into provisions, {@code Inline} and {@code Words} turn mixed content into words
 * as they are printed, {@code Quotation} sets the quotation marks that the print adds. USLM is
 * first told in the words of the DTD ({@code UslmTerms}). Formats without levels of their own are
 * set on a page ({@code TypedPage}, {@code FlowPage}) and read by the parser of printed papers.
 *
 * <p>Invariants: every word of the body stands in the tree once; elements this package does not
 * know are opened, never dropped. What is added is only what the print adds: "SEC." before a
 * section number, the enacting formula, "Attest:", quotation marks.
 *
 * <p>Traps: {@code title} is a level and {@code dc:title} is metadata, so names are compared with
 * their prefix. A reported bill may hold two bodies, the struck one first. Flat {@code
 * appropriations-*} siblings are headings, not levels.
 *
 * <p>Source of all rules on elements: Bill, Resolution and Amendment DTD, 17 August 2016.
 */
@NullMarked
package org.ramseyer.structure.markup;

import org.jspecify.annotations.NullMarked;
