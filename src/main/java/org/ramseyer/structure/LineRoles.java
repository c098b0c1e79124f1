package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.source.SourceLine;

/** How each line of a document is set: like a heading, like text, in small type. */
final class LineRoles {

  /**
   * Type this much smaller than the text, on pages with numbered lines, is set for contents and
   * tables.
   */
  private static final float SMALL = 0.8f;

  /** Contents of enrolled bills are set in 8 points under text of 10. */
  private static final float CONTENTS = 0.85f;

  /** Bold type this much larger than the text tells a heading wherever text is bold too. */
  private static final float LARGE = 1.15f;

  private final Measures measures;
  private final HeadLines heads;

  private LineRoles(Measures measures) {
    this.measures = measures;
    heads = new HeadLines(measures);
  }

  static List<Block.Role> of(List<SourceLine> lines, Measures measures) {
    LineRoles roles = new LineRoles(measures);
    List<Block.Role> found = new ArrayList<>();
    lines.forEach(line -> found.add(roles.role(line)));
    roles.joinRunInHeadings(lines, found);
    if (!measures.printsNumbers()) {
      roles.findContents(lines, found);
    }
    return found;
  }

  private Block.Role role(SourceLine line) {
    if (measures.printsNumbers() && !line.numbered() && line.size() < SMALL * measures.bodySize()) {
      return Block.Role.SMALL;
    }
    boolean isCentred = measures.isCentred(line);
    boolean isHeading =
        measures.emphasis().byBold() || isLarge(line) || (isCentred && isFarIn(line));
    if (Emphasis.isBold(line) && isHeading) {
      return Block.Role.BOLD;
    }
    return heads.isHead(line) ? Block.Role.CENTRED : Block.Role.BODY;
  }

  /**
   * Contents on pages without numbered lines, as in enrolled bills: entries smaller than the text,
   * "Sec. 101. Fares.", and the small lines that follow them.
   */
  private void findContents(List<SourceLine> lines, List<Block.Role> roles) {
    boolean isOpen = false;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      boolean isSmall = line.size() <= CONTENTS * measures.bodySize();
      isOpen =
          isSmall
              && !heads.isSmallSectionHead(line)
              && (isOpen || ContentsLines.isSectionEntry(line));
      if (isOpen) {
        roles.set(i, Block.Role.SMALL);
      }
    }
  }

  /** Further in than paragraphs begin: a ragged line in bold may stand in the middle by chance. */
  private boolean isFarIn(SourceLine line) {
    return line.left() > measures.left() + 0.1f * (measures.right() - measures.left());
  }

  private boolean isLarge(SourceLine line) {
    return line.size() > LARGE * measures.bodySize();
  }

  /**
   * A full line in bold above one that begins in bold and goes on otherwise is the first line of a
   * heading that runs into its text.
   */
  private void joinRunInHeadings(List<SourceLine> lines, List<Block.Role> roles) {
    for (int i = lines.size() - 2; i >= 0; i--) {
      SourceLine line = lines.get(i);
      SourceLine next = lines.get(i + 1);
      boolean goesOn =
          roles.get(i) == Block.Role.BOLD
              && roles.get(i + 1) == Block.Role.BODY
              && next.face().isBold()
              && next.face().equals(line.face())
              && next.left() < line.left() + 1
              && measures.isFull(line, next)
              && !measures.isCentred(line);
      if (goesOn) {
        roles.set(i, Block.Role.BODY);
      }
    }
  }
}
