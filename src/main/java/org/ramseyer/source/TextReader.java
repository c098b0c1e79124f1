package org.ramseyer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.Place;

/**
 * Reads plain text and Markdown as if they were printed: one page, a line for each line of the
 * file, indentation in columns of six points. So the same parser reads them.
 *
 * <p>Line numbers are those of the file. Bytes that are not UTF-8 are read as Windows Latin 1, with
 * a diagnostic.
 */
public final class TextReader {

  /** More than the longest bill as text, by far. */
  private static final long MOST_BYTES = 64L << 20;

  /** Some hundred times the longest paragraph of a bill. */
  private static final int MOST_LETTERS_IN_A_LINE = 1_000_000;

  private static final float COLUMN = 6;

  /** Rows that a head takes at most; what is longer is text in capitals. */
  private static final int LONGEST_HEAD = 4;

  private static final Pattern HEAD =
      Pattern.compile(
          "^\\s*[“‘\"']*(?:SEC(?:\\.|TION)|§|(?:SUB)?(?:TITLE|PART|CHAPTER|ARTICLE)|DIVISION)\\s+[\\dA-Z]");

  /** Distance of two rows, in points; a blank row between them doubles it. */
  public static final float PITCH = 12;

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private TextReader() {}

  /**
   * Reads a text file; one whose name ends in .md or .markdown as Markdown.
   *
   * @throws UnreadableDocumentException if the file is missing, empty, too large, or no text
   */
  public static SourceDocument read(Path path) throws UnreadableDocumentException {
    return new TextReader().readFile(path);
  }

  private SourceDocument readFile(Path path) throws UnreadableDocumentException {
    InputFile input = InputFile.check(path);
    if (input.isBinary()) {
      throw new UnreadableDocumentException(path, "holds bytes that are no text");
    }
    boolean isMarkdown =
        path.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)");
    String text = decode(path);
    if (longestLine(text) > MOST_LETTERS_IN_A_LINE) {
      throw new UnreadableDocumentException(
          path, "holds a line of more than 1,000,000 letters, which no paragraph of a law has");
    }
    List<SourceLine> lines = isMarkdown ? new MarkdownLines().lines(text) : lines(text);
    if (lines.isEmpty()) {
      throw new UnreadableDocumentException(path, "holds no words");
    }
    float width = lines.stream().map(SourceLine::right).max(Float::compare).orElse(0f);
    SourcePage page =
        new SourcePage(1, width, lines.get(lines.size() - 1).baseline() + PITCH, lines, List.of());
    return new SourceDocument(
        input.sourceFile(isMarkdown ? "markdown" : "text", 0),
        LineNumbering.COUNTED,
        List.of(page),
        diagnostics);
  }

  private static int longestLine(String text) {
    int longest = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return longest;
  }

  private String decode(Path path) throws UnreadableDocumentException {
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw new UnreadableDocumentException(path, "is larger than 64 MB, which no legal text is");
      }
      TextEncoding decoded = TextEncoding.of(Files.readAllBytes(path));
      if (decoded.isGuessed()) {
        diagnostics.add(Diagnostic.of("not-utf-8", TextEncoding.GUESSED));
      }
      return decoded.text();
    } catch (IOException closed) {
      throw new UnreadableDocumentException(path, "cannot be opened for reading", closed);
    }
  }

  private static List<SourceLine> lines(String text) {
    List<SourceLine> lines = new ArrayList<>();
    String[] rows = text.split("\\R|\f", -1);
    int width = width(rows);
    for (int i = 0; i < rows.length; i++) {
      boolean isHead = isHead(rows, i);
      SourceLine line =
          line(i + 1, indent(rows[i]), rows[i], new Face(isHead ? "text-bold" : "text", 10));
      if (line != null) {
        lines.add(centred(line, width));
      }
    }
    return lines;
  }

  /** Columns of the widest row, but for a few that hang out. */
  private static int width(String[] rows) {
    int[] ends =
        Arrays.stream(rows)
            .filter(row -> !row.isBlank())
            .mapToInt(row -> indent(row) + row.strip().length())
            .sorted()
            .toArray();
    return ends.length == 0 ? 0 : ends[ends.length * 97 / 100];
  }

  /**
   * A row set in the middle with its middle exactly there: a typewriter is half a column off where
   * the number of letters is odd.
   */
  private static SourceLine centred(SourceLine line, int width) {
    float room = width * COLUMN - line.right();
    boolean isCentred = line.left() >= 4 * COLUMN && Math.abs(line.left() - room) <= COLUMN;
    return isCentred ? line.shifted((room - line.left()) / 2) : line;
  }

  /**
   * Whether a row is the head of a section or of a level above it, or goes on with one: in capitals
   * and apart from the text, as a typewriter sets what the print sets in bold.
   */
  private static boolean isHead(String[] rows, int at) {
    int first = at;
    while (first > 0 && at - first < LONGEST_HEAD && !rows[first - 1].isBlank()) {
      first--;
    }
    int last = at;
    while (last + 1 < rows.length && last - at < LONGEST_HEAD && !rows[last + 1].isBlank()) {
      last++;
    }
    boolean inCapitals = true;
    for (int i = first; i <= last && inCapitals; i++) {
      inCapitals = rows[i].equals(rows[i].toUpperCase(Locale.ROOT));
    }
    return inCapitals && last - first < LONGEST_HEAD && HEAD.matcher(rows[first]).find();
  }

  /** How many columns a row is indented; a tab goes to the next multiple of four. */
  static int indent(String row) {
    int columns = 0;
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) == '\t') {
        columns += 4 - columns % 4;
      } else if (row.charAt(i) == ' ' || row.charAt(i) == 0xA0) {
        columns++;
      } else {
        break;
      }
    }
    return columns;
  }

  // A soft hyphen shows only where a row is broken at it.
  private static String withoutSoftHyphens(String row) {
    return row.indexOf('\u00AD') < 0 ? row : row.replaceAll("\u00AD(?=\\S)", "");
  }

  /** A row as a printed line; null where it is blank. */
  static @Nullable SourceLine line(int number, int indent, String row, Face face) {
    String words =
        QuotationMarks.turned(
            Characters.plain(withoutSoftHyphens(row)).strip().replaceAll("\\s+", " "));
    if (words.isEmpty()) {
      return null;
    }
    float left = indent * COLUMN;
    float right = left + words.length() * COLUMN;
    return new SourceLine(
        new Place(1, number),
        false,
        number * PITCH,
        left,
        right,
        words,
        List.of(new Stretch(0, words.length(), left, right, face, Set.of())));
  }
}
