package org.ramseyer.corpus.typeset;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ramseyer.corpus.typeset.MarkedText.Marking;
import org.ramseyer.corpus.typeset.Row.Box;
import org.ramseyer.corpus.typeset.Row.Piece;

/** Writes the operators of one page; the caller gives y from the top of the page. */
final class Canvas {

  /**
   * Height of the middle of a mark above the baseline, as a share of the size: where the states
   * draw them (Maine -0.13 and +0.23, Maryland -0.12, Ohio -0.14 and +0.27).
   */
  private static final double UNDERLINE = -0.13;

  private static final double STRIKE = 0.25;
  private static final double MARK_THICKNESS = 0.6;

  private final StringBuilder content = new StringBuilder();
  private final Set<Face> faces = new TreeSet<>();

  /** The operators, one a line; every character is one byte of Windows-1252. */
  String content() {
    return content.toString();
  }

  /** The faces that the page uses. */
  Set<Face> faces() {
    return Set.copyOf(faces);
  }

  /** Text from {@code x} on. */
  void text(double x, double y, List<Span> spans) {
    piece(new Piece(x, spans, 0), y);
  }

  /** Text that ends at {@code right}. */
  void textEndingAt(double right, double y, List<Span> spans) {
    text(right - Span.width(spans), y, spans);
  }

  /** Text with {@code centre} in its middle. */
  void centred(double centre, double y, List<Span> spans) {
    text(centre - Span.width(spans) / 2, y, spans);
  }

  /**
   * One text at each end of a line, both smaller where together they would not fit between {@code
   * left} and right.
   */
  void runningHead(
      Style style, double y, double left, double right, String atLeft, String atRight) {
    Style fitting = style.fitting(atLeft + "    " + atRight, right - left);
    text(left, y, fitting.of(atLeft));
    textEndingAt(right, y, fitting.of(atRight));
  }

  void row(Row row, double y) {
    row.boxes().forEach(box -> box(box, y));
    row.pieces().forEach(piece -> piece(piece, y));
  }

  /** A filled rectangle whose height is measured from the baseline {@code y}. */
  void box(Box box, double y) {
    content
        .append(number(box.x()))
        .append(' ')
        .append(number(Sheet.HEIGHT - y + box.rise()))
        .append(' ')
        .append(number(box.width()))
        .append(' ')
        .append(number(box.height()))
        .append(" re f\n");
  }

  private void piece(Piece piece, double y) {
    List<Span> spans = Span.merged(piece.spans());
    if (spans.isEmpty()) {
      return;
    }
    content.append("BT\n").append(number(piece.wordSpacing())).append(" Tw\n");
    content.append(number(piece.x())).append(' ').append(number(Sheet.HEIGHT - y)).append(" Td\n");
    Style style = null;
    for (Span span : spans) {
      if (!span.style().equals(style)) {
        style = span.style();
        faces.add(style.face());
        content
            .append('/')
            .append(resource(style.face()))
            .append(' ')
            .append(number(style.size()))
            .append(" Tf\n");
      }
      content.append('(').append(escaped(span.text())).append(") Tj\n");
    }
    content.append("ET\n");
    marks(piece, spans, y);
  }

  private void marks(Piece piece, List<Span> spans, double y) {
    double x = piece.x();
    for (Span span : spans) {
      long spaces = span.text().chars().filter(c -> c == ' ').count();
      double width = span.width() + spaces * piece.wordSpacing();
      if (span.marking() != Marking.PLAIN) {
        double middle =
            (span.marking() == Marking.ADDED ? UNDERLINE : STRIKE) * span.style().size();
        box(new Box(x, middle - MARK_THICKNESS / 2, width, MARK_THICKNESS), y);
      }
      x += width;
    }
  }

  /** The name of a face among the resources of a page. */
  static String resource(Face face) {
    return "F" + (face.ordinal() + 1);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }

  /** Three decimals at most, a thousandth of a point, and no trailing zeros. */
  private static String number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths % 1000 == 0) {
      return Long.toString(thousandths / 1000);
    }
    return String.format(Locale.ROOT, "%.3f", thousandths / 1000.0).replaceAll("0+$", "");
  }
}
