package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ramseyer.diff.Fact.Type;

/** Words that were negated by a prefix: "lawful" that became "unlawful". */
final class Opposites {

  private static final List<String> PREFIXES =
      List.of("un", "non", "non-", "in", "im", "ir", "il", "dis");
  private static final Pattern SPACE = Pattern.compile("[^\\p{L}-]+");

  private Opposites() {}

  /** The negations between two stretches of words, one of which replaced the other. */
  static List<Fact> among(String before, String after) {
    List<Fact> facts = new ArrayList<>();
    Set<String> old = words(before);
    Set<String> young = words(after);
    for (String word : SPACE.split(before, 0)) {
      String key = word.toLowerCase(Locale.ROOT);
      for (String prefix : PREFIXES) {
        if (key.length() > 2 && young.contains(prefix + key) && !old.contains(prefix + key)) {
          facts.add(new Fact(Type.NEGATION, word, prefix + key));
        } else if (key.startsWith(prefix)
            && key.length() > prefix.length() + 2
            && young.contains(key.substring(prefix.length()))
            && !young.contains(key)) {
          facts.add(new Fact(Type.NEGATION, word, key.substring(prefix.length())));
        }
      }
    }
    return facts;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    SPACE.splitAsStream(text.toLowerCase(Locale.ROOT)).forEach(words::add);
    return words;
  }
}
