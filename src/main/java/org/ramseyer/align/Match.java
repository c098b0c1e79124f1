package org.ramseyer.align;

/**
 * One provision in its two versions.
 *
 * @param before its position in the tree of the earlier text
 * @param after its position in the tree of the later text
 * @param evidence why they were paired
 * @param score how alike they are, numbers left aside, from 0 to 1
 * @param moved whether it stands in another place than its neighbours say: under another parent, or
 *     off the line of the siblings that kept their order. What stands inside a moved provision is
 *     not moved again.
 */
public record Match(int before, int after, Evidence evidence, double score, boolean moved) {}
