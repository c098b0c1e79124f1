/**
 * The words of the field as immutable values: a legal text is a tree of provisions, and every word
 * of it knows the page and line where it is printed. Everything here is a record or an enum;
 * nothing depends on anything but the JDK.
 *
 * <p>Main type: {@link org.ramseyer.model.LegalText}, a tree of {@link
 * org.ramseyer.model.Provision}.
 *
 * <p>Glossary (USLM User Guide and Akoma Ntoso):
 *
 * <ul>
 *   <li><b>provision</b>: any unit of a legal text, numbered or not; its {@link
 *       org.ramseyer.model.LevelKind} says which
 *   <li><b>num</b>: the designation as printed, "(a)", "SEC. 2.", and its normalised value, "a",
 *       "2"
 *   <li><b>heading</b>: the words that name a provision, "Definitions"
 *   <li><b>chapeau</b>: the words of a provision before its first child
 *   <li><b>continuation</b>: the words of a provision after its last child, also called flush text
 *   <li><b>clause</b>: one level only, below subparagraph; never a word for "provision"
 *   <li><b>quoted content</b>: law quoted in a bill in order to be enacted
 *   <li><b>eId</b>: the address of a provision in Akoma Ntoso form, {@code sec_2__subsec_a}; it
 *       changes when the provision is renumbered, so it is evidence for alignment and never
 *       identity
 * </ul>
 *
 * <p>Traps: offsets count UTF-16 units. Pages and lines count from 1; 0 means "has none" (an XML
 * bill has no pages). A line number is the printed one where the page prints line numbers, else the
 * count of text lines from the top of the page; {@link
 * org.ramseyer.model.LegalText#lineNumbering()} says which.
 */
@NullMarked
package org.ramseyer.model;

import org.jspecify.annotations.NullMarked;
