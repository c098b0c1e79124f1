package org.ramseyer.corpus.typeset;

import static org.ramseyer.corpus.typeset.Face.TIMES;
import static org.ramseyer.corpus.typeset.Face.TIMES_BOLD;

import java.util.List;
import java.util.Locale;
import org.ramseyer.corpus.typeset.Block.Align;
import org.ramseyer.corpus.typeset.Row.Box;
import org.ramseyer.corpus.typeset.Row.Piece;

/** The head of a bill's first page, down to the long title above its first numbered line. */
final class BillFront {

  /** First baseline of the page: the roman numeral that tells the chambers apart. */
  static final double TOP = 82.4;

  private static final double LEFT = 126;
  private static final double RIGHT = 486;
  private static final double CENTRE = (LEFT + RIGHT) / 2;
  private static final double NUMBER = 241;
  private static final double RULE = 166;

  private final Header header;
  private final Galley galley;

  BillFront(Header header, Galley galley) {
    this.header = header;
    this.galley = galley;
  }

  void set() {
    boolean house = header.get("number").startsWith("H");
    Style small = new Style(TIMES, 10);
    galley.row(
        row(
            0,
            new Piece(
                RIGHT - TIMES.width(house ? "I" : "II", 10), small.of(house ? "I" : "II"), 0)));
    masthead();
    centred(11, 13, 34, new Style(TIMES, 11).of(header.get("long-title")));
    rule(27);
    centred(14, 16, 44, new Style(TIMES, 14).of(header.get("chamber").toUpperCase(Locale.ROOT)));
    if (!header.get("date").isEmpty()) {
      centred(11, 13, 22, new Style(TIMES, 11).smallCapitals(header.get("date")));
    }
    if (!header.get("action").isEmpty()) {
      Block action = new Block(LEFT, LEFT + 22, RIGHT, Align.JUSTIFIED, 13, 16, false, true);
      galley.paragraph(action, new Style(TIMES, 11).of(header.get("action")));
    }
    rule(27);
    centred(27, 30, 46, new Style(TIMES_BOLD, 27).of(kind()));
    centred(14, 18, 26, new Style(TIMES, 14).of(header.get("long-title")));
  }

  /** Whether the chamber has passed it: EH, ES, and the texts that go to the other chamber. */
  static boolean isPassed(Header header) {
    return List.of("EH", "ES", "EAH", "EAS", "RFH", "RFS", "RDS", "RDH", "PCS-EH", "ENR")
        .contains(header.get("stage"));
  }

  static boolean isJointResolution(Header header) {
    return header.get("number").toUpperCase(Locale.ROOT).replace(" ", "").contains("J.RES");
  }

  private String kind() {
    if (isJointResolution(header)) {
      return "JOINT RESOLUTION";
    }
    return isPassed(header) ? "AN ACT" : "A BILL";
  }

  private void masthead() {
    Style style = new Style(TIMES, 12);
    List<Span> congress = style.smallCapitals(header.get("congress"));
    List<Span> session = style.smallCapitals(header.get("session"));
    double middle = LEFT + Span.width(congress) / 2;
    galley.row(row(49, new Piece(LEFT, congress, 0)));
    galley.row(row(12, new Piece(middle - Span.width(session) / 2, session, 0)));
    galley.row(row(7, new Piece(NUMBER, number(header.get("number")), 0)));
  }

  /** The number of the bill, large; smaller where a longer one would leave the page. */
  private static List<Span> number(String number) {
    return new Style(TIMES_BOLD, 36).fitting(number, RIGHT - NUMBER).of(number);
  }

  private void centred(double size, double pitch, double above, List<Span> text) {
    double inset = size > 12 ? 0 : 30;
    galley.paragraph(
        new Block(
            LEFT + inset, LEFT + inset, RIGHT - inset, Align.CENTRED, pitch, above, false, true),
        text);
  }

  private void rule(double above) {
    galley.boxes(above, List.of(new Box(CENTRE - RULE / 2, 0, RULE, 0.8)));
  }

  private static Row row(double lead, Piece piece) {
    return new Row(List.of(piece), List.of(), lead, false, true);
  }
}
