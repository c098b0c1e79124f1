package org.ramseyer.search;

import org.ramseyer.model.Identity;

/**
 * A document that the index holds.
 *
 * @param identity what it is
 * @param sourceKey what {@link ProvisionIndexer#put} was told of its source, its sha256 as a rule
 * @param provisions how many of its provisions can be found
 */
public record IndexedDocument(Identity identity, String sourceKey, int provisions) {}
