package org.ramseyer.structure.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sets bills in the XML of the Bill DTD as PDFs, by the measures of the Government Publishing
 * Office, so that what the parser makes of a page can be held against the XML it was set from.
 *
 * <p>What it knows of the publisher's setting was measured on printed bills: first lines a step
 * deeper than the others, run-in headings and accounts of appropriations in small capitals,
 * departments in capitals, titles of appropriations in the size of the text.
 */
public final class BillPress {

  private static final List<String> LEVELS =
      List.of(
          "section",
          "subsection",
          "paragraph",
          "subparagraph",
          "clause",
          "subclause",
          "item",
          "subitem");
  private static final List<String> BIG =
      List.of("division", "title", "subtitle", "part", "subpart", "chapter", "subchapter");

  private final Grid grid;
  private final Words words;
  private final List<Para> out = new ArrayList<>();

  /** Whether sections are headed as the United States Code heads them: "§ 723. Rates for lamps". */
  private boolean isOfCode;

  private BillPress(Grid grid) {
    this.grid = grid;
    words = new Words(grid.size());
  }

  /** The PDF of a bill. */
  public static byte[] pdf(Element bill) {
    Grid grid = bill.getAttribute("bill-stage").startsWith("Enrolled") ? Grid.ENROLLED : Grid.BILL;
    BillPress press = new BillPress(grid);
    Node form = Dom.child(bill, "form");
    String number = Dom.child((Element) form, "legis-num").getTextContent();
    Dom.children(bill).forEach(press::part);
    String foot = grid.isNumbered() ? number.replaceAll("[. ]", "") + " RS" : number;
    try (Press printer = new Press(grid, foot.replaceFirst("(?=\\d)", " "))) {
      return printer.print(press.out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void part(Element part) {
    switch (part.getTagName()) {
      case "form" -> form(part);
      case "preamble" ->
          Dom.children(part).forEach(recital -> plain(recital, grid.left(), grid.left() + 28));
      case "legis-body", "resolution-body" -> body(part);
      case "attestation" ->
          Dom.children(part).forEach(line -> plain(line, grid.left() + 140, grid.left() + 140));
      default -> throw new IllegalArgumentException(part.getTagName());
    }
  }

  private void form(Element form) {
    for (Element part : Dom.children(form)) {
      boolean isTitle = part.getTagName().equals("official-title");
      Para line =
          new Para(
              grid.left() + (isTitle ? 28 : 0),
              grid.left(),
              26,
              false,
              isTitle || isAction(part) ? Para.Set.JUSTIFIED : Para.Set.CENTRED);
      boolean isNumber = part.getTagName().matches("legis-num|legis-type");
      line.add(
          isNumber
              ? new Piece(part.getTextContent(), Words.BOLD, 24, false)
              : new Piece(part.getTextContent(), Words.ROMAN, 14, false));
      out.add(line);
    }
  }

  private static boolean isAction(Element part) {
    return part.getTagName().equals("action");
  }

  /** A paragraph on lines that are not numbered. */
  private void plain(Element element, float first, float rest) {
    out.add(
        new Para(first, rest, 26, false, Para.Set.JUSTIFIED).add(words.of(element, Look.PLAIN)));
  }

  private void body(Element body) {
    Look look = Look.PLAIN.of(body);
    String formula = body.getAttribute("formula");
    List<Element> parts = Dom.children(body);
    Para opening = numbered(grid.left() + 28, grid.left());
    if (!formula.isEmpty()) {
      opening.add(new Piece(formula + " ", Words.ITALIC, grid.size(), look.isStruck()));
      out.add(opening);
    }
    for (Element part : parts) {
      boolean runsIn = part.getAttribute("display-inline").equals("yes-display-inline");
      block(part, look, runsIn ? opening : null);
    }
  }

  private Para numbered(float first, float rest) {
    return new Para(first, rest, grid.pitch(), true, Para.Set.JUSTIFIED);
  }

  private Para centred() {
    return new Para(grid.left(), grid.left(), grid.pitch(), true, Para.Set.CENTRED);
  }

  /** Sets one element; {@code open} is the paragraph it runs into, or null. */
  private void block(Element element, Look around, Para open) {
    Look look = around.of(element);
    String name = element.getTagName();
    if (name.startsWith("appropriations-")) {
      appropriations(element, look);
    } else if (BIG.contains(name)) {
      big(element, look);
    } else if (LEVELS.contains(name)) {
      level(element, look, open);
    } else if (name.equals("toc")) {
      Dom.children(element).forEach(entry -> contents(entry, look));
    } else if (name.equals("quoted-block")) {
      quoted(element, look);
    } else {
      throw new IllegalArgumentException(name);
    }
  }

  private void big(Element element, Look look) {
    String name = element.getTagName();
    String number = text(element, "enum");
    String word = name.equals("subtitle") ? "Subtitle" : name.toUpperCase(Locale.ROOT);
    String header = text(element, "header");
    boolean isMoney = element.getAttribute("style").equals("appropriations");
    float size =
        isMoney
            ? grid.size()
            : name.equals("subtitle") ? 14 : name.matches("part|chapter") ? 12 : 18;
    var font = isMoney ? look.font() : Words.BOLD;
    String cased = name.equals("subtitle") ? header : header.toUpperCase(Locale.ROOT);
    if (isMoney && element.getAttribute("display").equals("two-lines")) {
      out.add(
          centred()
              .add(new Piece(look.opening() + word + " " + number, font, size, look.isStruck())));
      out.add(centred().add(new Piece(cased, font, size, look.isStruck())));
    } else {
      out.add(
          titleLine(isMoney, cased)
              .add(
                  new Piece(
                      look.opening() + word + " " + number + "—" + cased,
                      font,
                      size,
                      look.isStruck())));
    }
    inside(element, look, null, 0);
  }

  /** Titles of three lines and more hang from the left; so many letters fill two lines. */
  private Para titleLine(boolean isMoney, String header) {
    return isMoney && header.length() > 64
        ? new Para(grid.left(), grid.left() + grid.step(), grid.pitch(), true, Para.Set.JUSTIFIED)
        : centred();
  }

  private void appropriations(Element element, Look look) {
    String header = text(element, "header");
    String name = element.getTagName();
    Piece piece = new Piece(header, look.font(), grid.size(), look.isStruck());
    List<Piece> cased =
        switch (name) {
          case "appropriations-major" -> List.of(piece.with(header.toUpperCase(Locale.ROOT)));
          case "appropriations-intermediate" -> piece.inSmallCapitals();
          default -> piece.with(header.toLowerCase(Locale.ROOT)).inSmallCapitals();
        };
    if (!header.isEmpty()) {
      out.add(centred().add(cased));
    }
    inside(element, look, null, 0);
  }

  private void level(Element element, Look look, Para open) {
    int depth = LEVELS.indexOf(element.getTagName());
    float rest = grid.left() + grid.step() * Math.max(0, depth - 1);
    Para line = open != null ? open : numbered(rest + grid.step(), rest);
    String number = text(element, "enum");
    String header = text(element, "header");
    boolean isSection = depth == 0;
    if (isSection && !header.isEmpty()) {
      Para head = new Para(grid.left(), grid.left() + 76, grid.pitch(), true, Para.Set.JUSTIFIED);
      String word = number.equals("1.") ? "SECTION " : "SEC. ";
      String words =
          isOfCode
              ? "§ " + number + " " + header
              : word + number + " " + header.toUpperCase(Locale.ROOT) + ".";
      head.add(
          new Piece(
              look.opening() + words,
              grid.isNumbered() ? Words.BOLD : look.font(),
              grid.head(),
              look.isStruck()));
      out.add(head);
      inside(element, look, null, depth);
      return;
    }
    if (!number.isEmpty()) {
      line.add(
          words
              .piece((open == null ? look.opening() : "") + (isSection ? "Sec. " : ""), look)
              .inSmallCapitals());
      line.add(words.piece(number + " ", look));
    }
    if (!header.isEmpty()) {
      line.add(words.piece(header, look).inSmallCapitals()).add(words.piece(".—", look));
    }
    if (open == null) {
      out.add(line);
    }
    inside(element, look, line, depth);
  }

  /** Sets what a level holds; its first words run into {@code line}, where there is one. */
  private void inside(Element element, Look look, Para line, int depth) {
    Para open = line;
    float edge = grid.left() + grid.step() * Math.max(0, depth - 1);
    for (Element child : Dom.children(element)) {
      switch (child.getTagName()) {
        case "enum", "header", "after-quoted-block" -> {}
        case "text", "continuation-text" -> {
          Para para = open;
          if (para == null) {
            boolean isFlush = child.getTagName().equals("continuation-text");
            para = numbered(isFlush ? edge : edge + grid.step(), edge);
            if (!isFlush && depth == 0) {
              para.add(words.piece(look.opening(), look));
            }
            out.add(para);
          }
          para.add(words.of(child, look));
          open = null;
        }
        default -> {
          boolean runsIn = child.getAttribute("display-inline").equals("yes-display-inline");
          block(child, look, runsIn ? line : null);
          open = null;
        }
      }
    }
  }

  private void quoted(Element block, Look look) {
    Look within = look.quoted();
    int from = out.size();
    boolean before = isOfCode;
    isOfCode = block.getAttribute("style").equals("USC");
    inside(block, within, null, 0);
    isOfCode = before;
    Para last = out.get(Math.max(from, out.size() - 1));
    Element after = Dom.child(block, "after-quoted-block");
    last.add(words.piece(within.closing() + (after == null ? "" : after.getTextContent()), look));
  }

  private void contents(Element entry, Look look) {
    boolean isSection = entry.getAttribute("level").equals("section");
    Para line =
        new Para(
            grid.left(),
            grid.left() + 72,
            isSection ? 12 : 22,
            false,
            isSection ? Para.Set.JUSTIFIED : Para.Set.CENTRED);
    out.add(
        line.add(
            new Piece(
                entry.getTextContent(), look.font(), grid.isNumbered() ? 10 : 8, look.isStruck())));
  }

  private static String text(Element element, String child) {
    Element found = Dom.child(element, child);
    return found == null ? "" : found.getTextContent().strip();
  }
}
