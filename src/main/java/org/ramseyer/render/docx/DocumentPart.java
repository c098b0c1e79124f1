package org.ramseyer.render.docx;

import java.util.List;
import org.ramseyer.render.RedlineRun;
import org.ramseyer.render.RedlineRun.Role;
import org.ramseyer.render.docx.RedlineLine.Fate;
import org.ramseyer.render.docx.RedlineLine.Move;

/**
 * Writes word/document.xml: the paragraphs of both texts with tracked changes, and nothing else.
 *
 * <p>ECMA-376 part 1, §17.13.5 (annotations of revisions).
 */
final class DocumentPart {

  private static final String AUTHOR = "Ramseyer";

  /** The schema demands a date at the start of a move range, known or not. */
  private static final String NO_DATE = "1970-01-01T00:00:00Z";

  private final WordXml xml;
  /** Attributes of a revision after its id. */
  private final String date;
  private int lastId;
  /** Id of the move range that is open; ranges neither nest nor overlap. */
  private String openRange = "";

  /**
   * @param date the day all changes bear, "2023-03-01T00:00:00Z"; empty for none
   */
  DocumentPart(WordXml xml, String date) {
    this.xml = xml;
    this.date = date;
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
    xml.empty("w:pgMar", "w:top", "1440", "w:right", "1440", "w:bottom", "1296", "w:left", "1440", "w:header", "576",
        "w:footer", "576", "w:gutter", "0");
    xml.empty("w:titlePg").close().close().closeLine();
  }

  private void paragraph(RedlineLine line) {
    xml.open("w:p").open("w:pPr");
    StylesPart.paragraph(xml, line);
    if (line.fate() != Fate.KEPT) {
      xml.open("w:rPr");
      revision(element(line.fate()), false);
      xml.close();
    }
    xml.close();
    Move move = line.move();
    if (move != null && move.begins()) {
      openRange = nextId();
      xml.empty(element(line.fate()) + "RangeStart", "w:id", openRange, "w:author", AUTHOR, "w:date",
          date.isEmpty() ? NO_DATE : date, "w:name", move.name());
    }
    List<String> ids = line.bookmarks().stream().map(name -> nextId()).toList();
    for (int i = 0; i < ids.size(); i++) {
      xml.empty("w:bookmarkStart", "w:id", ids.get(i), "w:name", line.bookmarks().get(i));
    }
    words(line);
    ids.forEach(id -> xml.empty("w:bookmarkEnd", "w:id", id));
    xml.closeLine();
    if (move != null && move.ends()) {
      xml.empty(element(line.fate()) + "RangeEnd", "w:id", openRange);
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
      String element = switch (runs.get(start).fate()) {
        case KEPT -> "";
        case DELETED -> line.fate() == Fate.MOVED_AWAY ? "w:moveFrom" : "w:del";
        case INSERTED -> line.fate() == Fate.MOVED_HERE ? "w:moveTo" : "w:ins";
      };
      if (!element.isEmpty()) {
        revision(element, true);
      }
      runs.subList(start, end).forEach(run -> run(line, run, element.equals("w:del")));
      if (!element.isEmpty()) {
        xml.close();
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

  private void revision(String element, boolean isOpen) {
    String[] attributes = date.isEmpty()
        ? new String[] {"w:id", nextId(), "w:author", AUTHOR}
        : new String[] {"w:id", nextId(), "w:author", AUTHOR, "w:date", date};
    if (isOpen) {
      xml.open(element, attributes);
    } else {
      xml.empty(element, attributes);
    }
  }

  private String nextId() {
    return Integer.toString(++lastId);
  }
}
