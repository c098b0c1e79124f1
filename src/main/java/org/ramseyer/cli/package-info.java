/**
 * Words typed in a shell become calls to the front door, and its answers become text, JSON and
 * files.
 *
 * <p>Comes in: arguments. Goes out: results on standard output, everything else on standard error,
 * and an {@link org.ramseyer.cli.ExitCode}. One command is one class; {@link org.ramseyer.cli.Main}
 * is where to start reading.
 *
 * <p>Invariants: bad input is one line on standard error that names the file and the reason, never
 * a stack trace (unless {@code --debug}); a document that cannot be read never stops a batch. This
 * package knows picocli and the progress bar; no other does, and no other writes to the console.
 *
 * <p>Trap: under {@code mvn exec:exec} the program shares Maven's terminal, so whether there is one
 * is asked of the file descriptors themselves, see {@link org.ramseyer.cli.Console}.
 */
@NullMarked
package org.ramseyer.cli;

import org.jspecify.annotations.NullMarked;
