package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;

/** Prints page numbers as people write them: "page 3", "pages 1 and 2", "pages 1-3, 7 and 9". */
final class Ranges {

  private Ranges() {}

  static String pages(List<Integer> ascending) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < ascending.size(); ) {
      int end = i;
      while (end + 1 < ascending.size() && ascending.get(end + 1) == ascending.get(end) + 1) {
        end++;
      }
      // Two pages are named one by one.
      end = end == i + 1 ? i : end;
      runs.add(
          end > i ? ascending.get(i) + "-" + ascending.get(end) : String.valueOf(ascending.get(i)));
      i = end + 1;
    }
    String last = runs.get(runs.size() - 1);
    String before = String.join(", ", runs.subList(0, runs.size() - 1));
    return (ascending.size() == 1 ? "page " : "pages ")
        + (before.isEmpty() ? last : before + " and " + last);
  }
}
