package org.ramseyer.structure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.SourcePage;

/**
 * The words of a document, which decide whether a hyphen at the end of a line belongs to the word
 * or to the line.
 *
 * <p>One line in five of a bill ends in a hyphen. A document's own words are the best lexicon for
 * it: "com-/mittee" is "committee" because the bill says so elsewhere, "long-/term" keeps its
 * hyphen because the bill writes "long-term".
 */
final class Lexicon {

  // Particles that make one word with what follows: "there-/in", "under-/standing", "out-/reach".
  private static final Set<String> PARTICLES =
      Set.of(
          "a", "after", "any", "back", "be", "by", "can", "con", "down", "every", "for", "fore",
          "foot", "here", "in", "inter", "mis", "no", "not", "on", "out", "over", "per", "pre",
          "re", "some", "sub", "super", "there", "through", "to", "trans", "under", "up", "where",
          "with");
  // Prefixes that legal English sets off with a hyphen.
  private static final Set<String> PREFIXES =
      Set.of("self", "quasi", "co", "vice", "cross", "well", "all", "half");

  /** How often each word stands in the document: one number in an array of its own. */
  private final Map<String, int[]> words = new HashMap<>();

  static Lexicon of(SourceDocument document) {
    Lexicon lexicon = new Lexicon();
    boolean broken = false;
    for (SourcePage page : document.pages()) {
      for (SourceLine line : page.lines()) {
        String text = line.text();
        int rest = broken ? text.indexOf(' ') : 0;
        lexicon.learn(rest < 0 ? "" : text.substring(rest));
        broken = text.endsWith("-");
      }
    }
    return lexicon;
  }

  private void learn(String line) {
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean inWord = i < line.length() && isWordCharacter(line.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        // A word that the line end breaks teaches nothing, nor does its rest on the next line.
        if (line.charAt(i - 1) != '-') {
          String word = line.substring(start, i).toLowerCase(Locale.ROOT);
          words.computeIfAbsent(word, any -> new int[1])[0]++;
        }
        start = -1;
      }
    }
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /**
   * Whether the hyphen between two lines belongs to the word.
   *
   * @param before the line before, ending in a hyphen
   * @param after the line after
   */
  boolean keepsHyphen(String before, String after) {
    String left = lastWord(before);
    String right = firstWord(after);
    if (left.isEmpty() || right.isEmpty() || Character.isDigit(left.charAt(left.length() - 1))) {
      return true;
    }
    boolean isCapitals = Capitals.only(left) && Capitals.only(right);
    if (!Character.isLowerCase(right.charAt(0))
        && !(isCapitals && Character.isLetter(right.charAt(0)))) {
      return true;
    }
    return decide(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT));
  }

  private boolean decide(String left, String wholeRight) {
    if (count(left + wholeRight) != count(left + "-" + wholeRight)) {
      return count(left + "-" + wholeRight) > count(left + wholeRight);
    }
    // "gen-/der-based": the parts around the line end decide.
    String part = left.substring(left.lastIndexOf('-') + 1);
    String right =
        wholeRight.contains("-") ? wholeRight.substring(0, wholeRight.indexOf('-')) : wholeRight;
    int joined = count(part + right);
    int hyphenated = count(part + "-" + right);
    if (joined != hyphenated) {
      return hyphenated > joined;
    }
    if (PREFIXES.contains(part)) {
      return true;
    }
    // "cost-/sharing": two words that both occur make a compound, unless the first is a particle.
    return !PARTICLES.contains(part)
        && part.length() > 2
        && count(part) > 0
        && count(right) > 0
        && right.length() > 3;
  }

  private int count(String word) {
    int[] count = words.get(word);
    return count == null ? 0 : count[0];
  }

  private static String lastWord(String line) {
    int end = line.length() - 1;
    int start = end;
    while (start > 0 && isWordCharacter(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && isWordCharacter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }
}
