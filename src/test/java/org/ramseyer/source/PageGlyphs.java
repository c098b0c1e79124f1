package org.ramseyer.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The glyphs of each page as PDFBox's own stripper places them: a second witness, which shares
 * nothing with the reader but the library below both.
 */
public final class PageGlyphs {

  /** Glyphs this far apart, in their size, belong to different words of a line. */
  private static final float GAP = 0.6f;

  /** GPO's faces for end marks, braces and blank rules: no letters, though coded as such. */
  private static final Pattern ORNAMENTS = Pattern.compile("BGsdd|SpecV|Gpospec");

  private PageGlyphs() {}

  /** One glyph, as it stands when its line is turned upright. */
  private record Placed(String text, float direction, float x, float end, float y, float size) {}

  /**
   * A printed line by its baseline.
   *
   * @param words from left to right, letters and digits alone
   */
  public record Row(float y, List<String> words) {

    /** The words without gaps. */
    public String letters() {
      return String.join("", words);
    }

    /** The row without its first word, or its last, where that is a number. */
    public String beside(int number) {
      String digits = Integer.toString(number);
      int last = words.size() - 1;
      if (words.get(0).equals(digits)) {
        return String.join("", words.subList(1, words.size()));
      }
      return words.get(last).equals(digits) ? String.join("", words.subList(0, last)) : null;
    }
  }

  /**
   * One page.
   *
   * @param rows from top to bottom; those that run in other directions behind the upright ones
   * @param all letters and digits of the page, turned ones too, with how often each occurs
   */
  public record Page(List<Row> rows, Map<Character, Integer> all) {}

  /** The pages of a file. */
  public static List<Page> of(Path file) {
    List<Page> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile());
        Writer nowhere =
            new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            private final List<Placed> placed = new ArrayList<>();
            private final Map<Character, Integer> all = new TreeMap<>();

            @Override
            protected void processTextPosition(TextPosition glyph) {
              String text =
                  ORNAMENTS.matcher(glyph.getFont().getName()).find()
                      ? ""
                      : letters(glyph.getUnicode());
              text.chars().forEach(c -> all.merge((char) c, 1, Integer::sum));
              if (!text.isEmpty()) {
                placed.add(
                    new Placed(
                        text,
                        glyph.getDir(),
                        glyph.getXDirAdj(),
                        glyph.getXDirAdj() + glyph.getWidthDirAdj(),
                        glyph.getYDirAdj(),
                        glyph.getFontSizeInPt()));
              }
            }

            @Override
            protected void writePage() {
              pages.add(new Page(rows(placed), new TreeMap<>(all)));
              placed.clear();
              all.clear();
            }
          };
      stripper.writeText(document, nowhere);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static List<Row> rows(List<Placed> glyphs) {
    List<Placed> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Placed::direction).thenComparingDouble(Placed::y));
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = from;
      while (to < sorted.size()
          && sorted.get(to).direction() == sorted.get(from).direction()
          && sorted.get(to).y() - sorted.get(from).y() < 1) {
        to++;
      }
      rows.add(row(new ArrayList<>(sorted.subList(from, to))));
      from = to;
    }
    return rows;
  }

  private static Row row(List<Placed> glyphs) {
    glyphs.sort(Comparator.comparingDouble(Placed::x));
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Placed before = null;
    for (Placed glyph : glyphs) {
      if (before != null && glyph.x() - before.end() > GAP * Math.min(glyph.size(), 14)) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(glyph.text());
      before = glyph;
    }
    words.add(word.toString());
    return new Row(glyphs.get(0).y(), words);
  }

  /** Letters and digits alone, ligatures and raised figures taken apart. */
  public static String letters(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
