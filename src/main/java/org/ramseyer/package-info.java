/**
 * The front door: {@link org.ramseyer.Ramseyer} reads and compares documents, {@link
 * org.ramseyer.Library} keeps a corpus and its index, searches it and surveys it. The command line
 * and the local page call these and nothing else.
 *
 * <p>Nothing below depends on this package.
 */
@NullMarked
package org.ramseyer;

import org.jspecify.annotations.NullMarked;
