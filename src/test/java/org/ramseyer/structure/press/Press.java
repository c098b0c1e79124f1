package org.ramseyer.structure.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.ramseyer.source.PrintedPages;

/** Breaks paragraphs into lines and lines into pages. */
final class Press implements AutoCloseable {

  private static final float TOP = 85;
  private static final float HEIGHT = 792;

  private final Grid grid;
  private final String foot;
  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;
  private float y;
  private int number;
  private int pages;

  Press(Grid grid, String foot) {
    this.grid = grid;
    this.foot = foot;
  }

  /** A word, with the pieces it is made of, or a part of one. */
  private record Word(List<Piece> pieces) {
    float width() {
      return (float) pieces.stream().mapToDouble(Piece::width).sum();
    }
  }

  byte[] print(List<Para> paragraphs) throws IOException {
    for (Para paragraph : paragraphs) {
      set(paragraph);
    }
    content.close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private void set(Para paragraph) throws IOException {
    List<Word> words = words(paragraph.pieces);
    boolean isFirst = true;
    while (!words.isEmpty()) {
      float left = isFirst ? paragraph.first : paragraph.rest;
      float room = grid.right() - left;
      List<Word> line = new ArrayList<>();
      float width = 0;
      while (!words.isEmpty()) {
        Word word = words.get(0);
        float more = (line.isEmpty() ? 0 : blank(paragraph)) + word.width();
        if (width + more > room && !line.isEmpty()) {
          boolean mayBreak = paragraph.set == Para.Set.JUSTIFIED;
          Word part = mayBreak ? hyphenated(words, room - width - blank(paragraph)) : null;
          if (part != null) {
            line.add(part);
          }
          break;
        }
        width += more;
        line.add(words.remove(0));
      }
      line(paragraph, line, left, !words.isEmpty());
      isFirst = false;
    }
  }

  /** The first letters of the next word, with a hyphen; null where it is not to be broken. */
  private static Word hyphenated(List<Word> words, float room) {
    Word word = words.get(0);
    Piece piece = word.pieces().get(0);
    if (word.pieces().size() > 1 || !piece.text().matches("[A-Za-z]{7,}[,.;:]?")) {
      return null;
    }
    for (int cut = piece.text().length() - 4; cut >= 3; cut--) {
      Piece head = piece.with(piece.text().substring(0, cut) + "-");
      if (head.width() <= room) {
        words.set(0, new Word(List.of(piece.with(piece.text().substring(cut)))));
        return new Word(List.of(head));
      }
    }
    return null;
  }

  private void line(Para paragraph, List<Word> words, float left, boolean runsOn)
      throws IOException {
    next(paragraph);
    float natural = (float) words.stream().mapToDouble(Word::width).sum();
    int blanks = words.size() - 1;
    float gap =
        runsOn && paragraph.set == Para.Set.JUSTIFIED && blanks > 0
            ? (grid.right() - left - natural) / blanks
            : blank(paragraph);
    float x =
        paragraph.set == Para.Set.CENTRED
            ? (grid.left() + grid.right() - natural - blanks * gap) / 2
            : left;
    for (Word word : words) {
      for (Piece piece : word.pieces()) {
        draw(piece, x, y);
        x += piece.width();
      }
      x += gap;
    }
    if (paragraph.isNumbered && grid.isNumbered()) {
      // The number is drawn after the words, as the publisher does.
      Piece digits = new Piece(Integer.toString(++number), PrintedPages.ROMAN, grid.size(), false);
      draw(digits, grid.left() - 10 - digits.width(), y);
    }
  }

  private void next(Para paragraph) throws IOException {
    float bottom = TOP + (grid.rows() - 1) * grid.pitch();
    if (content == null || y + paragraph.pitch > bottom + 1) {
      page();
      return;
    }
    y += paragraph.pitch;
  }

  private void page() throws IOException {
    if (content != null) {
      content.close();
    }
    PDPage page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    pages++;
    number = 0;
    y = TOP;
    if (pages > 1 && grid.isNumbered()) {
      draw(new Piece(Integer.toString(pages), PrintedPages.ROMAN, 14, false), 302, 61);
    } else if (pages > 1) {
      draw(new Piece(foot + "—" + pages, PrintedPages.ROMAN, 10, false), grid.left() + 140, 61);
    }
    if (grid.isNumbered()) {
      draw(new Piece("•" + foot, PrintedPages.BOLD, 8, false), 162, 755);
    }
  }

  private void draw(Piece piece, float x, float baseline) {
    try {
      content.beginText();
      content.setFont(piece.font(), piece.size());
      content.newLineAtOffset(x, HEIGHT - baseline);
      content.showText(piece.text());
      content.endText();
      if (piece.isStruck()) {
        content.addRect(x - 2, HEIGHT - baseline + 0.25f * piece.size(), piece.width() + 4, 0.6f);
        content.fill();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float blank(Para paragraph) {
    return paragraph.pieces.get(0).size() / 4;
  }

  private static List<Word> words(List<Piece> pieces) {
    List<Word> words = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    for (Piece piece : pieces) {
      String[] parts = piece.text().split(" ", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0 && !open.isEmpty()) {
          words.add(new Word(List.copyOf(open)));
          open.clear();
        }
        if (!parts[i].isEmpty()) {
          open.add(piece.with(parts[i]));
        }
      }
    }
    if (!open.isEmpty()) {
      words.add(new Word(List.copyOf(open)));
    }
    return words;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
