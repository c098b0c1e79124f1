package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ramseyer.model.Place;
import org.ramseyer.source.Face;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.Stretch;

/**
 * Sets the rows of a typed bill as its printed pages are set: headings in bold, contents and tables
 * in small type, the lines of the body numbered.
 *
 * @param lines rows with words, in order
 * @param furniture rows of the page and not of the text, as written
 */
record TypedPage(List<SourceLine> lines, List<String> furniture) {

  /** Points a character is wide, and a line high; as of a typewriter. */
  static final float COLUMN = 6;

  static final float PITCH = 12;
  static final float WIDTH = 80 * COLUMN;

  /** Where rows that run on are stretched to, as the print sets them. */
  private static final float MARGIN = 72 * COLUMN;

  private static final float NOT_FULL = 2 * COLUMN;

  private static final Face BODY = new Face("typewriter", 14);
  private static final Face HEADING = new Face("typewriter-bold", 14);

  /** Differs from the entries it heads, so that it is not taken for their end. */
  private static final Face SMALLER = new Face("typewriter", 9);

  private static final Face SMALL = new Face("typewriter", 10);

  /**
   * Headers of the service, rules across the page, page numbers of a reprint, marks of the end of a
   * file.
   */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "\\s*(?:\\[Congressional Bills .*\\]|\\[From the U\\.S\\. Government .*\\]|"
              + "\\[\\[?Pages? .*\\]\\]?|<DOC>|<all>|_{5,})\\s*");

  private static final Pattern STAGE_HEADER =
      Pattern.compile("\\s*\\[(?:H|S)\\. ?.* \\([A-Z]{2,4}\\d?\\)\\]\\s*");

  static TypedPage of(List<String> rows) {
    List<String> furniture = new ArrayList<>();
    List<TypedRow> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      if (FURNITURE.matcher(row).matches() || STAGE_HEADER.matcher(row).matches()) {
        furniture.add(row.strip());
      } else if (!row.isBlank()) {
        kept.add(TypedRow.of(i + 1, row));
      }
    }
    List<SourceLine> lines = new ArrayList<>();
    List<TypedRow> rowsOfWords = TypedTable.withWholeHeads(TypedRow.withWholeWords(kept));
    List<TypedRow> whole = TypedParagraphs.joinedAround(rowsOfWords, TypedSetting.of(rowsOfWords));
    List<TypedSetting> settings = TypedSetting.of(whole);
    List<Boolean> runningOn = TypedParagraphs.runningOn(whole, settings);
    for (int i = 0; i < whole.size(); i++) {
      if (settings.get(i) == TypedSetting.RULE) {
        furniture.add(whole.get(i).text());
      } else {
        String above = i > 0 && runningOn.get(i - 1) ? whole.get(i - 1).text() : "";
        lines.add(line(whole.get(i), settings.get(i), runningOn.get(i), above));
      }
    }
    return new TypedPage(List.copyOf(lines), List.copyOf(furniture));
  }

  private static SourceLine line(TypedRow row, TypedSetting setting, boolean runsOn, String above) {
    Face face =
        switch (setting) {
          case HEADING -> HEADING;
          case SMALL -> SMALL;
          case SMALL_HEADING -> SMALLER;
          case AROUND, BODY, RULE -> BODY;
        };
    float left = row.column() * COLUMN;
    float typed = row.end() * COLUMN;
    float right =
        setting != TypedSetting.BODY ? typed : runsOn ? MARGIN : Math.min(typed, MARGIN - NOT_FULL);
    String spaced = row.text().replaceAll(" {2,}", " ");
    String words =
        setting == TypedSetting.BODY ? Typewriting.withSectionSigns(above, spaced) : spaced;
    return new SourceLine(
        new Place(1, row.number()),
        setting == TypedSetting.BODY,
        row.number() * PITCH,
        left,
        right,
        words,
        List.of(new Stretch(0, words.length(), left, right, face, Set.of())));
  }
}
