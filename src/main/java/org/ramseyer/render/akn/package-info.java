/**
 * Documents as Akoma Ntoso 3.0, the OASIS standard for legal texts.
 *
 * <p>In: a {@link org.ramseyer.model.LegalText}. Out: the bytes of one XML file. Main type: {@link
 * org.ramseyer.render.akn.AknDocument}.
 *
 * <p>How a tree becomes Akoma Ntoso: each level is the element of its name; words before the
 * children are {@code intro}, words after them {@code wrapUp}, words alone {@code content}. Quoted
 * law is a {@code quotedStructure} in a {@code mod} of the sentence that introduces it. Contents
 * and tables of plain rows are {@code toc} and {@code table}. What the standard has no element for
 * (items, unnumbered groups) is an {@code hcontainer} with the name of its kind. Marked words are
 * {@code ins} and {@code del}.
 *
 * <p>Invariants: the file is valid against the schema of 30 March 2017; every word of the tree is
 * in it once and in order; identifiers are unique; read back, it gives the same tree, pages and
 * lines excepted, for which the standard has no place.
 *
 * <p>Trap: {@code content} excludes {@code intro} and child levels, so where blocks and levels
 * stand side by side the blocks are wrapped in an {@code hcontainer} named "block".
 */
@NullMarked
package org.ramseyer.render.akn;

import org.jspecify.annotations.NullMarked;
