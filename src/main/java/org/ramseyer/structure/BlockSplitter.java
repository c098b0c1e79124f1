package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.source.SourceLine;

/**
 * Gathers lines into paragraphs and headings.
 *
 * <p>A line goes on with the one before it where that one was full (it had no room for the next
 * word), the left edge is the one that runs on, and the type is the same. In bills the first line
 * of a paragraph is set one step (28 pt) to the right of its other lines, so a change of edge alone
 * tells a new paragraph.
 */
final class BlockSplitter {

  /** Left edges this near, in points, are one edge; steps of indentation are 9 pt and more. */
  private static final float SAME_EDGE = 2.5f;

  /** A gap this many times the pitch parts paragraphs where lines are not numbered. */
  private static final float GAP = 1.35f;

  /** Justified lines end at one edge within this many points. */
  private static final float SAME_END = 1;

  /** Lines hang by less than this, in points. */
  private static final float HANGING = 60;

  /** Full lines of a title are wider than this share of the page; names and dates are not. */
  private static final float TITLE_WIDTH = 0.4f;

  private static final String STOPS = ".;:—";
  private static final String CLOSING = "”’])";

  /** The name of a code waits for its section: "in 32 V.S.A. / § 3709". */
  private static final Pattern CITES =
      Pattern.compile(
          ".*\\b(V\\.S\\.A|U\\.S\\.C|M\\.R\\.S\\.A?|C\\.F\\.R|R\\.S|O\\.S|N\\.J\\.S\\.A|Stat)\\.$");

  private static final Pattern SIGNED =
      Pattern.compile("(?i)^(Attest:|Approved:|Passed the (House|Senate)\\b).*");
  private final Measures measures;
  private final LineJoiner joiner;
  private final HeadLines heads;
  private final ContentsLines contents;
  private FirstLineStep step = FirstLineStep.UNKNOWN;
  private final List<Block> blocks = new ArrayList<>();
  private final List<SourceLine> open = new ArrayList<>();
  private Block.Role role = Block.Role.BODY;
  private int page;

  /**
   * Whether the line stands above the first numbered line, or below the last: on the cover or the
   * endorsement.
   */
  private boolean isCover;

  BlockSplitter(Measures measures, LineJoiner joiner) {
    this.measures = measures;
    this.joiner = joiner;
    heads = new HeadLines(measures);
    contents = new ContentsLines(measures);
  }

  /**
   * The paragraphs and headings that lines make.
   *
   * @param lines all lines of a document; each is let go when its words stand in a block
   */
  List<Block> split(List<SourceLine> lines) {
    int first = 0;
    int last = lines.size();
    while (first < last && !lines.get(first).numbered()) {
      first++;
    }
    while (last > first && !lines.get(last - 1).numbered()) {
      last--;
    }
    List<Block.Role> roles = LineRoles.of(lines, measures);
    step = FirstLineStep.of(lines, measures);
    for (int i = 0; i < lines.size(); ) {
      isCover = i < first || i >= last;
      int end = isCover ? i : endOfSmall(roles, i, last);
      List<Block> rows = end == i ? List.of() : PrintedRows.of(lines.subList(i, end), joiner);
      if (rows.isEmpty()) {
        end = i + 1;
        add(lines.get(i), end < lines.size() ? lines.get(end) : null, roles.get(i));
      } else {
        close();
        blocks.addAll(rows);
      }
      while (i < end) {
        lines.set(i++, lines.getLast());
      }
    }
    close();
    return blocks;
  }

  /** Where small lines end that begin at {@code from}; there where none begin. */
  private static int endOfSmall(List<Block.Role> roles, int from, int last) {
    int end = from;
    if (from == 0 || roles.get(from - 1) != Block.Role.SMALL) {
      while (end < last && roles.get(end) == Block.Role.SMALL) {
        end++;
      }
    }
    return end;
  }

  private void add(SourceLine line, @Nullable SourceLine next, Block.Role itsRole) {
    int onPage = line.place().page();
    if (!open.isEmpty() && !goesOn(line, next, itsRole, onPage)) {
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
      LineJoiner.Joined joined = joiner.join(open);
      blocks.add(new Block(role, Setting.of(open), joined.words(), joined.faces()));
      open.clear();
    }
  }

  private boolean goesOn(
      SourceLine line, @Nullable SourceLine next, Block.Role itsRole, int onPage) {
    SourceLine last = open.get(open.size() - 1);
    if (role == Block.Role.CENTRED && heads.hangsBelow(open, line)) {
      return true;
    }
    if (itsRole != role
        && !(role == Block.Role.BODY && runsOnInOtherType(last, line, next, itsRole))) {
      return false;
    }
    if (role != Block.Role.BODY && measures.printsNumbers() && last.numbered() != line.numbered()) {
      return false;
    }
    if (onPage == page && !last.numbered() && line.baseline() - last.baseline() > GAP * pitch()) {
      return false;
    }
    return switch (role) {
      case SMALL ->
          isCover
              ? Math.abs(last.size() - line.size()) < 0.5 && runsOnInCover(last, line)
              : contents.goesOn(open, line);
      case BOLD -> continuesHeading(last, line);
      case CENTRED -> continuesHeading(last, line) && heads.goesOn(open, line);
      case BODY -> isSameType(last, line) && runsOn(last, line, next);
    };
  }

