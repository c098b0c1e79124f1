package org.ramseyer.structure.marks;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * How a legislature sets its bills and draws its marks. Heights are in sizes above the baseline, as
 * measured on printed bills.
 *
 * @param numbers x at which line numbers end; negative where they begin, in the right margin
 * @param left x of the text
 * @param right x at which full lines end
 * @param pitch from line to line, in points
 * @param perPage lines a page
 * @param runsOn whether numbers go on from page to page
 * @param drawing how lines are drawn
 * @param cut how a line over several words is cut up
 * @param under heights of the lines under added words; empty where something else shows them
 * @param through heights of the lines through deleted words
 */
record DraftingLayout(
    String name,
    FontName face,
    FontName bold,
    FontName added,
    float size,
    float numbers,
    float left,
    float right,
    float pitch,
    int perPage,
    boolean runsOn,
    Drawing drawing,
    Cut cut,
    float thickness,
    List<Float> under,
    List<Float> through,
    Deletions deletions,
    boolean capitals) {

  enum Drawing {
    STROKE,
    BOX,
    POLYGON
  }

  enum Cut {
    WHOLE,
    BY_WORD,
    BY_WORD_AND_SPACE,
    TWICE,
    /** Drawn over the whole measure and bounded to the words by a clip. */
    CLIPPED
  }

  enum Deletions {
    LINES("", ""),
    BRACKETS("[", "]"),
    PARENTHESES("((", "))");

    final String open;
    final String close;

    Deletions(String open, String close) {
      this.open = open;
      this.close = close;
    }
  }

  private static final FontName TIMES = FontName.TIMES_ROMAN;
  private static final FontName TIMES_BOLD = FontName.TIMES_BOLD;
  private static final FontName COURIER = FontName.COURIER;

  static final DraftingLayout NEW_YORK =
      new DraftingLayout(
          "New York",
          COURIER,
          FontName.COURIER_BOLD,
          FontName.COURIER_BOLD,
          10.5f,
          66,
          78,
          530,
          11.4f,
          55,
          false,
          Drawing.POLYGON,
          Cut.WHOLE,
          0.52f,
          List.of(-0.08f),
          List.of(),
          Deletions.BRACKETS,
          false);

  static final DraftingLayout COLORADO =
      new DraftingLayout(
          "Colorado",
          TIMES,
          TIMES_BOLD,
          TIMES,
          12,
          101,
          126,
          500,
          24,
          26,
          false,
          Drawing.BOX,
          Cut.BY_WORD_AND_SPACE,
          0.72f,
          List.of(),
          List.of(0.38f),
          Deletions.LINES,
          true);

  static final DraftingLayout MARYLAND =
      new DraftingLayout(
          "Maryland",
          TIMES,
          TIMES_BOLD,
          TIMES_BOLD,
          11,
          43,
          60,
          550,
          17,
          40,
          false,
          Drawing.BOX,
          Cut.WHOLE,
          0.6f,
          List.of(),
          List.of(0.18f, 0.29f),
          Deletions.BRACKETS,
          true);

  static final DraftingLayout LOUISIANA =
      new DraftingLayout(
          "Louisiana",
          TIMES,
          TIMES_BOLD,
          TIMES,
          12,
          72,
          90,
          540,
          22,
          29,
          false,
          Drawing.POLYGON,
          Cut.TWICE,
          0.72f,
          List.of(-0.18f),
          List.of(0.35f),
          Deletions.LINES,
          false);

  static final DraftingLayout OHIO =
      new DraftingLayout(
          "Ohio",
          COURIER,
          FontName.COURIER_BOLD,
          COURIER,
          10,
          -540,
          72,
          520,
          19,
          26,
          true,
          Drawing.STROKE,
          Cut.BY_WORD_AND_SPACE,
          1,
          List.of(-0.14f),
          List.of(0.27f),
          Deletions.LINES,
          false);

  static final DraftingLayout MAINE =
      new DraftingLayout(
          "Maine",
          TIMES,
          TIMES_BOLD,
          TIMES,
          11,
          97,
          130,
          515,
          13,
          45,
          false,
          Drawing.STROKE,
          Cut.BY_WORD,
          1,
          List.of(-0.13f),
          List.of(0.23f),
          Deletions.LINES,
          false);

  static final DraftingLayout SAN_FRANCISCO =
      new DraftingLayout(
          "San Francisco",
          TIMES,
          TIMES_BOLD,
          FontName.TIMES_ITALIC,
          12,
          64,
          80,
          540,
          26,
          25,
          false,
          Drawing.STROKE,
          Cut.BY_WORD_AND_SPACE,
          0.6f,
          List.of(-0.12f),
          List.of(0.26f),
          Deletions.LINES,
          false);

  static final DraftingLayout WASHINGTON =
      new DraftingLayout(
          "Washington",
          FontName.HELVETICA,
          FontName.HELVETICA_BOLD,
          FontName.HELVETICA,
          11,
          60,
          80,
          530,
          20,
          34,
          false,
          Drawing.BOX,
          Cut.CLIPPED,
          0.6f,
          List.of(-0.12f),
          List.of(0.25f),
          Deletions.PARENTHESES,
          false);

  static List<DraftingLayout> all() {
    return List.of(NEW_YORK, COLORADO, MARYLAND, LOUISIANA, OHIO, MAINE, SAN_FRANCISCO, WASHINGTON);
  }

  @Override
  public String toString() {
    return name;
  }
}
