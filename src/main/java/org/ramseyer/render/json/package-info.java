/**
 * JSON in and out: what {@code --format json} prints, and the archive of a document that the index
 * keeps.
 *
 * <p>Comes in: a {@link org.ramseyer.model.LegalText} or a comparison. Goes out: UTF-8 JSON whose
 * keys are a public contract ({@code "schema": "ramseyer/document/1"}); keys may be added, never
 * renamed.
 *
 * <p>Invariants: the same value gives the same bytes, and {@link
 * org.ramseyer.render.json.JsonDocument} reads back what it wrote without loss. This package alone
 * knows Jackson among the renderers, and no Jackson type stands in a public signature.
 */
@NullMarked
package org.ramseyer.render.json;

import org.jspecify.annotations.NullMarked;
