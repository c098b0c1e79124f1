package org.ramseyer.render.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * Writes a document as one self-contained page that shows what was read beside what is printed: for
 * every page of the document its picture, and the provisions that begin on it with their kind,
 * number, heading and words.
 *
 * <p>A reader can check with it how the program understood a document, before relying on it.
 */
public final class HtmlTree {

  /** One row of the tree. */
  private record Row(Provision provision, Wording words, boolean isOpening, int depth) {}

  private final LegalText text;
  private final Map<Integer, byte[]> pictures;
  private final Map<Integer, List<Row>> rows = new TreeMap<>();
  private final HtmlWriter html = new HtmlWriter();
  private int page;

  private HtmlTree(LegalText text, Map<Integer, byte[]> pictures) {
    this.text = text;
    this.pictures = pictures;
  }

  /**
   * The document as an HTML page.
   *
   * @param pictures PNG pictures of its pages by page number; pages without one stand alone
   */
  public static String render(LegalText text, Map<Integer, byte[]> pictures) {
    return new HtmlTree(text, pictures).page();
  }

  private String page() {
    text.provisions().forEach(provision -> collect(provision, 0));
    pictures.keySet().forEach(number -> rows.computeIfAbsent(number, any -> new ArrayList<>()));
    String title = text.identity().title().isEmpty() ? text.id() : text.identity().title();
    html.start("Read: " + title, "tree.css");
    html.raw("<header><p class=\"kicker\">Ramseyer reading</p>\n<h1>").text(title).raw("</h1>\n");
    html.raw("<p class=\"legend\">").text(identity()).raw("</p>\n<ul class=\"noticed\">");
    for (Diagnostic diagnostic : text.diagnostics()) {
      html.raw(diagnostic.tellsOfLoss() ? "<li class=\"notice\">" : "<li>");
      html.text(diagnostic.message() + " " + diagnostic.place()).raw("</li>\n");
    }
    html.raw("</ul></header>\n<main id=\"main\">\n");
    rows.forEach(this::leaf);
    html.raw("</main>\n");
    return html.end();
  }

  private String identity() {
    List<String> parts = new ArrayList<>();
    parts.add(text.source().name());
    parts.add(text.identity().kind().jsonName());
    if (text.identity().number() != null) {
      parts.add(text.identity().number());
    }
    if (text.identity().jurisdiction() != null) {
      parts.add(text.identity().jurisdiction());
    }
    parts.add(
        switch (text.lineNumbering()) {
          case PRINTED -> "lines as printed";
          case COUNTED -> "no printed line numbers: lines counted from the top of each page";
          case NONE -> "no lines";
        });
    return String.join(" · ", parts);
  }

  private void collect(Provision provision, int depth) {
    add(provision, provision.span().start(), provision.text(), true, depth);
    provision.children().forEach(child -> collect(child, depth + 1));
    if (!provision.continuation().isEmpty()) {
      Wording words = provision.continuation();
      add(provision, words.span().start(), words, false, depth);
    }
  }

  private void add(Provision provision, Place start, Wording words, boolean isOpening, int depth) {
    page = start.isKnown() ? start.page() : page;
    rows.computeIfAbsent(page, any -> new ArrayList<>())
        .add(new Row(provision, words, isOpening, depth));
  }

  private void leaf(int number, List<Row> leaf) {
    html.raw("<section class=\"leaf\" id=\"page-" + number + "\">");
    html.raw("<h2>").text(number == 0 ? "Text" : "Page " + number).raw("</h2>\n<div>");
    byte[] picture = pictures.get(number);
    if (picture != null) {
      html.raw("<img alt=\"page " + number + " as printed\" src=\"data:image/png;base64,")
          .raw(Base64.getEncoder().encodeToString(picture))
          .raw("\">\n");
    }
    html.raw("</div>\n<ol class=\"tree\">\n");
    leaf.forEach(this::row);
    html.raw("</ol></section>\n");
  }

  private void row(Row row) {
    Provision provision = row.provision();
    html.raw("<li class=\"d" + Math.min(row.depth(), 9) + "\"><span class=\"place\">");
    Place start = row.isOpening() ? provision.span().start() : row.words().span().start();
    html.text(start.line() == 0 ? "" : "l. " + start.line()).raw("</span>");
    html.raw("<span class=\"level\">");
    html.text(row.isOpening() ? provision.kind().jsonName() : "continued").raw("</span> ");
    if (row.isOpening() && provision.num() != null) {
      html.raw("<b>");
      marked(new Wording(provision.num().text(), List.of(), provision.num().marks()));
      html.raw("</b> ");
    }
    if (row.isOpening() && !provision.heading().isEmpty()) {
      html.raw("<i>");
      marked(provision.heading());
      html.raw("</i> ");
    }
    if (provision.kind() != LevelKind.QUOTED_CONTENT || !row.words().isEmpty()) {
      marked(row.words());
    }
    html.raw("</li>\n");
  }

  private void marked(Wording words) {
    int from = 0;
    for (Mark mark : words.marks()) {
      int start = Math.max(from, mark.start());
      if (start < mark.end()) {
        String element = mark.kind() == Mark.Kind.STRUCK ? "s" : "u";
        html.text(words.text().substring(from, start)).raw("<" + element + ">");
        html.text(words.text().substring(start, mark.end())).raw("</" + element + ">");
        from = mark.end();
      }
    }
    html.text(words.text().substring(from));
  }
}
