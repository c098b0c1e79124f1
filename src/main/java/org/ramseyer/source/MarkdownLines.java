package org.ramseyer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Markdown as printed lines: headings in bold and larger, marks of emphasis and code left out, the
 * lines of a paragraph running on to the margin.
 *
 * <p>CommonMark 4.2, 4.8: a heading is a line of its own; lines that follow one another are one
 * paragraph.
 */
final class MarkdownLines {

  // spec: 4.2, the opening sequence consists of one to six unescaped # characters.
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*$");
  private static final Pattern BULLET = Pattern.compile("^(\\s*)[-*+]\\s+");
  private static final Pattern MARKS =
      Pattern.compile(
          "\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|(?<!\\w)__?(?=\\w)|(?<=[\\w.,;:])__?(?!\\w)|`");

  /** A row of a table, as GitHub's Markdown writes it. */
  private static final Pattern ROW = Pattern.compile("^ {0,3}\\|(.*)\\|\\s*$");

  /** The rule below the head of a table, and a break between paragraphs. */
  private static final Pattern RULE =
      Pattern.compile("^ {0,3}(?:\\|?[ :|-]*-{3,}[ :|-]*\\|?|(?:[*_] ?){3,})\\s*$");

  // spec: 4.5, a code fence is at least three backticks or tildes.
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3,}[^`]*|~{3,}.*)$");

  // spec: 5.1, a block quotation begins each row with ">".
  private static final Pattern QUOTED = Pattern.compile("^ {0,3}> ?");

  /** Where paragraphs run on to, in points: wider than any line that was broken by hand. */
  private static final float MARGIN = 780;

  private final List<SourceLine> lines = new ArrayList<>();

  List<SourceLine> lines(String text) {
    String[] rows = text.split("\\R", -1);
    for (int i = 0; i < rows.length; i++) {
      add(i + 1, unquoted(rows[i]), i + 1 < rows.length ? unquoted(rows[i + 1]) : "");
    }
    return lines;
  }

  private static String unquoted(String row) {
    return QUOTED.matcher(row).replaceFirst("");
  }

  private void add(int number, String row, String next) {
    if (RULE.matcher(row).matches() || FENCE.matcher(row).matches()) {
      return;
    }
    Matcher cells = ROW.matcher(row);
    if (cells.matches()) {
      String words = MARKS.matcher(cells.group(1).replaceAll("(?<!\\\\)\\|", " ")).replaceAll("");
      keep(TextReader.line(number, 0, words, new Face(Face.TABLE, 10)));
      return;
    }
    Matcher heading = HEADING.matcher(row);
    if (heading.matches()) {
      // A first-level heading prints at twice the size of the text, the sixth level just above it.
      Face face = new Face("text-bold", 22 - 2 * heading.group(1).length());
      keep(TextReader.line(number, 0, heading.group(2), face));
      return;
    }
    Matcher bullet = BULLET.matcher(row);
    boolean isItem = bullet.find();
    String words = MARKS.matcher(isItem ? row.substring(bullet.end()) : row).replaceAll("");
    // spec: 5.2, what follows an item belongs to it where it stands below the item's first word.
    int indent = isItem ? bullet.end() : TextReader.indent(row);
    SourceLine line = TextReader.line(number, indent, words, new Face("text", 10));
    boolean runsOn =
        !next.isBlank()
            && !HEADING.matcher(next).matches()
            && !BULLET.matcher(next).find()
            && !ROW.matcher(next).matches()
            && !FENCE.matcher(next).matches();
    keep(line != null && runsOn && line.right() < MARGIN ? toMargin(line) : line);
  }

  private void keep(@Nullable SourceLine line) {
    if (line != null) {
      lines.add(line);
    }
  }

  private static SourceLine toMargin(SourceLine line) {
    return new SourceLine(
        line.place(), false, line.baseline(), line.left(), MARGIN, line.text(), line.stretches());
  }
}
