package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a page as text recognition gives them, as glyphs, so that lines, line numbers and
 * structure are found as on any page.
 *
 * @param glyphs in points, upright
 * @param letters how many
 * @param confidence of the program in its words, from 0 to 100, weighted by their letters
 */
record RecognisedPage(List<Glyph> glyphs, int letters, double confidence) {

  private static final float POINTS_PER_INCH = 72;

  // Columns of tesseract's table (its manual, "TSV").
  private static final int LEVEL = 0;
  private static final int BLOCK = 2;
  private static final int LEFT = 6;
  private static final int TEXT = 11;
  private static final String WORD = "5";

  private static final Pattern ASCENDING = Pattern.compile("[A-Z0-9bdfhklt§“”‘’'\"]");
  private static final Pattern DESCENDING = Pattern.compile("[gjpqyQ,;()\\[\\]§]");

  // Heights in sizes, of Times and its like: capitals 0.66, small letters 0.45, descenders 0.22.
  private static final float CAPITAL = 0.66f;
  private static final float SMALL = 0.45f;
  private static final float DESCENDER = 0.22f;

  /** Sizes of lines this near to the usual one of the page are noise of the measurement. */
  private static final float SIZE_NOISE = 0.18f;

  /** A word, its box in points from the top left. */
  private record Box(
      String text, float left, float top, float right, float bottom, double confidence) {

    boolean ascends() {
      return ASCENDING.matcher(text).find();
    }

    boolean descends() {
      return DESCENDING.matcher(text).find();
    }

    float baseline(float size) {
      return descends() ? bottom - DESCENDER * size : bottom;
    }

    float size() {
      float height = (ascends() ? CAPITAL : SMALL) + (descends() ? DESCENDER : 0);
      return (bottom - top) / height;
    }
  }

  static RecognisedPage of(String table, int dotsPerInch) {
    List<List<Box>> lines = lines(table, POINTS_PER_INCH / dotsPerInch);
    float usual = median(lines.stream().flatMap(List::stream).map(Box::size).sorted().toList());
    List<Glyph> glyphs = new ArrayList<>();
    double confidence = 0;
    int letters = 0;
    for (List<Box> line : lines) {
      float measured = median(line.stream().map(Box::size).sorted().toList());
      float size = Math.abs(measured - usual) < SIZE_NOISE * usual ? usual : measured;
      Face face = new Face("recognised", Math.round(2 * size) / 2f);
      float baseline = median(line.stream().map(box -> box.baseline(size)).sorted().toList());
      for (Box box : line) {
        letters += box.text().length();
        confidence += box.confidence() * box.text().length();
        spell(box, baseline, face, glyphs);
      }
    }
    return new RecognisedPage(glyphs, letters, letters == 0 ? 0 : confidence / letters);
  }

  private static List<List<Box>> lines(String table, float scale) {
    List<List<Box>> lines = new ArrayList<>();
    String current = "";
    for (String row : table.split("\n", -1)) {
      String[] cells = row.split("\t", -1);
      if (cells.length > TEXT && cells[LEVEL].equals(WORD) && !cells[TEXT].isBlank()) {
        String line = String.join(" ", List.of(cells).subList(BLOCK, BLOCK + 3));
        if (!line.equals(current)) {
          lines.add(new ArrayList<>());
          current = line;
        }
        lines.get(lines.size() - 1).add(box(cells, scale));
      }
    }
    return lines;
  }

  private static Box box(String[] cells, float scale) {
    float left = Integer.parseInt(cells[LEFT]) * scale;
    float top = Integer.parseInt(cells[LEFT + 1]) * scale;
    float width = Integer.parseInt(cells[LEFT + 2]) * scale;
    float height = Integer.parseInt(cells[LEFT + 3]) * scale;
    double confidence = Math.max(0, Double.parseDouble(cells[LEFT + 4]));
    String text = Characters.plain(cells[TEXT].strip());
    return new Box(text, left, top, left + width, top + height, confidence);
  }

  // The box is shared out evenly: nothing after this asks where a letter within a word stands.
  private static void spell(Box box, float baseline, Face face, List<Glyph> into) {
    int count = box.text().codePointCount(0, box.text().length());
    float step = (box.right() - box.left()) / Math.max(1, count);
    int[] points = box.text().codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      into.add(
          new Glyph(
              Character.toString(points[i]),
              box.left() + i * step,
              box.left() + (i + 1) * step,
              baseline,
              face));
    }
    into.add(new Glyph(" ", box.right(), box.right() + step / 2, baseline, face));
  }

  private static float median(List<Float> sorted) {
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }
}
