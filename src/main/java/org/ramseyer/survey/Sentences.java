package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the words of a provision into sentences, keeping where each begins. */
final class Sentences {

  /**
   * One sentence.
   *
   * @param start offset of its first character in the words it was cut from
   * @param text its words, stripped
   */
  record Sentence(int start, String text) {}

  // A full stop ends a sentence only before a capital, a digit, a bracket or an opening quotation
  // mark, and not behind an abbreviation that statutes use ("U.S.C.", "Sec.", "No.", "H.R.") or a
  // single letter ("A.").
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:U\\.S\\.C|U\\.S|Sec|sec|No|Nos|H\\.R|St|Stat|Art|art|ch|Ch|Inc|Corp|Pub|Rev|et"
              + " seq|[A-Z]))[.?!][”’)\\]]*\\s+(?=[\\p{Lu}\\p{N}“‘(§\\[])");

  // Words in square brackets are an editor's: a history note, a hint that something is left out.
  private static final Pattern EDITORIAL = Pattern.compile("\\[[^\\[\\]]*\\]\\s*[.;,]?");

  private Sentences() {}

  static List<Sentence> of(String words) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(words);
    int start = 0;
    while (end.find()) {
      if (isInBrackets(words, start, end.start())) {
        continue;
      }
      sentences.add(new Sentence(start, words.substring(start, end.end()).strip()));
      start = end.end();
    }
    if (start < words.length()) {
      sentences.add(new Sentence(start, words.substring(start).strip()));
    }
    return sentences;
  }

  private static boolean isInBrackets(String words, int start, int offset) {
    return words.lastIndexOf('[', offset) >= start
        && words.lastIndexOf(']', offset) < words.lastIndexOf('[', offset)
        && words.indexOf(']', offset) > offset + 1;
  }

  /** The words without those in square brackets; empty where nothing else is there. */
  static String withoutEditorial(String words) {
    return words.indexOf('[') < 0 ? words : EDITORIAL.matcher(words).replaceAll(" ").strip();
  }

  /** Whether the words wait for a list: "for the following:", "to acquire—". */
  static boolean opensList(String words) {
    return words.endsWith("—") || words.endsWith(":");
  }
}
