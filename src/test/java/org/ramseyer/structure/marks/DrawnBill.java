package org.ramseyer.structure.marks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A bill drawn in the layout of a legislature, which knows of every letter whether it is added or
 * struck.
 *
 * <p>In its paragraphs {@code {+words+}} are added, {@code {-words-}} struck, {@code {=words=}}
 * added by an amendment (two lines), {@code {_words_}} underlined for looks, {@code {*words*}} bold
 * and {@code {@words@}} a link.
 */
final class DrawnBill implements AutoCloseable {

  private static final Pattern SPAN = Pattern.compile("\\{([-+=_*@])(.*?)\\1\\}", Pattern.DOTALL);

  private static final float SMALL = 0.8f;

  private final DraftingLayout layout;
  private final PDDocument document = new PDDocument();
  private final StringBuilder letters = new StringBuilder();
  private final BitSet added = new BitSet();
  private final BitSet struck = new BitSet();
  private PDPage page = new PDPage(PDRectangle.LETTER);
  private PDPageContentStream content;
  private int line;
  private int number;
  private float y;

  /** A part of a word in one look; {@code sign} is that of its span, or a blank. */
  private record Piece(String text, char sign) {}

  private record Placed(char sign, float left, float right) {}

  DrawnBill(DraftingLayout layout) throws IOException {
    this.layout = layout;
    content = newPage();
  }

  private PDPageContentStream newPage() throws IOException {
    if (content != null) {
      content.close();
    }
    page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    line = 0;
    number = layout.runsOn() ? number : 0;
    y = 720;
    return new PDPageContentStream(document, page);
  }

  /** Letters of the bill without blanks, in the order in which they are drawn. */
  String letters() {
    return letters.toString();
  }

  boolean isAdded(int letter) {
    return added.get(letter);
  }

  boolean isStruck(int letter) {
    return struck.get(letter);
  }

  /** Words at a place of their own, without a line number; they are drawn as they are. */
  DrawnBill loose(float x, float at, float size, String words) {
    draw(layout.face(), size, x, at, words);
    return this;
  }

  /** The same with a line under them. */
  DrawnBill looseUnderlined(float x, float at, float size, String words) {
    loose(x, at, size, words);
    mark(x, x + width(layout.face(), size, words), at - 0.15f * size);
    return this;
  }

  /** A rule where nothing is printed. */
  DrawnBill rule(float from, float to, float at) {
    mark(from, to, at);
    return this;
  }

  /** A table with a frame and rules between its rows, whose words stand close above them. */
  DrawnBill table(String... rows) {
    float top = y + 10;
    for (String row : rows) {
      String[] cells = row.split("\\|");
      startLine();
      for (int i = 0; i < cells.length; i++) {
        draw(layout.face(), layout.size(), layout.left() + 10 + 130 * i, y, cells[i].strip());
        letters.append(cells[i].replace(" ", ""));
      }
      mark(layout.left(), layout.right(), y - 0.2f * layout.size());
      y -= layout.pitch();
    }
    upright(layout.left(), top, y + layout.pitch() - 0.2f * layout.size());
    upright(layout.right(), top, y + layout.pitch() - 0.2f * layout.size());
    return this;
  }

  /** A paragraph on numbered lines, its first line indented. */
  DrawnBill paragraph(float indent, String marked) {
    List<List<Piece>> words = words(marked);
    float room = layout.right() - layout.left() - indent;
    float used = 0;
    List<List<Piece>> open = new ArrayList<>();
    float x = layout.left() + indent;
    for (List<Piece> word : words) {
      float width = width(word);
      if (!open.isEmpty() && used + blank() + width > room) {
        set(open, x, room, used);
        open = new ArrayList<>();
        x = layout.left();
        room = layout.right() - layout.left();
        used = 0;
      }
      used += width + (open.isEmpty() ? 0 : blank());
      open.add(word);
    }
    set(open, x, used, used);
    return this;
  }

