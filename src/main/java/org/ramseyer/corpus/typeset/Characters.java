package org.ramseyer.corpus.typeset;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The characters that a source may use: those of Windows-1252, which the Standard 14 fonts print.
 */
final class Characters {

  /** The encoding of every string in a page; PDF calls it WinAnsiEncoding. */
  static final Charset WIN_ANSI = Charset.forName("windows-1252");

  private Characters() {}

  /** What is wrong with the characters of {@code text}, or null where all can be printed. */
  static @Nullable String fault(String text) {
    CharsetEncoder encoder = WIN_ANSI.newEncoder();
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int c = text.codePointAt(at);
      String shown = Character.toString(c);
      if (c == '"' || c == '\'') {
        return "a straight quotation mark " + shown + " (write “ ” or ‘ ’)" + near(text, at);
      }
      if (c == '\t') {
        return "a tab (write spaces)" + near(text, at);
      }
      if (Character.isISOControl(c)
          || c == '\u00a0'
          || c == '\u00ad'
          || !encoder.canEncode(shown)) {
        return String.format(Locale.ROOT, "the character U+%04X, which the fonts do not have", c)
            + near(text, at);
      }
    }
    return null;
  }

  private static String near(String text, int at) {
    return " after “" + text.substring(Math.max(0, at - 20), at) + "”";
  }
}
