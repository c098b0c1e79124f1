package org.ramseyer.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one provision that the print sets in small capitals and the typed form writes in
 * small letters.
 *
 * <p>A PDF gives small capitals as capitals. So a word is one of these where the print has it in
 * capitals more often than the typed text has; "DOCUMENT" that both write in capitals is none.
 */
final class SmallCapitals {

  private final Set<String> words;

  private SmallCapitals(Set<String> words) {
    this.words = words;
  }

  /** The words between the tokens of the print and those of the typed text. */
  static SmallCapitals between(List<Token> print, List<Token> typed) {
    Map<String, Integer> more = new HashMap<>();
    print.forEach(token -> count(token, 1, more));
    typed.forEach(token -> count(token, -1, more));
    Set<String> words = new HashSet<>();
    more.forEach(
        (word, count) -> {
          if (count > 0) {
            words.add(word);
          }
        });
    return new SmallCapitals(words);
  }

  private static void count(Token token, int by, Map<String, Integer> counts) {
    if (token.isInCapitals()) {
      counts.merge(token.inSmallLetters().key(), by, Integer::sum);
    }
  }

  /** The tokens, these words compared in small letters. */
  List<Token> inSmallLetters(List<Token> tokens) {
    return tokens.stream()
        .map(
            token -> {
              Token small = token.inSmallLetters();
              return words.contains(small.key()) ? small : token;
            })
        .toList();
  }
}
