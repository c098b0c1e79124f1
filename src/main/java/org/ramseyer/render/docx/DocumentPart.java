package org.ramseyer.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.render.RedlineRun;
import org.ramseyer.render.RedlineRun.Role;
import org.ramseyer.render.docx.RedlineLine.Fate;
import org.ramseyer.render.docx.RedlineLine.Move;

/**
 * Writes word/document.xml: the paragraphs of both texts with tracked changes, and nothing else but
 * the places of bookmarks and comments.
 *
 * <p>ECMA-376 part 1, §17.13.5 (annotations of revisions).
 */
final class DocumentPart {

  private final WordXml xml;
  private final Revisions revisions;
  private final Notes notes;

  /** Id of the move range that is open; ranges neither nest nor overlap. */
  private String openRange = "";

  /**
   * @param day the day all changes bear, "2023-03-01"; empty for none
   * @param notes what is said in comments, and is told where they are anchored
   */
  DocumentPart(WordXml xml, String day, Notes notes) {
    this.xml = xml;
    this.notes = notes;
    revisions = new Revisions(xml, day);
  }

  void write(List<RedlineLine> lines) {
    xml.open("w:document", "xmlns:w", WordPackage.W, "xmlns:r", WordPackage.R).open("w:body");
    lines.forEach(this::paragraph);
    xml.open("w:sectPr");
    for (String which : List.of("first", "default")) {
      xml.empty("w:headerReference", "w:type", which, "r:id", "header-" + which);
    }
    for (String which : List.of("first", "default")) {
      xml.empty("w:footerReference", "w:type", which, "r:id", "footer-" + which);
    }
    xml.empty("w:pgSz", "w:w", "12240", "w:h", "15840");
    xml.empty(
        "w:pgMar",
        "w:top",
        "1440",
        "w:right",
        "1440",
        "w:bottom",
        "1296",
        "w:left",
        "1440",
        "w:header",
        "576",
        "w:footer",
        "576",
        "w:gutter",
        "0");
    xml.empty("w:titlePg").close().close().closeLine();
  }

  private void paragraph(RedlineLine line) {
    revisions.begin(line.runs());
    xml.open("w:p").open("w:pPr");
    StylesPart.paragraph(xml, line);
    if (line.fate() != Fate.KEPT) {
      xml.open("w:rPr");
      revisions.mark(element(line.fate()));
      xml.close();
    }
    xml.close();
    Move move = line.move();
    if (move != null && move.begins()) {
      openRange = revisions.nextId();
      revisions.rangeStart(element(line.fate()) + "RangeStart", openRange, move.name());
    }
    List<String> ids = line.bookmarks().stream().map(name -> revisions.nextId()).toList();
    for (int i = 0; i < ids.size(); i++) {
      xml.empty("w:bookmarkStart", "w:id", ids.get(i), "w:name", line.bookmarks().get(i));
    }
    List<String> comments = commentStarts(line);
    words(line);
    comments.forEach(id -> commentEnd(id, line.fate()));
    revisions.end(line);
    ids.forEach(id -> xml.empty("w:bookmarkEnd", "w:id", id));
    xml.closeLine();
    if (move != null && move.ends()) {
      xml.empty(element(line.fate()) + "RangeEnd", "w:id", openRange);
    }
  }

  private List<String> commentStarts(RedlineLine line) {
    List<String> ids = new ArrayList<>();
    for (String bookmark : line.bookmarks()) {
      if (notes.has(bookmark)) {
        String id = revisions.nextId();
        notes.anchor(bookmark, id);
        xml.empty("w:commentRangeStart", "w:id", id);
        ids.add(id);
      }
    }
    return ids;
  }

  // In a paragraph that comes or goes whole the mark of the comment comes and goes with it.
  private void commentEnd(String id, Fate fate) {
    xml.empty("w:commentRangeEnd", "w:id", id);
    if (fate != Fate.KEPT) {
      revisions.open(element(fate));
    }
    xml.open("w:r").empty("w:commentReference", "w:id", id).close();
    if (fate != Fate.KEPT) {
      revisions.close(fate);
    }
  }

  private void words(RedlineLine line) {
    List<RedlineRun> runs = line.runs();
    int start = 0;
    while (start < runs.size()) {
      int end = start + 1;
      while (end < runs.size() && runs.get(end).fate() == runs.get(start).fate()) {
        end++;
      }
      String element =
          switch (runs.get(start).fate()) {
            case KEPT -> "";
            case DELETED -> line.fate() == Fate.MOVED_AWAY ? "w:moveFrom" : "w:del";
            case INSERTED -> line.fate() == Fate.MOVED_HERE ? "w:moveTo" : "w:ins";
          };
      if (!element.isEmpty()) {
        revisions.open(element);
      }
      runs.subList(start, end).forEach(run -> run(line, run, element.equals("w:del")));
      if (!element.isEmpty()) {
        revisions.close(line.fate());
      }
      start = end;
    }
  }

  private void run(RedlineLine line, RedlineRun run, boolean isDeleted) {
    xml.open("w:r");
    if (StylesPart.isBold(line, run)) {
      xml.open("w:rPr").empty("w:b").close();
    }
    if (run.role() == Role.GAP && StylesPart.hangs(line)) {
      xml.empty("w:tab");
    } else {
      xml.open(isDeleted ? "w:delText" : "w:t", "xml:space", "preserve").text(run.text()).close();
    }
    xml.close();
  }

  private static String element(Fate fate) {
    return switch (fate) {
      case KEPT -> "";
      case STRUCK -> "w:del";
      case INSERTED -> "w:ins";
      case MOVED_AWAY -> "w:moveFrom";
      case MOVED_HERE -> "w:moveTo";
    };
  }
}
