package org.ramseyer.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  private static final float COLUMN = 6;

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

  private String decode(Path path) throws UnreadableDocumentException {
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw new UnreadableDocumentException(path, "is larger than 64 MB, which no legal text is");
      }
      byte[] bytes = Files.readAllBytes(path);
      try {
        return StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
      } catch (CharacterCodingException notUtf8) {
        diagnostics.add(
            Diagnostic.of("not-utf-8", "The file is not UTF-8; it was read as Windows Latin 1."));
        return new String(bytes, Charset.forName("windows-1252"));
      }
    } catch (IOException closed) {
      throw new UnreadableDocumentException(path, "cannot be opened for reading", closed);
    }
  }

  private static List<SourceLine> lines(String text) {
    List<SourceLine> lines = new ArrayList<>();
    String[] rows = text.split("\\R|\f", -1);
    for (int i = 0; i < rows.length; i++) {
      SourceLine line = line(i + 1, indent(rows[i]), rows[i], new Face("text", 10));
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
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

  /** A row as a printed line; null where it is blank. */
  static @Nullable SourceLine line(int number, int indent, String row, Face face) {
    String words = QuotationMarks.turned(Characters.plain(row).strip().replaceAll("\\s+", " "));
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
