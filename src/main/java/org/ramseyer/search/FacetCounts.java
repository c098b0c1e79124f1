package org.ramseyer.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;

/** Counts how many of all answers have each kind, jurisdiction, group and document. */
final class FacetCounts {

  private static final List<String> FACETS =
      List.of(Fields.KIND, Fields.JURISDICTION, Fields.GROUP, Fields.DOCUMENT);

  private final Map<String, StringDocValuesReaderState> states = new LinkedHashMap<>();

  FacetCounts(DirectoryReader reader) throws IOException {
    FieldInfos fields = FieldInfos.getMergedFieldInfos(reader);
    for (String facet : FACETS) {
      if (fields.fieldInfo(facet) != null) {
        states.put(facet, new StringDocValuesReaderState(reader, facet));
      }
    }
  }

  Map<String, Map<String, Integer>> of(FacetsCollector answers) throws IOException {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (String facet : FACETS) {
      counts.put(facet, states.containsKey(facet) ? of(facet, answers) : Map.of());
    }
    return counts;
  }

  // Lucene orders equal counts by the value.
  private Map<String, Integer> of(String facet, FacetsCollector answers) throws IOException {
    FacetResult result =
        new StringValueFacetCounts(states.get(facet), answers)
            .getTopChildren(SearchResult.MOST_VALUES, facet);
    Map<String, Integer> counts = new LinkedHashMap<>();
    // Without answers there is no result at all.
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        counts.put(value.label, value.value.intValue());
      }
    }
    return counts;
  }
}
