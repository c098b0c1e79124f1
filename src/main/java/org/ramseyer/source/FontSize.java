package org.ramseyer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * Measures a font before PDFBox takes it apart: its streams, and the ranges of codes in it, which
 * PDFBox writes out code by code. Twenty bytes can name two thousand million codes.
 */
final class FontSize {

  /** No font names more glyphs than two bytes count. */
  private static final long CODES = 1 << 16;

  private static final Pattern SECTION =
      Pattern.compile("beginbfrange(.*?)endbfrange", Pattern.DOTALL);
  private static final Pattern RANGE =
      Pattern.compile("<\\s*([0-9A-Fa-f]{1,8})\\s*>\\s*<\\s*([0-9A-Fa-f]{1,8})\\s*>");

  private FontSize() {}

  /** Throws where the font is larger than any font. */
  static void check(COSDictionary font) throws IOException {
    checkStreams(font);
    COSArray below = font.getCOSArray(COSName.DESCENDANT_FONTS);
    for (int i = 0; below != null && i < Math.min(below.size(), 4); i++) {
      if (below.getObject(i) instanceof COSDictionary descendant) {
        checkStreams(descendant);
        checkWidths(descendant.getCOSArray(COSName.W), 2);
        checkWidths(descendant.getCOSArray(COSName.W2), 4);
      }
    }
    if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream names) {
      checkRanges(names);
    }
  }

  private static void checkStreams(COSDictionary font) throws IOException {
    StreamSize.check(font.getDictionaryObject(COSName.TO_UNICODE));
    StreamSize.check(font.getDictionaryObject(COSName.ENCODING));
    StreamSize.check(font.getDictionaryObject(COSName.CID_TO_GID_MAP));
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor != null) {
      StreamSize.check(descriptor.getDictionaryObject(COSName.FONT_FILE));
      StreamSize.check(descriptor.getDictionaryObject(COSName.FONT_FILE2));
      StreamSize.check(descriptor.getDictionaryObject(COSName.FONT_FILE3));
      StreamSize.check(descriptor.getDictionaryObject(COSName.CID_SET));
    }
  }

  /**
   * Widths come as "first [w w w]" or as "first last w".
   *
   * @param skip how many numbers follow a first and last code, plus one
   */
  private static void checkWidths(COSArray widths, int skip) {
    long codes = 0;
    int at = 0;
    while (widths != null && at + 1 < widths.size()) {
      COSBase first = widths.getObject(at);
      COSBase next = widths.getObject(at + 1);
      if (first instanceof COSNumber from && next instanceof COSNumber to) {
        codes += Math.max(0, to.longValue() - from.longValue());
        at += skip + 1;
      } else {
        at += first instanceof COSNumber ? 2 : 1;
      }
      limit(codes);
    }
  }

  private static void checkRanges(COSStream names) throws IOException {
    long codes = 0;
    try (InputStream in = names.createInputStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      Matcher section = SECTION.matcher(text);
      while (section.find()) {
        Matcher range = RANGE.matcher(section.group(1));
        while (range.find()) {
          codes += Math.max(0, code(range.group(2)) - code(range.group(1)));
          limit(codes);
        }
      }
    }
  }

  private static long code(String hex) {
    return Long.parseLong(hex, 16);
  }

  private static void limit(long codes) {
    // Ranges may overlap a little; four times over is no font any more.
    if (codes > 4 * CODES) {
      throw new ReadingLimits.Exceeded("a font of it names more characters than there are");
    }
  }
}
