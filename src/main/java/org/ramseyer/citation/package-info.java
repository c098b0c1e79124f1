/**
 * References in legal text and the citations people type: finds them, reads them, and says which
 * provision they mean.
 *
 * <p>Two stages, two types. {@link org.ramseyer.citation.CitationFinder} reads running text and
 * gives {@link org.ramseyer.citation.Citation}s with their offsets; {@link
 * org.ramseyer.citation.CitationParser} reads what somebody typed and gives a {@link
 * org.ramseyer.citation.CitedPath}. Neither looks at a document. {@link
 * org.ramseyer.citation.CitationResolver} then finds the provision in a tree and answers with a
 * {@link org.ramseyer.citation.Resolution}: found, several, or none with the reason. An unresolved
 * citation is not a wrong one: most references in a bill point to other law.
 *
 * <p>Main types: {@link org.ramseyer.citation.CitationResolver} for "sec. 3(c)(2)", {@link
 * org.ramseyer.citation.CitationFinder} for references, {@link org.ramseyer.citation.BillNumber}
 * for "H.R. 7356" in any spelling.
 *
 * <p>Invariants: offsets count UTF-16 units of the text as it was given; found citations do not
 * overlap and come in order; the parser gives the same {@linkplain
 * org.ramseyer.citation.CitedPath#key() key} for a citation as this program prints it and for every
 * spelling of it.
 *
 * <p>Traps: levels are told apart by case, "(a)" is not "(A)", so case is only ignored where
 * nothing matches with it. Numbers of quoted law may repeat those of the document; the document's
 * own provision goes first.
 */
@NullMarked
package org.ramseyer.citation;

import org.jspecify.annotations.NullMarked;
