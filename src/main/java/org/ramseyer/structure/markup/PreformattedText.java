package org.ramseyer.structure.markup;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.source.TextEncoding;

/**
 * The rows of a text that stands preformatted in a web page, tags taken out and character
 * references resolved.
 */
final class PreformattedText {

  private static final Pattern BEGINNING = Pattern.compile("(?i)<pre\\b[^>]{0,400}>");
  private static final Pattern TAG =
      Pattern.compile("<!--[\\s\\S]{0,10000}?-->|</?[A-Za-z][^<>]{0,2000}>");
  private static final Pattern REFERENCE =
      Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

  private PreformattedText() {}

  /**
   * The rows between the first {@code <pre>} and the last {@code </pre>}; null where there is none.
   */
  static @Nullable List<String> rows(byte[] bytes) {
    String page = TextEncoding.of(bytes).text();
    Matcher beginning = BEGINNING.matcher(page);
    if (!beginning.find()) {
      return null;
    }
    int end = page.toLowerCase(Locale.ROOT).lastIndexOf("</pre");
    String text = page.substring(beginning.end(), end < beginning.end() ? page.length() : end);
    return List.of(resolved(TAG.matcher(text).replaceAll("")).split("\\R|\f", -1));
  }

  private static String resolved(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group())));
  }

  private static String character(String name, String asWritten) {
    if (!name.startsWith("#")) {
      String character = NamedCharacter.of(name);
      return character == null ? asWritten : character;
    }
    boolean isHex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int point =
        isHex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(point) && !Character.isISOControl(point)
        ? Character.toString(point)
        : asWritten;
  }
}
