/**
 * Finds provisions by their words or their citation, and keeps whole documents. The only package
 * that knows Lucene.
 *
 * <p>In come {@link org.ramseyer.model.LegalText}s; out go {@link org.ramseyer.search.Hit}s with
 * citation, highlighted words, page and line, and the texts themselves as they were put in.
 *
 * <p>Main types: {@link org.ramseyer.search.ProvisionIndexer} writes an index folder, {@link
 * org.ramseyer.search.ProvisionSearcher} reads it; {@link org.ramseyer.search.QueryParser}
 * describes the query language.
 *
 * <p>The way of a query: {@code QueryParser} makes a tree of {@code QueryNode}s, {@code Jump} sees
 * whether a place was typed instead, {@code QueryPlanner} with {@code QueryTranslator} makes one
 * Lucene query of both and the filter, and {@code QueryExplainer} says how it was read. {@code
 * Highlighter} and {@code Excerpt} make the snippet.
 *
 * <p>Invariants: no word is dropped, since "shall not" and "or" are law; quotations are exact,
 * single words match in any form; a reader sees the last commit and nothing of a run that was
 * killed; results do not depend on locale, clock or hash order.
 *
 * <p>Traps: one Lucene document is one provision with its own words only, so a sentence that runs
 * from a lead-in into its paragraphs is spread over several; words may therefore match in what
 * stands above a provision, quotations may not. Change {@code Fields.FORMAT} whenever fields,
 * analysis or archive change, or old indexes will be read wrongly. A {@link
 * org.ramseyer.search.DocumentCodec} that changes its bytes needs the same.
 */
@NullMarked
package org.ramseyer.search;

import org.jspecify.annotations.NullMarked;
