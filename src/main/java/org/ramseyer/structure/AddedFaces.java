package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ramseyer.model.Mark;
import org.ramseyer.source.Face;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.SourcePage;
import org.ramseyer.source.Stretch;

/**
 * Takes the look off words that are bold or in small capitals because they are new, so that nobody
 * takes them for headings or small print: Missouri and Indiana print new law in bold, New York and
 * Louisiana's Senate in bold and underlined, Colorado in small capitals.
 *
 * <p>Their faces are renamed, "Times-Bold" to "Times-Added", and have the size of the text.
 */
final class AddedFaces {

  private static final String ADDED = "-Added";

  /** Small capitals are set at 77 to 83 % of the size of the text. */
  private static final float SMALLEST = 0.7f;

  private static final float SMALL = 0.9f;

  private final boolean boldEverywhere;
  private final boolean boldUnderlined;
  private final float textSize;

  private AddedFaces(boolean boldEverywhere, boolean boldUnderlined, float textSize) {
    this.boldEverywhere = boldEverywhere;
    this.boldUnderlined = boldUnderlined;
    this.textSize = textSize;
  }

  /** Whether a face shows that its words are new. */
  static boolean isAdded(Face face) {
    return face.font().endsWith(ADDED);
  }

  /** The same document with plain faces where another look means new. */
  static SourceDocument plain(SourceDocument document, Legend legend) {
    AddedFaces faces =
        new AddedFaces(
            legend.says(DraftingSign.BOLD),
            underlinesInBold(document),
            legend.says(DraftingSign.CAPITALS) ? textSize(document) : 0);
    boolean isIdle = !faces.boldEverywhere && !faces.boldUnderlined && faces.textSize == 0;
    return isIdle ? document : faces.plainDocument(document, legend);
  }

  private SourceDocument plainDocument(SourceDocument document, Legend legend) {
    List<SourcePage> pages = new ArrayList<>();
    for (SourcePage page : document.pages()) {
      List<SourceLine> lines =
          page.lines().stream()
              .map(line -> legend.holds(line.text()) ? line : plain(line))
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

  /** The size in which most letters are set. */
  private static float textSize(SourceDocument document) {
    Map<Float, Integer> letters = new TreeMap<>();
    for (SourcePage page : document.pages()) {
      for (SourceLine line : page.lines()) {
        for (Stretch part : line.stretches()) {
          letters.merge(part.face().size(), part.end() - part.start(), Integer::sum);
        }
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private SourceLine plain(SourceLine line) {
    if (line.stretches().stream().noneMatch(part -> looksNew(line, part))) {
      return line;
    }
    List<Stretch> parts = new ArrayList<>();
    for (Stretch part : line.stretches()) {
      parts.add(
          looksNew(line, part)
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

  private boolean looksNew(SourceLine line, Stretch part) {
    if (part.face().isBold()) {
      return boldEverywhere || (boldUnderlined && part.marks().contains(Mark.Kind.UNDERLINED));
    }
    float ratio = textSize == 0 ? 1 : part.face().size() / textSize;
    return ratio > SMALLEST
        && ratio < SMALL
        && line.text()
            .substring(part.start(), part.end())
            .codePoints()
            .noneMatch(Character::isLowerCase);
  }

  private Face added(Face face) {
    boolean isSmall = textSize > 0 && face.size() < SMALL * textSize;
    return new Face(
        face.font().replaceAll("(?i)[-, ]*(bold|black|heavy)", "") + ADDED,
        isSmall ? textSize : face.size());
  }
}
