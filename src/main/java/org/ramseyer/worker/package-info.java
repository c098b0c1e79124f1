/**
 * Reads untrusted files in processes of their own, which may be killed: whatever a file does to the
 * process that reads it, the program goes on and says in one sentence why that file was not read.
 *
 * <p>In: a path and an id. Out: the {@link org.ramseyer.model.LegalText} that the child process
 * read, whole, with line starts and marks; or an {@link
 * org.ramseyer.source.UnreadableDocumentException}.
 *
 * <p>Main types: {@link org.ramseyer.worker.ReaderPool} on the side of the program, {@link
 * org.ramseyer.worker.ReadingLoop} on the side of the child. What reading is, neither knows: the
 * child's main class hands the loop a {@link org.ramseyer.worker.Reading}.
 *
 * <p>The two talk over the child's standard input and output in frames ({@code Frame}): a kind, a
 * length, that many bytes. A request names a file; answers are "a page was read", "a page goes to
 * text recognition", and at last the text ({@code TextWriter}, {@code TextReading}) or the reason.
 * Each answer gives the file more time ({@code Deadline}), so that nothing the file says of itself
 * does.
 *
 * <p>Invariants: a child reads one file at a time; a child that was killed, or died, is never used
 * again; children end with the program, because their standard input ends then; a child's temporary
 * files lie in a folder of its own, which is deleted after its end.
 *
 * <p>Traps: no object is ever deserialised by its class name, only records of the model by hand.
 * What a library prints in the child goes nowhere: standard output carries frames alone.
 */
@NullMarked
package org.ramseyer.worker;

import org.jspecify.annotations.NullMarked;
