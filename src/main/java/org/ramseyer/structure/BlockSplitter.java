package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.SourcePage;
import org.ramseyer.source.Stretch;

/**
 * Gathers lines into paragraphs and headings.
 *
 * <p>A line goes on with the one before it where that one was full (it had no room for the next word), the left edge is
 * the one that runs on, and the type is the same. In bills the first line of a paragraph is set one step (28 pt) to the
 * right of its other lines, so a change of edge alone tells a new paragraph.
 */
final class BlockSplitter {

  /** Left edges this near, in points, are one edge; steps of indentation are 9 pt and more. */
  private static final float SAME_EDGE = 2.5f;
  /** Type this much smaller than the text, on pages with numbered lines, is set for contents and tables. */
  private static final float SMALL = 0.8f;
  /** A gap this many times the pitch parts paragraphs where lines are not numbered. */
  private static final float GAP = 1.35f;
  private static final Pattern ENDS_PARAGRAPH = Pattern.compile(".*([.;:—]|[;,] (and|or))[”’]*$");
  private static final Pattern SECTION_WORD = Pattern.compile("^[“‘]*(SEC\\.|SECTION|Section|§+)\\s*\\d.*");

  private final Measures measures;
  private final LineJoiner joiner;
  private final List<Block> blocks = new ArrayList<>();
  private final List<SourceLine> open = new ArrayList<>();
  private Block.Role role = Block.Role.BODY;
  private int page;

  BlockSplitter(Measures measures, LineJoiner joiner) {
    this.measures = measures;
    this.joiner = joiner;
  }

  List<Block> split(SourceDocument document) {
    for (SourcePage next : document.pages()) {
      for (SourceLine line : next.lines()) {
        add(line, next.number());
      }
    }
    close();
    return blocks;
  }

  private void add(SourceLine line, int onPage) {
    Block.Role itsRole = role(line);
    if (!open.isEmpty() && !goesOn(line, itsRole, onPage)) {
      close();
    }
    if (open.isEmpty()) {
      role = itsRole;
    }
    open.add(line);
    page = onPage;
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(new Block(role, open, joiner.join(open)));
      open.clear();
    }
  }

  private Block.Role role(SourceLine line) {
    if (measures.printsNumbers() && !line.numbered() && line.size() < SMALL * measures.bodySize()) {
      return Block.Role.SMALL;
    }
    if (line.stretches().stream().map(Stretch::face).allMatch(face -> face.isBold())) {
      return Block.Role.BOLD;
    }
    boolean isCapitals = line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT));
    return measures.isCentred(line) && isCapitals && Designator.bracketed(line.text()) == null
        ? Block.Role.CENTRED : Block.Role.BODY;
  }

  private boolean goesOn(SourceLine line, Block.Role itsRole, int onPage) {
    SourceLine last = open.get(open.size() - 1);
    if (itsRole != role && !(role == Block.Role.BODY && itsRole == Block.Role.CENTRED && runsOn(last, line))) {
      return false;
    }
    if (onPage == page && !last.numbered() && line.baseline() - last.baseline() > GAP * pitch()) {
      return false;
    }
    return switch (role) {
      case SMALL -> Math.abs(last.size() - line.size()) < 0.5 && line.left() > open.get(0).left() + 20;
      case BOLD, CENTRED -> continuesHeading(last, line);
      case BODY -> Math.abs(last.size() - line.size()) < 1.5 && runsOn(last, line);
    };
  }

  private boolean continuesHeading(SourceLine last, SourceLine line) {
    return Math.abs(last.size() - line.size()) < 0.5
        && !SECTION_WORD.matcher(line.text()).matches()
        && BigLevel.match(line.text()) == null
        && !(role == Block.Role.CENTRED && line.text().startsWith("("));
  }

  private boolean runsOn(SourceLine last, SourceLine line) {
    if (!measures.isFull(last, line)) {
      return false;
    }
    float first = open.get(0).left();
    float edge = open.size() > 1 ? last.left() : Float.NaN;
    boolean sameEdge = open.size() > 1
        ? Math.abs(line.left() - edge) < SAME_EDGE
        : line.left() < first + SAME_EDGE || isHanging(line, first);
    if (!sameEdge) {
      return false;
    }
    return !startsNew(last, line);
  }

  /** In unnumbered papers the text of a numbered paragraph may hang to the right of its number. */
  private boolean isHanging(SourceLine line, float first) {
    return line.left() - first < 60 && Designator.any(open.get(0).text()) != null && !measures.isJustified();
  }

  private boolean startsNew(SourceLine last, SourceLine line) {
    @Nullable Designator designator = Designator.bracketed(line.text());
    boolean isMarked = designator != null || SECTION_WORD.matcher(line.text()).matches();
    return isMarked && ENDS_PARAGRAPH.matcher(last.text()).matches();
  }

  private float pitch() {
    if (open.size() > 1) {
      float own = open.get(open.size() - 1).baseline() - open.get(open.size() - 2).baseline();
      if (own > 0) {
        return own;
      }
    }
    return measures.pitch() * Math.max(1, open.get(0).size() / measures.bodySize());
  }
}
