package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph into lines at spaces and after dashes, as many words a line as fit; a word
 * longer than a line is cut where the line is full. Cost: linear in the text.
 */
final class LineBreaker {

  private final double firstWidth;
  private final double restWidth;
  private final List<List<Piece>> lines = new ArrayList<>();
  private final List<Piece> line = new ArrayList<>();
  private double used;

  private LineBreaker(double firstWidth, double restWidth) {
    this.firstWidth = firstWidth;
    this.restWidth = restWidth;
  }

  /**
   * The lines of a paragraph; none where it has no words.
   *
   * @param firstWidth room of the first line in points
   * @param restWidth room of every other line
   */
  static List<List<Piece>> lines(List<Piece> paragraph, double firstWidth, double restWidth) {
    LineBreaker breaker = new LineBreaker(firstWidth, restWidth);
    words(paragraph).forEach(breaker::set);
    breaker.endLine();
    return breaker.lines;
  }

  /** What is not broken, and the space before it. */
  private record Word(@Nullable Piece space, List<Piece> parts, double width) {}

  private static List<Word> words(List<Piece> paragraph) {
    List<Word> words = new ArrayList<>();
    List<Piece> parts = new ArrayList<>();
    Piece space = null;
    for (Piece piece : paragraph) {
      int start = 0;
      String text = piece.text();
      for (int at = 0; at < text.length(); at++) {
        boolean isSpace = text.charAt(at) == ' ';
        if (isSpace || isDash(text, at)) {
          add(parts, new Piece(text.substring(start, isSpace ? at : at + 1), piece.style()));
          space = end(words, space, parts, isSpace ? new Piece(" ", piece.style()) : null);
          start = at + 1;
        }
      }
      add(parts, new Piece(text.substring(start), piece.style()));
    }
    end(words, space, parts, null);
    return words;
  }

  // A closing mark never begins a line.
  private static boolean isDash(String text, int at) {
    return text.charAt(at) == '—'
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static void add(List<Piece> parts, Piece part) {
    if (!part.text().isEmpty()) {
      parts.add(part);
    }
  }

  private static @Nullable Piece end(
      List<Word> words, @Nullable Piece space, List<Piece> parts, @Nullable Piece next) {
    if (parts.isEmpty()) {
      return next == null ? space : next;
    }
    words.add(new Word(space, List.copyOf(parts), parts.stream().mapToDouble(Piece::width).sum()));
    parts.clear();
    return next;
  }

  private double room() {
    return lines.isEmpty() ? firstWidth : restWidth;
  }

  private void set(Word word) {
    double space = line.isEmpty() || word.space() == null ? 0 : word.space().width();
    if (used + space + word.width() > room()) {
      endLine();
    } else if (space > 0) {
      line.add(word.space());
      used += space;
    }
    if (word.width() > room()) {
      cut(word);
      return;
    }
    line.addAll(word.parts());
    used += word.width();
  }

  private void cut(Word word) {
    for (Piece part : word.parts()) {
      for (int at = 0; at < part.text().length(); at++) {
        Piece letter = new Piece(part.text().substring(at, at + 1), part.style());
        if (used + letter.width() > room() && !line.isEmpty()) {
          endLine();
        }
        line.add(letter);
        used += letter.width();
      }
    }
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(Piece.merged(line));
      line.clear();
      used = 0;
    }
  }
}
