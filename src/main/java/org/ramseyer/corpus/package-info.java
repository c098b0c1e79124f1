/**
 * The corpus: which instruments there are, where each one's official text is served, and bringing
 * that text.
 *
 * <p>In comes {@code corpus/catalog.yaml}; out comes {@link org.ramseyer.corpus.Catalog}, a list of
 * {@link org.ramseyer.corpus.Instrument} in the order written. {@link org.ramseyer.corpus.Fetcher}
 * brings official texts into {@code corpus/official/} and records their checksums there.
 *
 * <p>Invariants: a catalogue with an error is not loaded, and every error is told with its line and
 * id. Only what arrived whole, in the expected type and with the recorded checksum (or the first
 * one ever) is put in place; a changed text is told and left to the user. Nothing is asked from a
 * host that the catalogue does not name, and no redirect leads to another one.
 *
 * <p>Traps: an official text served only as a web page, or over plain http, is not fetched; the
 * outcome gives its address. Dates in the checksum list come from the publisher's answer, never
 * from the clock.
 *
 * <p>Refuses to know: what the documents say. Reading them belongs to {@code source} and {@code
 * structure}.
 */
@NullMarked
package org.ramseyer.corpus;

import org.jspecify.annotations.NullMarked;
