package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.source.Face;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.SourcePage;
import org.ramseyer.source.Stretch;

/**
 * Takes the weight off words that are bold because they are new, so that nobody takes them for
 * headings: Missouri and Indiana print new law in bold, New York and Louisiana's Senate in bold and
 * underlined.
 *
 * <p>Their faces are renamed, "Times-Bold" to "Times-Added".
 */
final class AddedFaces {

  private static final String ADDED = "-Added";

  private AddedFaces() {}

  /** Whether a face shows that its words are new. */
  static boolean isAdded(Face face) {
    return face.font().endsWith(ADDED);
  }

  /** The same document with plain faces where bold means new. */
  static SourceDocument plain(SourceDocument document, Legend legend) {
    boolean everywhere = legend.says(DraftingSign.BOLD);
    if (!everywhere && !underlinesInBold(document)) {
      return document;
    }
    List<SourcePage> pages = new ArrayList<>();
    for (SourcePage page : document.pages()) {
      List<SourceLine> lines =
          page.lines().stream()
              .map(line -> legend.holds(line.text()) ? line : plain(line, everywhere))
              .toList();
      pages.add(
          new SourcePage(
              page.number(), page.width(), page.height(), lines, page.furniture(), page.notes()));
    }
    return new SourceDocument(
        document.file(), document.lineNumbering(), pages, document.diagnostics());
  }

  /** Whether most underlined letters are bold: where only headings are, bold says heading. */
  private static boolean underlinesInBold(SourceDocument document) {
    int balance = 0;
    for (SourcePage page : document.pages()) {
      for (SourceLine line : page.lines()) {
        for (Stretch part : line.stretches()) {
          if (part.marks().contains(Mark.Kind.UNDERLINED)) {
            int length = part.end() - part.start();
            balance += part.face().isBold() ? length : -length;
          }
        }
      }
    }
    return balance > 0;
  }

  private static SourceLine plain(SourceLine line, boolean everywhere) {
    boolean hasBold = line.stretches().stream().anyMatch(part -> part.face().isBold());
    if (!hasBold) {
      return line;
    }
    List<Stretch> parts = new ArrayList<>();
    for (Stretch part : line.stretches()) {
      boolean isNew = everywhere || part.marks().contains(Mark.Kind.UNDERLINED);
      parts.add(
          part.face().isBold() && isNew
              ? new Stretch(
                  part.start(),
                  part.end(),
                  part.left(),
                  part.right(),
                  added(part.face()),
                  part.marks())
              : part);
    }
    return new SourceLine(
        line.place(),
        line.numbered(),
        line.baseline(),
        line.left(),
        line.right(),
        line.text(),
        parts);
  }

  private static Face added(Face face) {
    return new Face(
        face.font().replaceAll("(?i)[-, ]*(bold|black|heavy)", "") + ADDED, face.size());
  }
}