  /**
   * The small title of a cover is set in the middle; that of an endorsement hangs by less than
   * contents do.
   */
  private boolean runsOnInCover(SourceLine last, SourceLine line) {
    float first = open.get(0).left();
    boolean hangs =
        line.left() > first + 20
            || (line.left() > first + SAME_EDGE && measures.isFull(last, line));
    boolean isCentred = isDisplay(last, line) || isTitleOfCover(last, line);
    return hangs || (isCentred && measures.isFull(last, line, 0.8f));
  }

  /**
   * Running text may hold a line that looks like a heading: small capitals, or a heading that is
   * quoted in bold.
   */
  private boolean runsOnInOtherType(
      SourceLine last, SourceLine line, @Nullable SourceLine next, Block.Role itsRole) {
    return switch (itsRole) {
      case CENTRED -> runsOn(last, line, next);
      case BOLD -> isInsideQuotation() && runsOn(last, line, next);
      case BODY, SMALL -> false;
    };
  }

  private static boolean isSigned(String text) {
    // Asked of every line, and hardly any begins with these letters.
    return "AaPp".indexOf(text.charAt(0)) >= 0 && SIGNED.matcher(text).matches();
  }

  private boolean isInsideQuotation() {
    int marks = 0;
    for (SourceLine line : open) {
      for (int i = 0; i < line.text().length(); i++) {
        char c = line.text().charAt(i);
        marks += c == '“' ? 1 : c == '”' ? -1 : 0;
      }
    }
    // A paragraph that stands in three quotations begins with “‘“.
    return marks > (QuoteScan.leading(open.get(0).text()) + 1) / 2;
  }

  /** One size; a line wholly in small capitals is set in about 77 % of it. */
  private boolean isSameType(SourceLine last, SourceLine line) {
    float ratio = line.size() / last.size();
    return Math.abs(last.size() - line.size()) < 1.5
        || isSmallCapitals(ratio, line)
        || isSmallCapitals(1 / ratio, last);
  }

  private static boolean isSmallCapitals(float ratio, SourceLine line) {
    // 10.87 on 14, 9.31 on 12, 10.32 on 13 (Colorado); 18 on 24 is another heading.
    return ratio > 0.76f && ratio < 0.83f && Capitals.only(line.text());
  }

  private boolean continuesHeading(SourceLine last, SourceLine line) {
    return isSameType(last, line)
        && (!heads.beginsProvision(line.text()) || heads.hangsBelowSection(open, line))
        && !(role == Block.Role.CENTRED && line.text().startsWith("("))
        && !(role == Block.Role.BOLD && isNextHeading(last, line));
  }

  /**
   * A heading runs on below its words, or in the middle; at the left edge, with room left above,
   * the next one begins.
   */
  private boolean isNextHeading(SourceLine last, SourceLine line) {
    return Math.abs(line.left() - open.get(0).left()) < SAME_EDGE
        && !measures.isCentred(last)
        && (!measures.isFull(last, line) || SectionHead.hanging(line.text()) != null);
  }

  private boolean runsOn(SourceLine last, SourceLine line, @Nullable SourceLine next) {
    if (isDisplay(last, line) || isTitleOfCover(last, line)) {
      return true;
    }
    if (Rows.isRow(last) || isSigned(line.text())) {
      return false;
    }
    if (isMiddleOfSentence(last, line)) {
      return true;
    }
    if (!isFull(last, line)) {
      return false;
    }
    float first = open.get(0).left();
    if (open.size() == 1 && step.isTooFar(first, line)) {
      return false;
    }
    boolean sameEdge =
        open.size() > 1
            ? Math.abs(line.left() - last.left()) < SAME_EDGE
            : line.left() < first + SAME_EDGE || isHanging(last, line, first);
    return sameEdge && !startsNew(last, line, next);
  }

  /**
   * Words that begin small below words that end without a stop go on with them; unless they begin
   * further to the left, as words do that are flush with a provision above: "(B) the height, / both
   * for each day".
   */
  private boolean isMiddleOfSentence(SourceLine last, SourceLine line) {
    return Character.isLowerCase(line.text().charAt(0))
        && line.left() > last.left() - SAME_EDGE
        && Math.abs(line.left() - open.get(0).left()) < HANGING
        && !endsParagraph(last.text())
        && Designator.any(line.text()) == null;
  }

