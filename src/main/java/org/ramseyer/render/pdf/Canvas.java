package org.ramseyer.render.pdf;

import java.util.List;
import org.ramseyer.render.pdf.Style.Ink;
import org.ramseyer.render.pdf.Style.Line;

/** Writes the operators of one page; the caller gives y from the top of the page. */
final class Canvas {

  static final double WIDTH = 612;
  static final double HEIGHT = 792;

  private static final double UNDERLINE = -0.13;
  private static final double STRIKE = 0.25;
  private static final double THICKNESS = 0.6;

  private final StringBuilder content = new StringBuilder();

  /** The operators, one a line; every character is one byte of Windows-1252. */
  String content() {
    return content.toString();
  }

  /** Words from {@code x} on, with their lines. */
  void text(double x, double y, List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    double at = x;
    content.append("BT ").append(number(x)).append(' ').append(number(HEIGHT - y)).append(" Td\n");
    Style style = null;
    for (Piece piece : pieces) {
      if (!piece.style().equals(style)) {
        style = piece.style();
        content
            .append('/')
            .append(style.face().resource())
            .append(' ')
            .append(number(style.size()))
            .append(" Tf ")
            .append(style.ink().components())
            .append(" rg ");
      }
      content.append('(').append(escaped(piece.text())).append(") Tj\n");
    }
    content.append("ET\n");
    for (Piece piece : pieces) {
      double width = piece.width();
      if (piece.style().line() != Line.NONE) {
        double height =
            (piece.style().line() == Line.UNDER ? UNDERLINE : STRIKE) * piece.style().size();
        box(at, y - height, width, THICKNESS, piece.style().ink());
      }
      at += width;
    }
  }

  void text(double x, double y, String words, Style style) {
    text(x, y, List.of(new Piece(words, style)));
  }

  /** Words that end at {@code right}. */
  void textEndingAt(double right, double y, String words, Style style) {
    text(right - style.width(words), y, words, style);
  }

  /** A filled rectangle with {@code y} at its middle. */
  void box(double x, double y, double width, double height, Ink ink) {
    content
        .append(ink.components())
        .append(" rg ")
        .append(number(x))
        .append(' ')
        .append(number(HEIGHT - y - height / 2))
        .append(' ')
        .append(number(width))
        .append(' ')
        .append(number(height))
        .append(" re f\n");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }

  /** Two decimals at most and no trailing zeros. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long part = Math.abs(hundredths) % 100;
    if (part == 0) {
      return sign + whole;
    }
    return sign + whole + (part < 10 ? ".0" + part : "." + (part % 10 == 0 ? part / 10 : part));
  }
}
