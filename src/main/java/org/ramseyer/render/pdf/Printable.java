package org.ramseyer.render.pdf;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Locale;

/** Turns words into what the Standard 14 fonts can print, and counts what they cannot. */
final class Printable {

  /** The encoding of every string in a page; PDF calls it WinAnsiEncoding. */
  static final Charset WIN_ANSI = Charset.forName("windows-1252");

  private final CharsetEncoder encoder = WIN_ANSI.newEncoder();
  private int replaced;

  /** How many characters were shown as their codes so far. */
  int replaced() {
    return replaced;
  }

  /**
   * The words with other spaces and hyphens as plain ones, ligatures as letters, and the rest as
   * codes: "[U+2264]".
   */
  String of(String words) {
    if (words.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return words;
    }
    StringBuilder printable = new StringBuilder(words.length() + 16);
    Normalizer.normalize(words, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> append(printable, c));
    return printable.toString();
  }

  private void append(StringBuilder printable, int c) {
    if (Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r') {
      printable.append(' ');
    } else if (c == 0x2010 || c == 0x2011) {
      printable.append('-');
    } else if (c == 0x2212) {
      printable.append('–');
    } else if (isInFonts(c)) {
      printable.appendCodePoint(c);
    } else if (c >= 0xFB00 && c <= 0xFB04) {
      printable.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else {
      replaced++;
      printable.append(String.format(Locale.ROOT, "[U+%04X]", c));
    }
  }

  // U+00AD is in the encoding and looks like a hyphen, which it is not.
  private boolean isInFonts(int c) {
    return c <= 0xFFFF && c != 0xAD && !Character.isISOControl(c) && encoder.canEncode((char) c);
  }
}
