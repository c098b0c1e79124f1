package org.ramseyer.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.diff.Comparison;
import org.ramseyer.model.Identity;
import org.ramseyer.render.ChangeWords;

/**
 * Header and footer: all that the file says besides the document.
 *
 * <p>The first page says what is compared, the verdict, the counts and how to read the changes;
 * further pages the title and the notice that a reader must not miss; every page the names of both
 * versions and its number.
 */
final class FramePart {

  private static final int LONGEST_TITLE = 100;

  private final Comparison comparison;
  private final String verdict;

  /**
   * @param verdict whether the file itself gives both texts, in a sentence
   */
  FramePart(Comparison comparison, String verdict) {
    this.comparison = comparison;
    this.verdict = verdict;
  }

  /** Writes the header of the first page, or of all others. */
  void header(WordXml xml, boolean first) {
    xml.open("w:hdr", "xmlns:w", WordPackage.W);
    List<String> lines =
        new ArrayList<>(List.of("Redline: " + shortened(ChangeWords.title(comparison))));
    List<String> notices = ChangeWords.notices(comparison);
    if (first) {
      lines.add(
          "Earlier: " + version(comparison.before()) + "   Later: " + version(comparison.after()));
      lines.addAll(notices);
      lines.add(comparison.verification().sentence() + " " + verdict);
      lines.add("Provisions: " + ChangeWords.counts(comparison.counts()) + ".");
      lines.add(
          "Tracked changes by Ramseyer: deleted words are struck through, inserted words underlined, moved "
              + "paragraphs marked as moved at both places. Accept all for the later text, reject all for the earlier one. "
              + "Bookmarks c1, c2 … are the changes of the change list; comments say where a provision moved and what was split "
              + "or merged.");
    } else if (!notices.isEmpty()) {
      lines.add(notices.getFirst());
    }
    for (int i = 0; i < lines.size(); i++) {
      paragraph(xml, lines.get(i), i == 0, i == lines.size() - 1);
    }
    xml.closeLine();
  }

  private static String version(Identity identity) {
    return ChangeWords.version(identity)
        + (identity.number() == null ? "" : ", " + identity.number())
        + (identity.date() == null ? "" : ", " + identity.date());
  }

  private static String shortened(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int cut = title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, cut <= 0 ? LONGEST_TITLE : cut) + " …";
  }

  private static void paragraph(WordXml xml, String words, boolean isFirst, boolean isLast) {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Header");
    if (isLast) {
      xml.open("w:pBdr")
          .empty("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "4", "w:color", "888888")
          .close();
      xml.empty("w:spacing", "w:after", "240");
    }
    xml.close();
    run(xml, words, isFirst);
    xml.closeLine();
  }

  private static void run(WordXml xml, String words, boolean isBold) {
    xml.open("w:r");
    if (isBold) {
      xml.open("w:rPr").empty("w:b").close();
    }
    xml.open("w:t", "xml:space", "preserve").text(words).close().close();
  }

  /** Writes the footer of any page. */
  void footer(WordXml xml) {
    xml.open("w:ftr", "xmlns:w", WordPackage.W);
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
    run(
        xml,
        ChangeWords.version(comparison.before()) + " → " + ChangeWords.version(comparison.after()),
        false);
    xml.open("w:r").empty("w:tab").close();
    run(xml, "Page ", false);
    field(xml, "PAGE");
    run(xml, " of ", false);
    field(xml, "NUMPAGES");
    xml.close().closeLine();
  }

  private static void field(WordXml xml, String name) {
    xml.open("w:fldSimple", "w:instr", " " + name + " ");
    run(xml, "1", false);
    xml.close();
  }
}
