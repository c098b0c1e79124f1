/**
 * Comparisons for a terminal.
 *
 * <p>Comes in: a {@link org.ramseyer.diff.Comparison}. Goes out: plain text, deleted words as
 * {@code [-words-]}, inserted ones as {@code {+words+}}, the marks of {@code wdiff} and {@code git
 * diff --word-diff}; with ANSI colours where the caller wants them. Colour adds nothing that the
 * marks do not say.
 *
 * <p>Trap: control characters in a document could drive the terminal; they are shown as U+FFFD.
 */
@NullMarked
package org.ramseyer.render.text;

import org.jspecify.annotations.NullMarked;