  private void startLine() {
    try {
      if (line == layout.perPage()) {
        content = newPage();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line++;
    number++;
    String digits = Integer.toString(number);
    float width = width(layout.face(), layout.size(), digits);
    float x = layout.numbers() < 0 ? -layout.numbers() : layout.numbers() - width;
    draw(layout.face(), layout.size(), x, y, digits);
  }

  private void set(List<List<Piece>> words, float from, float room, float used) {
    startLine();
    float blank = blank() + (words.size() > 1 ? (room - used) / (words.size() - 1) : 0);
    float x = from;
    List<Placed> placed = new ArrayList<>();
    for (List<Piece> word : words) {
      for (Piece piece : word) {
        float start = x;
        x = draw(piece, x);
        placed.add(new Placed(piece.sign(), start, x));
      }
      x += blank;
    }
    marks(placed, blank);
    y -= layout.pitch();
  }

  private float draw(Piece piece, float x) {
    FontName face = face(piece.sign());
    boolean isAdded = "+=".indexOf(piece.sign()) >= 0;
    float at = x;
    for (int i = 0; i < piece.text().length(); i++) {
      char c = piece.text().charAt(i);
      boolean isSmall = layout.capitals() && isAdded && Character.isLowerCase(c);
      String letter = String.valueOf(isSmall ? Character.toUpperCase(c) : c);
      float size = isSmall ? SMALL * layout.size() : layout.size();
      boolean isSign =
          piece.sign() == '-'
              && layout.deletions() == DraftingLayout.Deletions.BRACKETS
              && "[]".indexOf(c) >= 0
              && layout.capitals();
      FontName own = isSign ? layout.bold() : face;
      draw(own, size, at, y, letter);
      at += width(own, size, letter);
      int index = letters.length();
      letters.append(letter);
      added.set(index, isAdded);
      struck.set(index, piece.sign() == '-');
    }
    return at;
  }

  private void marks(List<Placed> placed, float blank) {
    for (int i = 0; i < placed.size(); ) {
      int end = i + 1;
      while (end < placed.size() && placed.get(end).sign() == placed.get(i).sign()) {
        end++;
      }
      for (float height : heights(placed.get(i).sign())) {
        lines(placed.subList(i, end), y + height * layout.size(), blank);
      }
      if (placed.get(i).sign() == '@') {
        link(placed.get(i).left(), placed.get(end - 1).right());
      }
      i = end;
    }
  }

  private List<Float> heights(char sign) {
    return switch (sign) {
      case '+' -> layout.under();
      case '=' -> List.of(-0.12f, -0.25f);
      case '_', '@' -> List.of(-0.13f);
      case '-' -> layout.through();
      default -> List.of();
    };
  }

  private void lines(List<Placed> words, float at, float blank) {
    float left = words.getFirst().left();
    float right = words.getLast().right();
    switch (layout.cut()) {
      case WHOLE -> mark(left, right, at);
      case TWICE -> {
        mark(left, right, at);
        mark(left, right, at);
      }
      case BY_WORD -> words.forEach(word -> mark(word.left(), word.right(), at));
      case BY_WORD_AND_SPACE ->
          words.forEach(
              word -> {
                mark(word.left(), word.right(), at);
                if (word != words.getLast()) {
                  mark(word.right(), word.right() + blank, at);
                }
              });
      case CLIPPED -> clipped(left, right, at);
    }
  }

  private void clipped(float left, float right, float at) {
    run(
        () -> {
          content.saveGraphicsState();
          content.addRect(left, 0, right - left, 792);
          content.clip();
        });
    mark(layout.left(), layout.right(), at);
    run(content::restoreGraphicsState);
  }

  private void mark(float left, float right, float at) {
    float half = layout.thickness() / 2;
    run(
        () -> {
          switch (layout.drawing()) {
            case STROKE -> {
              content.setLineWidth(layout.thickness());
              content.moveTo(left, at);
              content.lineTo(right, at);
              content.stroke();
            }
            case BOX -> {
              content.addRect(left, at - half, right - left, layout.thickness());
              content.fill();
            }
            case POLYGON -> {
              content.moveTo(left, at - half);
              content.lineTo(right, at - half);
              content.lineTo(right, at + half);
              content.lineTo(left, at + half);
              content.closePath();
              content.fill();
            }
          }
        });
  }

  private void upright(float x, float top, float bottom) {
    run(
        () -> {
          content.moveTo(x, top);
          content.lineTo(x, bottom);
          content.stroke();
        });
  }

  private void link(float left, float right) {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(left, y - 3, right - left, layout.size() + 3));
    run(() -> page.getAnnotations().add(link));
  }

  private FontName face(char sign) {
    return switch (sign) {
      case '+' -> layout.added();
      case '=' -> layout.capitals() ? layout.added() : FontName.HELVETICA;
      case '*' -> layout.bold();
      default -> layout.face();
    };
  }

  private List<List<Piece>> words(String marked) {
    List<List<Piece>> words = new ArrayList<>();
    words.add(new ArrayList<>());
    Matcher span = SPAN.matcher(marked);
    int from = 0;
    while (span.find()) {
      split(marked.substring(from, span.start()), ' ', words);
      char sign = span.group(1).charAt(0);
      String inside = span.group(2);
      if (sign == '-') {
        inside = layout.deletions().open + inside + layout.deletions().close;
      }
      split(inside, sign, words);
      from = span.end();
    }
    split(marked.substring(from), ' ', words);
    words.removeIf(List::isEmpty);
    return words;
  }

  private static void split(String text, char sign, List<List<Piece>> words) {
    String[] parts = text.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        words.add(new ArrayList<>());
      }
      if (!parts[i].isEmpty()) {
        words.getLast().add(new Piece(parts[i], sign));
      }
    }
  }

  private float blank() {
    return width(layout.face(), layout.size(), " ");
  }

  private float width(List<Piece> word) {
    float width = 0;
    for (Piece piece : word) {
      for (char c : piece.text().toCharArray()) {
        boolean isSmall =
            layout.capitals() && "+=".indexOf(piece.sign()) >= 0 && Character.isLowerCase(c);
        float size = isSmall ? SMALL * layout.size() : layout.size();
        String letter = String.valueOf(isSmall ? Character.toUpperCase(c) : c);
        width += width(face(piece.sign()), size, letter);
      }
    }
    return width;
  }

  private static float width(FontName face, float size, String text) {
    try {
      return new PDType1Font(face).getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(FontName face, float size, float x, float at, String words) {
    run(
        () -> {
          content.beginText();
          content.setFont(new PDType1Font(face), size);
          content.newLineAtOffset(x, at);
          content.showText(words);
          content.endText();
        });
  }

  private interface Drawing {
    void draw() throws IOException;
  }

  private static void run(Drawing drawing) {
    try {
      drawing.draw();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path save(Path file) throws IOException {
    content.close();
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
