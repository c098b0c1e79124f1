package org.ramseyer.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.source.Face;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.SourcePage;
import org.ramseyer.source.Stretch;

/**
 * What a document prints about its own way to show changes: "EXPLANATION--Matter in italics
 * (underscored) is new; matter in brackets [ ] is old law to be omitted."
 *
 * <p>The meaning differs by legislature, and only the legend tells: brackets hold deleted words in
 * New York and an effective date in Indiana. A document without one has no signs.
 *
 * @param signs what it says
 * @param isPrinted whether the document prints one; signs may also be learnt from how it sets new
 *     numbers beside old ones
 */
record Legend(Set<DraftingSign> signs, boolean isPrinted) {

  /** A document explains itself where it begins; notes stand at the foot of later pages too. */
  private static final int FIRST_PAGES = 3;

  /** A bracket before a heading in bold may be chance; three are none. */
  private static final int REPLACEMENTS = 3;

  /** Words of a legend that no sign needs, but whose examples are struck or underlined too. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)\\b(explanation ?(--|—|:)|coding:|(words|text|matter|language|dashes)\\b.{0,60}"
              + "\\b(are|is|indicates?|denotes?|will appear|appears?) .{0,60}"
              + "\\b(deletions?|additions?|deleted|added|stricken|new (law|material|text)|amendments?|style type)\\b"
              + "|\\b(strike ?-?out|strike ?-?through|double underlin\\w+|shading|asterisks)\\b"
              + ".{0,20}\\b(indicates?|denotes?|shows?)\\b)");

  Legend {
    signs = Set.copyOf(signs);
  }

  static Legend of(SourceDocument document) {
    EnumSet<DraftingSign> signs = EnumSet.noneOf(DraftingSign.class);
    for (SourcePage page : document.pages()) {
      if (page.number() <= FIRST_PAGES) {
        read(page.lines(), signs);
        read(page.furniture(), signs);
        read(page.notes(), signs);
      }
    }
    boolean isPrinted = !signs.isEmpty();
    if (!isPrinted && replacesInBold(document)) {
      signs.add(DraftingSign.BRACKETS);
      signs.add(DraftingSign.BOLD);
    }
    // "Double underlining denotes SENATE amendment" says more than a word such as "new" beside it.
    if (signs.contains(DraftingSign.UNDERLINED_AMENDMENTS)
        && !signs.contains(DraftingSign.CAPITALS)) {
      signs.remove(DraftingSign.UNDERLINED_AMENDMENTS);
    }
    return new Legend(signs, isPrinted);
  }

  /**
   * Whether words in brackets are followed by words in bold, "[(4)] <b>(3)</b>", time and again: so
   * a document without a legend, as Maryland's session laws and Oregon's enrolled bills are, shows
   * what is old and what is new.
   */
  private static boolean replacesInBold(SourceDocument document) {
    int bold = 0;
    for (SourcePage page : document.pages()) {
      for (SourceLine line : page.lines()) {
        int at = line.text().indexOf(']');
        for (; at > 0; at = line.text().indexOf(']', at + 1)) {
          int next = line.text().startsWith(" ", at + 1) ? at + 2 : at + 1;
          bold += isBold(line, next) && !isBold(line, at - 1) ? 1 : 0;
        }
      }
    }
    return bold >= REPLACEMENTS;
  }

  private static boolean isBold(SourceLine line, int at) {
    return line.stretches().stream()
        .anyMatch(part -> part.start() <= at && at < part.end() && part.face().isBold());
  }

  private static void read(List<SourceLine> lines, EnumSet<DraftingSign> signs) {
    StringBuilder text = new StringBuilder();
    for (SourceLine line : lines) {
      text.append(line.text()).append(' ');
    }
    for (DraftingSign sign : DraftingSign.values()) {
      Matcher clause = sign.clause().matcher(text);
      if (clause.find()) {
        if (sign == DraftingSign.EXAMPLE) {
          signs.addAll(example(lines, clause.start("example")));
        } else {
          signs.add(sign);
        }
      }
    }
  }

  /** How the example at an offset of the joined lines is set. */
  private static Set<DraftingSign> example(List<SourceLine> lines, int at) {
    int start = 0;
    for (SourceLine line : lines) {
      for (Stretch part : line.stretches()) {
        if (start + part.start() <= at && at < start + part.end()) {
          return set(part.face());
        }
      }
      start += line.text().length() + 1;
    }
    return Set.of();
  }

  private static Set<DraftingSign> set(Face face) {
    return face.isBold()
        ? Set.of(DraftingSign.BOLD)
        : face.isItalic() ? Set.of(DraftingSign.ITALICS) : Set.of();
  }

  boolean hasSigns() {
    return !signs.isEmpty();
  }

  boolean says(DraftingSign sign) {
    return signs.contains(sign);
  }

  /** Whether words belong to the legend, whose own marks are examples and no changes. */
  boolean holds(String text) {
    return text.length() < 600
        && (REMARK.matcher(text).find()
            || (isPrinted && signs.stream().anyMatch(sign -> sign.clause().matcher(text).find())));
  }

  /**
   * Whether underlined words are added: not where the legend shows additions in another way and is
   * silent on lines.
   */
  boolean underlinesAdditions() {
    return says(DraftingSign.UNDERLINES)
        || says(DraftingSign.UNDERLINED_AMENDMENTS)
        || !isPrinted
        || !(says(DraftingSign.CAPITALS) || says(DraftingSign.BOLD) || says(DraftingSign.ITALICS));
  }
}
