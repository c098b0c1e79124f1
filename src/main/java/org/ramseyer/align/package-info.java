/**
 * Decides which provision of one version of a text is which provision of another.
 *
 * <p>In: two {@link org.ramseyer.model.LegalText}s. Out: an {@link org.ramseyer.align.Alignment}, a
 * list of {@link org.ramseyer.align.Match}es, each with its {@link org.ramseyer.align.Evidence} and
 * whether the provision moved. Main type: {@link org.ramseyer.align.Aligner}.
 *
 * <p>The shape is GumTree's (Falleri and others, "Fine-grained and accurate source code
 * differencing", 2014): stages that add to one mapping, and no word about edits; what changed
 * inside a pair is for {@code diff} to say. To GumTree's two phases the field adds what its texts
 * have and program trees have not: numbers that change without meaning anything, headings that
 * hardly ever change, and long runs of provisions that are almost the same.
 *
 * <p>Invariants: a provision has at most one counterpart; the answer depends on the two texts
 * alone, not on locale, clock or hash order; swapped texts give the mirrored answer.
 *
 * <p>Traps: positions are places in the reading order of a {@link
 * org.ramseyer.align.ProvisionTree}, because provisions that are equal in all their words abound
 * ("(3) [Reserved]"). A number is evidence, never identity: after one insertion every later number
 * of a list is the number of its former neighbour.
 *
 * <p>This package does not know files, words' exact letters, or how a comparison is shown.
 */
@NullMarked
package org.ramseyer.align;

import org.jspecify.annotations.NullMarked;
