package org.ramseyer.render.docx;

import java.util.List;
import java.util.Locale;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.LevelKind.Rank;
import org.ramseyer.model.Paragraph.Part;
import org.ramseyer.render.RedlineRun;
import org.ramseyer.render.RedlineRun.Role;

/**
 * How the document looks: headings bold, one step of indentation a level, numbers hanging in the
 * margin of their words.
 *
 * <p>Styles: Big (titles, parts), SectionHead (a section's number and heading alone; in Word's
 * navigation), Section, Level1 to Level9 (numbered, hanging), Flush1 to Flush9 (words without a
 * number at the same edge).
 */
final class StylesPart {

  /** Twentieths of a point; 0.35 inch holds "“(A)" and a space at 11 points. */
  private static final int STEP = 504;

  /** Deeper provisions stand where this depth stands, so that their lines stay readable. */
  private static final int DEEPEST = 9;

  private StylesPart() {}

  /** The style of a paragraph, inside w:pPr. */
  static void paragraph(WordXml xml, RedlineLine line) {
    xml.empty("w:pStyle", "w:val", style(line));
  }

  private static String style(RedlineLine line) {
    LevelKind kind = kind(line);
    int depth = Math.min(Math.max(1, line.indent()), DEEPEST);
    boolean isOpening = line.source().part() == Part.OPENING;
    if (isOpening && kind.rank() == Rank.BIG && line.indent() == 0) {
      return "Big";
    }
    if (isOpening && kind == LevelKind.SECTION && line.indent() == 0) {
      return line.runs().stream().anyMatch(run -> run.role() == Role.TEXT && !run.text().isBlank())
          ? "Section"
          : "SectionHead";
    }
    return hangs(line) ? "Level" + depth : "Flush" + depth;
  }

  /** Whether the number stands in the margin of the words. */
  static boolean hangs(RedlineLine line) {
    return kind(line).rank() == Rank.SMALL
        && line.source().part() == Part.OPENING
        && line.runs().stream().anyMatch(run -> run.role() == Role.NUMBER);
  }

  static boolean isBold(RedlineLine line, RedlineRun run) {
    return run.role() == Role.HEADING
        || (run.role() == Role.NUMBER
            && (kind(line).rank() == Rank.BIG || kind(line).rank() == Rank.PRIMARY));
  }

  private static LevelKind kind(RedlineLine line) {
    ProvisionChange change = line.source().change();
    return change.provision().kind();
  }

  /** Writes word/styles.xml. */
  static void write(WordXml xml) {
    xml.open("w:styles", "xmlns:w", WordPackage.W);
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    xml.empty(
        "w:rFonts",
        "w:ascii",
        "Times New Roman",
        "w:hAnsi",
        "Times New Roman",
        "w:eastAsia",
        "Times New Roman",
        "w:cs",
        "Times New Roman");
    xml.empty("w:sz", "w:val", "22")
        .empty("w:szCs", "w:val", "22")
        .empty("w:lang", "w:val", "en-US");
    xml.close().close().open("w:pPrDefault").open("w:pPr");
    xml.empty("w:spacing", "w:after", "80", "w:line", "259", "w:lineRule", "auto")
        .close()
        .close()
        .closeLine();
    xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
    xml.empty("w:name", "w:val", "Normal").empty("w:qFormat").closeLine();
    heading(xml, "Big", 0, "center", 240);
    heading(xml, "SectionHead", 1, "left", 200);
    style(xml, "Section");
    xml.open("w:pPr").empty("w:spacing", "w:before", "200").close().closeLine();
    for (int depth = 1; depth <= DEEPEST; depth++) {
      style(xml, "Level" + depth);
      xml.open("w:pPr")
          .open("w:tabs")
          .empty("w:tab", "w:val", "left", "w:pos", twips(depth))
          .close();
      xml.empty("w:ind", "w:left", twips(depth), "w:hanging", twips(1)).close().closeLine();
      style(xml, "Flush" + depth);
      xml.open("w:pPr").empty("w:ind", "w:left", twips(depth - 1)).close().closeLine();
    }
    frame(xml, "Header");
    frame(xml, "Footer");
    xml.closeLine();
  }

  private static void heading(WordXml xml, String id, int outline, String alignment, int above) {
    style(xml, id);
    xml.open("w:pPr").empty("w:keepNext").empty("w:keepLines");
    xml.empty("w:spacing", "w:before", Integer.toString(above)).empty("w:jc", "w:val", alignment);
    xml.empty("w:outlineLvl", "w:val", Integer.toString(outline)).close().closeLine();
  }

  private static void frame(WordXml xml, String id) {
    style(xml, id);
    xml.open("w:pPr").open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", "9360").close();
    xml.empty("w:spacing", "w:after", "20").close();
    xml.open("w:rPr").empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs", "Arial");
    xml.empty("w:color", "w:val", "444444")
        .empty("w:sz", "w:val", "15")
        .empty("w:szCs", "w:val", "15");
    xml.close().closeLine();
  }

  private static void style(WordXml xml, String id) {
    xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
    // Word knows header and footer styles by their small-lettered names.
    xml.empty(
        "w:name",
        "w:val",
        List.of("Header", "Footer").contains(id) ? id.toLowerCase(Locale.ROOT) : id);
    xml.empty("w:basedOn", "w:val", "Normal");
  }

  private static String twips(int steps) {
    return Integer.toString(STEP * steps);
  }
}