  /** Whether words end with a stop, or with "; and", before the marks that close a quotation. */
  private static boolean endsParagraph(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0
        && (STOPS.indexOf(text.charAt(end - 1)) >= 0
            || text.startsWith("; and", end - 5)
            || text.startsWith("; or", end - 4));
  }

  /**
   * Whether a line has no room left for the next word: it reaches the margin, or the edge at which
   * the lines beside it end too, as in a narrower column.
   */
  private boolean isFull(SourceLine last, SourceLine line) {
    if (measures.isFull(last, line)) {
      return true;
    }
    float above = open.size() < 2 ? Float.NaN : open.get(open.size() - 2).right();
    return measures.isJustified()
        && (Math.abs(last.right() - line.right()) < SAME_END
            || Math.abs(last.right() - above) < SAME_END);
  }

  /**
   * Lines of a title set in the middle, one below the other, that are not numbered. A provision may
   * stand below another with both about one middle by chance.
   */
  private static boolean isDisplay(SourceLine last, SourceLine line) {
    return !last.numbered()
        && !line.numbered()
        && Designator.bracketed(line.text()) == null
        && Math.abs(last.middle() - line.middle()) < 1.5
        && Math.abs(last.left() - line.left()) > SAME_EDGE
        && last.face().equals(line.face())
        && line.baseline() - last.baseline() < 1.4 * line.size()
        && !last.text().endsWith(".");
  }

  /**
   * The title on the cover of a bill is set in the middle, and two of its lines may be as wide as
   * each other. Other lines of a cover are short, or in capitals.
   */
  private boolean isTitleOfCover(SourceLine last, SourceLine line) {
    float middle = measures.pageWidth() / 2;
    return isCover
        && measures.printsNumbers()
        && Math.abs(last.middle() - middle) < 1.5
        && Math.abs(line.middle() - middle) < 1.5
        && last.right() - last.left() > TITLE_WIDTH * measures.pageWidth()
        && last.face().equals(line.face())
        && line.baseline() - last.baseline() < 1.4 * line.size()
        && !endsParagraph(last.text())
        && !Capitals.only(last.text());
  }

  /**
   * Other lines may hang to the right of the first: in unnumbered papers below the number of a
   * paragraph, in the front of a bill below the name of a sponsor, and wherever they stand right
   * below the words behind a number or below a line at the margin that ends in mid-sentence.
   */
  private boolean isHanging(SourceLine last, SourceLine line, float first) {
    Designator designator = Designator.any(last.text());
    boolean mayHang = measures.printsNumbers() ? !line.numbered() : designator != null;
    boolean isBehindNumber =
        designator != null
            && last.stretches().size() > 1
            && last.stretches().stream()
                .skip(1)
                .anyMatch(part -> Math.abs(part.left() - line.left()) < SAME_EDGE);
    boolean isBelowMargin =
        first < measures.left() + SAME_EDGE
            && Designator.any(line.text()) == null
            && !endsParagraph(last.text());
    return (mayHang || isBehindNumber || isBelowMargin) && line.left() - first < HANGING;
  }

  /**
   * Whether a line that begins with a number begins a provision and is not the middle of a
   * sentence, "(A), (B), and / (C) of section 5". The line after it tells: the other lines of a new
   * provision stand to the left of its first.
   */
  private boolean startsNew(SourceLine last, SourceLine line, @Nullable SourceLine next) {
    if (beginsBelowIndented(last, line)) {
      return true;
    }
    if (Designator.any(line.text()) == null
        && !HeadLines.SECTION_WORD.matcher(line.text()).matches()
        && SectionHead.bare(line.text()) == null) {
      return false;
    }
    if (open.size() == 1
        && Math.abs(line.left() - last.left()) < SAME_EDGE
        && Designator.any(last.text()) != null) {
      // The other lines of a numbered paragraph never begin where its number does.
      return true;
    }
    if (!endsParagraph(last.text())
        || InlineList.goesOn(open, line)
        || CITES.matcher(last.text()).matches()
        || (open.size() > 1 && isInsideQuotation())) {
      return false;
    }
    boolean goesOnAtSameEdge =
        next != null
            && (open.size() > 1 || line.left() < last.left() - SAME_EDGE)
            && measures.isFull(line, next)
            && Math.abs(next.left() - line.left()) < SAME_EDGE;
    return !goesOnAtSameEdge;
  }

  /**
   * Where paragraphs begin to the right of their other lines, a sentence that begins right below
   * the indented first line of another is a paragraph of its own.
   */
  private boolean beginsBelowIndented(SourceLine last, SourceLine line) {
    return measures.indentsFirst()
        && open.size() == 1
        && last.left() > measures.left() + SAME_EDGE
        && Math.abs(line.left() - last.left()) < SAME_EDGE
        && endsParagraph(last.text())
        && !Character.isLowerCase(line.text().charAt(0));
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
