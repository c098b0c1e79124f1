package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the print sets a row of a typed bill.
 *
 * <p>The typed form has no faces and no line numbers, but it leaves a blank row around everything
 * that the print sets apart, and centres what the print centres.
 */
enum TypedSetting {
  /** Above the enacting formula and below the last provision: set without line numbers. */
  AROUND,
  /** Running text on numbered lines. */
  BODY,
  /** The heading of a section or of a level above it. */
  HEADING,
  /** An entry of a table of contents, or a row of a table. */
  SMALL,
  /** The heading of a group of entries in a table of contents. */
  SMALL_HEADING,
  /** A line drawn across a table. */
  RULE;

  private static final Pattern FORMULA =
      Pattern.compile(
          "^[“‘]*(?:Be it enacted|Resolved(?:,| by| That)|That the (?:following|bill)).*");
  private static final Pattern SECTION = Pattern.compile("^[“‘]*(?:SEC\\.|SECTION) ?\\d.*");

  /**
   * In the contents; and, alone between blank rows, the heading of a section in the style of the
   * United States Code.
   */
  private static final Pattern MIXED_SECTION = Pattern.compile("^[“‘]*(?:Sec\\.|§) ?\\d.*");

  private static final Pattern CONTENTS_FOLLOW =
      Pattern.compile(
          "(?i).*(?:as follows|contents|the following|following(?: new)? items?)[:.]?$");
  private static final Pattern CONTENTS_ENTRY =
      Pattern.compile(
          "^[“‘]*(?:Sec\\.|§|\\d+[A-Z]?\\.|TITLE|Title|Subtitle|PART|Part"
              + "|CHAPTER|Chapter|DIVISION|Division|SUBCHAPTER|Subchapter) ?.*");

  /**
   * What is quoted to its end is an item of a table of contents; the heading of a section is not.
   */
  private static final Pattern ENDS_QUOTATION =
      Pattern.compile("^[“‘].*[”’][.,;]?(?: (?:and|or))?$");

  private static final Pattern LEADERS = Pattern.compile("\\S ?\\.{5}|(?: \\.){5}");
  private static final Pattern DESIGNATED = Pattern.compile("^[“‘]*\\([0-9A-Za-z]{1,6}\\).*");
  private static final Pattern BACK =
      Pattern.compile(
          "^(?:Passed the (?:House|Senate)\\b|Attest:|Speaker of the House|Vice President of the United|Agreed to |In the "
              + "(?:House|Senate) |(?:Union|House|Private|Senate)? ?Calendar No\\. \\d+|"
              + "\\d+(?:st|nd|rd|d|th) (?:CONGRESS|Congress)$).*");

  /** One setting for each row. */
  static List<TypedSetting> of(List<TypedRow> rows) {
    int body = bodyStart(rows);
    int back = backStart(rows, body);
    List<TypedSetting> settings = new ArrayList<>();
    for (int i = 0; i < body; i++) {
      settings.add(AROUND);
    }
    boolean inContents = false;
    for (int start = body; start < back; ) {
      int end = chunkEnd(rows, start, back);
      List<TypedRow> chunk = rows.subList(start, end);
      TypedRow next = end < back ? rows.get(end) : null;
      String before = start == 0 ? "" : rows.get(start - 1).text();
      boolean areContents = isContents(chunk, before, inContents, next);
      settings.addAll(areContents ? contents(chunk) : chunk(chunk));
      inContents = areContents;
      start = end;
    }
    while (settings.size() < rows.size()) {
      settings.add(AROUND);
    }
    return settings;
  }

  private static int bodyStart(List<TypedRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (FORMULA.matcher(rows.get(i).text()).matches()) {
        return i;
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (SECTION.matcher(rows.get(i).text()).matches()) {
        return i;
      }
    }
    return rows.size();
  }

  // The back stands to the right of all text, or right below it without a blank row.
  private static int backStart(List<TypedRow> rows, int body) {
    int last = rows.size();
    for (int i = rows.size() - 1; i > body; i--) {
      String text = rows.get(i).text();
      boolean isText = SECTION.matcher(text).matches() || DESIGNATED.matcher(text).matches();
      if (isText) {
        break;
      }
      boolean isSetApart = rows.get(i).column() >= 8 || text.matches("\\d+.*(?i:congress)");
      if (isSetApart && BACK.matcher(text).matches()) {
        last = i;
      }
    }
    return last;
  }

  private static int chunkEnd(List<TypedRow> rows, int start, int limit) {
    int end = start + 1;
    while (end < limit && rows.get(end).isRightBelow(rows.get(end - 1))) {
      end++;
    }
    return end;
  }

  private static boolean isContents(
      List<TypedRow> chunk, String before, boolean inContents, @Nullable TypedRow next) {
    TypedRow first = chunk.get(0);
    if (SECTION.matcher(first.text()).matches() && !inContents) {
      return false;
    }
    boolean isEntry = first.column() < 4 && MIXED_SECTION.matcher(first.text()).matches();
    if (isEntry) {
      boolean headsText =
          chunk.stream().skip(1).noneMatch(row -> row.column() < 4)
              && next != null
              && next.column() == 4
              && !inContents
              && !ENDS_QUOTATION.matcher(chunk.get(chunk.size() - 1).text()).matches()
              && !CONTENTS_FOLLOW.matcher(before).matches();
      return !headsText;
    }
    boolean isHeadingOfEntries =
        CONTENTS_ENTRY.matcher(first.text()).matches()
            && first.column() >= 4
            && next != null
            && next.column() < 4
            && !SECTION.matcher(next.text()).matches();
    return isHeadingOfEntries && (inContents || CONTENTS_FOLLOW.matcher(before).matches());
  }

  private static List<TypedSetting> contents(List<TypedRow> chunk) {
    return all(
        CONTENTS_ENTRY.matcher(chunk.get(0).text()).matches() && chunk.get(0).column() >= 4
            ? SMALL_HEADING
            : SMALL,
        chunk);
  }

  private static List<TypedSetting> chunk(List<TypedRow> chunk) {
    if (chunk.stream().anyMatch(row -> row.isDrawn())) {
      return chunk.stream().map(row -> row.isDrawn() ? RULE : SMALL).toList();
    }
    TypedRow first = chunk.get(0);
    boolean isSection =
        SECTION.matcher(first.text()).matches() || MIXED_SECTION.matcher(first.text()).matches();
    if (first.column() < 4 && isSection) {
      return headed(chunk);
    }
    // A paragraph of one row may fill the measure so that both margins are alike.
    boolean isParagraph =
        DESIGNATED.matcher(first.text()).matches() || (chunk.size() == 1 && first.column() == 4);
    boolean isCentred = !isParagraph && chunk.stream().allMatch(TypedRow::isCentred);
    if (isCentred) {
      return all(HEADING, chunk);
    }
    return chunk.stream().map(row -> LEADERS.matcher(row.text()).find() ? SMALL : BODY).toList();
  }

  /** A section's heading, with the text right below it where no blank row parts them. */
  private static List<TypedSetting> headed(List<TypedRow> chunk) {
    List<TypedSetting> settings = new ArrayList<>();
    for (TypedRow row : chunk) {
      boolean goesOn =
          settings.isEmpty() || (settings.get(settings.size() - 1) == HEADING && row.column() != 4);
      settings.add(goesOn ? HEADING : BODY);
    }
    return settings;
  }

  private static List<TypedSetting> all(TypedSetting setting, List<TypedRow> chunk) {
    return chunk.stream().map(row -> setting).toList();
  }
}
