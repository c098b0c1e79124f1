package org.ramseyer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words set with wide spaces between their letters: "A N A C T", "S T A T E O F". */
final class Spaced {

  private static final Pattern LETTERS = Pattern.compile("\\b(?:\\p{Lu} ){3,}\\p{Lu}\\b");

  /** Words that spaced letters are known to spell; without them nobody can tell where words end. */
  private static final Pattern WORDS =
      Pattern.compile(
          "^(A|AN|STATE|JOINT|CONCURRENT|HOUSE|SENATE)(?=ACT|BILL|OF|RESOLUTION|JOINT)");

  private static final Pattern OF = Pattern.compile("(?<=STATE )OF(?=\\p{Lu})");

  private Spaced() {}

  /** The same words with spaced letters closed up. */
  static String closed(String text) {
    Matcher matcher = LETTERS.matcher(text);
    StringBuilder closed = new StringBuilder();
    while (matcher.find()) {
      String letters = matcher.group().replace(" ", "");
      String words = OF.matcher(WORDS.matcher(letters).replaceFirst("$1 ")).replaceFirst("OF ");
      matcher.appendReplacement(closed, Matcher.quoteReplacement(words));
    }
    return matcher.appendTail(closed).toString();
  }
}
