package org.ramseyer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ramseyer.corpus.Catalog;
import org.ramseyer.corpus.Instrument;
import org.ramseyer.model.LegalText;

/** Two consecutive versions of one text. */
record VersionPair(LegalText before, LegalText after) {

  /** The pairs that the catalogue's families make, each family in the order of the catalogue. */
  static List<VersionPair> consecutive(Catalog catalog, List<LegalText> texts) {
    Map<String, LegalText> byId = new LinkedHashMap<>();
    texts.forEach(text -> byId.put(text.id(), text));
    Map<String, LegalText> newest = new LinkedHashMap<>();
    List<VersionPair> pairs = new ArrayList<>();
    for (Instrument instrument : catalog.instruments()) {
      LegalText text = byId.get(instrument.id());
      if (instrument.versionOf() == null || text == null) {
        continue;
      }
      LegalText earlier = newest.put(instrument.versionOf(), text);
      if (earlier != null) {
        pairs.add(new VersionPair(earlier, text));
      }
    }
    return pairs;
  }
}
