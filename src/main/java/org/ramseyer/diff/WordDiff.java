package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramseyer.model.Wording;

/**
 * Compares two texts word by word.
 *
 * <p>Example: "not later than 30 days" and "not later than 60 days" give keep "not later than ",
 * delete "30 ", insert "60 ", keep "days". Deletions stand before insertions. The edits always give
 * both texts letter for letter; swapping the texts swaps deletions and insertions.
 */
final class WordDiff {

  private WordDiff() {}

  /** Edits of running text. */
  static List<TextEdit> text(Wording before, Wording after) {
    return before.text().equals(after.text())
        ? unchanged(before.text())
        : edits(LegalTokenizer.tokens(before), LegalTokenizer.tokens(after));
  }

  /**
   * Edits of running text of which one side is typed, without small capitals: words that the print
   * has in capitals and the typed side in small letters are the same.
   */
  static List<TextEdit> typed(Wording before, Wording after, boolean isBeforeTyped) {
    if (before.text().equals(after.text())) {
      return unchanged(before.text());
    }
    List<Token> old = LegalTokenizer.tokens(before);
    List<Token> young = LegalTokenizer.tokens(after);
    SmallCapitals capitals =
        isBeforeTyped ? SmallCapitals.between(young, old) : SmallCapitals.between(old, young);
    return edits(capitals.inSmallLetters(old), capitals.inSmallLetters(young));
  }

  /** Edits of a heading, where capitals are only a style. */
  static List<TextEdit> heading(Wording before, Wording after) {
    return before.text().equals(after.text())
        ? unchanged(before.text())
        : edits(LegalTokenizer.headingTokens(before), LegalTokenizer.headingTokens(after));
  }

  /** Nothing of the one, all of the other. */
  static List<TextEdit> whole(String before, String after) {
    List<TextEdit> edits = new ArrayList<>();
    if (!before.isEmpty()) {
      edits.add(new TextEdit.Delete(before));
    }
    if (!after.isEmpty()) {
      edits.add(new TextEdit.Insert(after));
    }
    return edits;
  }

  private static List<TextEdit> unchanged(String text) {
    return text.isEmpty() ? List.of() : List.of(new TextEdit.Equal(text, text));
  }

  // A hyphen at the end of a printed line may be the line's or the word's; the other text tells
  // which.
  private static List<Token> settled(List<Token> tokens, List<Token> others) {
    Set<String> known = new HashSet<>();
    others.forEach(other -> known.add(other.key()));
    Set<String> unbroken = new HashSet<>(known);
    others.forEach(other -> unbroken.add(other.unbroken()));
    return tokens.stream()
        .map(
            token ->
                !known.contains(token.key()) && unbroken.contains(token.unbroken())
                    ? token.joined()
                    : token)
        .toList();
  }

  private static List<TextEdit> edits(List<Token> rawBefore, List<Token> rawAfter) {
    List<Token> before = settled(rawBefore, rawAfter);
    List<Token> after = settled(rawAfter, rawBefore);
    boolean swap = compare(before, after) > 0;
    List<Segment> segments = swap ? segments(after, before) : segments(before, after);
    List<TextEdit> edits = new ArrayList<>();
    for (Segment segment : segments) {
      Segment turned = swap ? segment.mirrored() : segment;
      String old = joined(before, turned.startA(), turned.endA());
      String young = joined(after, turned.startB(), turned.endB());
      edits.addAll(turned.isKept() ? List.of(new TextEdit.Equal(old, young)) : whole(old, young));
    }
    return edits;
  }

  private static List<Segment> segments(List<Token> a, List<Token> b) {
    Map<String, Integer> ids = new HashMap<>();
    List<Segment> shortest = TokenDiff.segments(interned(a, ids), interned(b, ids));
    return new CleanUp(a, b).apply(shortest);
  }

  private static int[] interned(List<Token> tokens, Map<String, Integer> ids) {
    return tokens.stream()
        .mapToInt(
            token -> {
              Integer known = ids.putIfAbsent(token.key(), ids.size());
              return known == null ? ids.size() - 1 : known;
            })
        .toArray();
  }

  private static int compare(List<Token> one, List<Token> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).key().compareTo(other.get(i).key());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static String joined(List<Token> tokens, int start, int end) {
    StringBuilder text = new StringBuilder();
    tokens.subList(start, end).forEach(token -> text.append(token.text()));
    return text.toString();
  }
}
