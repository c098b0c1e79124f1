package org.ramseyer.citation;

import java.util.Locale;
import org.ramseyer.citation.CitedPath.Step;

/**
 * When a step that somebody typed means a level of the document. The constants stand in the order
 * they are tried.
 */
enum StepMatcher {

  /** Number in the same case, and the level that was named, if one was. */
  AS_TYPED {
    @Override
    boolean matches(Step cited, Step met) {
      return cited.num().equals(met.num())
          && (cited.level() == null || cited.level() == met.level());
    }
  },

  /** Case ignored; Roman and Arabic numbers of the levels above a section alike. */
  ANY_CASE {
    @Override
    boolean matches(Step cited, Step met) {
      return (cited.level() == null || cited.level() == met.level())
          && (cited.num().equalsIgnoreCase(met.num())
              || met.isBig() && arabic(cited.num()) == arabic(met.num()));
    }
  },

  /** Case and the name of the level ignored. */
  ANY_LEVEL {
    @Override
    boolean matches(Step cited, Step met) {
      return cited.num().equalsIgnoreCase(met.num()) && !cited.num().isEmpty();
    }
  };

  abstract boolean matches(Step cited, Step met);

  /**
   * The value of a Roman or Arabic number; a negative hash for anything else, so that only equal
   * words are equal.
   */
  private static int arabic(String num) {
    if (num.matches("\\d{1,6}")) {
      return Integer.parseInt(num);
    }
    String letters = "ivxlcdm";
    int[] values = {1, 5, 10, 50, 100, 500, 1000};
    int total = 0;
    int last = 0;
    String lower = num.toLowerCase(Locale.ROOT);
    for (int i = lower.length() - 1; i >= 0; i--) {
      int letter = letters.indexOf(lower.charAt(i));
      if (letter < 0) {
        return -1 - (lower.hashCode() & 0xFFFFFF);
      }
      int value = values[letter];
      total += value < last ? -value : value;
      last = value;
    }
    return total;
  }
}
