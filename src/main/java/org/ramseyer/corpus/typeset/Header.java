package org.ramseyer.corpus.typeset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The header of a source: which layout, and the values of its keys.
 *
 * @param kind the layout
 * @param values the value of every key that the source gives, in its order
 */
public record Header(LayoutKind kind, Map<String, String> values) {

  public Header {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    for (String key : kind.neededKeys()) {
      if (values.getOrDefault(key, "").isEmpty()) {
        throw new IllegalArgumentException("the header has no " + key);
      }
    }
  }

  public String title() {
    return get("title");
  }

  /** The official citation, printed at the foot of every page. */
  public String citation() {
    return get("citation");
  }

  /** The value of {@code key}, empty where the source does not give it. */
  public String get(String key) {
    return values.getOrDefault(key, "");
  }
}
