package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;
import org.ramseyer.model.SourceFile;
import org.ramseyer.source.Face;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.SourcePage;
import org.ramseyer.source.Stretch;

/**
 * Sets flowing paragraphs on one long page, so that the parser of printed papers reads them: lines
 * of one measure, those that run on stretched to the margin, headings larger and in bold with room
 * around them.
 *
 * <p>The parser learns the measure from the lines it sees. So lines that run on reach the margin,
 * the last line of a paragraph stays well away from it, and where paragraphs are short every
 * twentieth is stretched to the margin and followed by a gap.
 *
 * <p>A line's number is that of its paragraph in the document.
 */
final class FlowPage {

  /** Points a character is wide and a line high; of no meaning beyond this page. */
  private static final float COLUMN = 5;

  private static final float PITCH = 12;
  private static final float MARGIN = 500;

  /**
   * The share of the measure that the last line of a paragraph uses at most: a long word would
   * still have room behind.
   */
  private static final float LAST_LINE = 0.6f;

  /**
   * Of so many paragraphs one shows where the margin is; the parser looks at the widest three of a
   * hundred lines.
   */
  private static final int SHOWS_MARGIN = 20;

  /**
   * The right half of a page is for signatures, so that text stands further left however deep it
   * is.
   */
  private static final float DEEPEST = 200;

  private static final float BETWEEN_PARAGRAPHS = 6;
  private static final float AROUND_HEADINGS = 60;

  /** More than a paragraph's gap even where all else is headings. */
  private static final float BEHIND_MARGIN = 200;

  private static final float BODY_SIZE = 10;

  /** What may begin a provision: "(i)", "“(2)", "3.", "§ 4", "SEC. 5.", "Section 6", "TITLE II". */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[“‘\"'\\[(]|\\p{Alnum}{1,4}[.)](?= |$)|\\d|[§•]"
              + "|(?i:sec(?:tion|s?\\.)|title|subtitle|chapter|subchapter|part|article|division)\\b");

  private final List<SourceLine> lines = new ArrayList<>();
  private final float indentScale;
  private float baseline = PITCH;
  private int number;
  private int texts;

  private FlowPage(List<FlowParagraph> paragraphs) {
    float deepest = paragraphs.stream().map(FlowParagraph::indent).max(Float::compare).orElse(0f);
    indentScale = deepest > DEEPEST ? DEEPEST / deepest : 1;
  }

  static SourceDocument set(
      List<FlowParagraph> paragraphs, SourceFile file, List<Diagnostic> diagnostics) {
    FlowPage page = new FlowPage(paragraphs);
    paragraphs.forEach(page::add);
    SourcePage only = new SourcePage(1, MARGIN, page.baseline + PITCH, page.lines, List.of());
    return new SourceDocument(file, LineNumbering.COUNTED, List.of(only), diagnostics);
  }

  private void add(FlowParagraph paragraph) {
    number++;
    FlowText text = FlowText.of(paragraph.runs());
    if (text.words().isEmpty()) {
      return;
    }
    boolean isHeading = paragraph.outline() > 0;
    boolean showsMargin = !isHeading && texts++ % SHOWS_MARGIN == 0;
    baseline += isHeading ? AROUND_HEADINGS : BETWEEN_PARAGRAPHS;
    float indent = Math.max(0, paragraph.indent() * indentScale);
    int width = (int) ((MARGIN - indent) / COLUMN);
    for (int start = 0; start < text.words().length(); ) {
      // A heading is one line however long: two lines of capitals could be two headings.
      int end = isHeading ? text.words().length() : lineEnd(text.words(), start, width);
      boolean runsOn = end < text.words().length();
      float length = (end - start) * COLUMN;
      float left = paragraph.isCentred() ? Math.max(0, (MARGIN - length) / 2) : indent;
      boolean isStretched = !paragraph.isCentred() && !isHeading && (runsOn || showsMargin);
      float last = isHeading || paragraph.isCentred() ? MARGIN : left + LAST_LINE * (MARGIN - left);
      float right = isStretched ? MARGIN : Math.min(left + length, last);
      lines.add(line(text, start, end, left, right, paragraph.outline()));
      baseline += PITCH;
      start = runsOn ? end + 1 : end;
    }
    baseline += isHeading ? AROUND_HEADINGS : showsMargin ? BEHIND_MARGIN : 0;
  }

  /**
   * The last blank that leaves the line within the measure and that no dash stands before: dashes
   * join lines. A line that began with "(i)" or a section's number would be read as a provision, so
   * such words stay behind others where half a line has room for them.
   */
  private static int lineEnd(String words, int start, int width) {
    if (words.length() - start <= width) {
      return words.length();
    }
    int end = -1;
    int safe = -1;
    for (int i = start + 1; i < words.length() && (i <= start + width || end < 0); i++) {
      if (words.charAt(i) == ' ' && "-—–/".indexOf(words.charAt(i - 1)) < 0) {
        end = i;
        safe =
            i > start + width / 2
                    && !NUMBERED.matcher(words).region(i + 1, words.length()).lookingAt()
                ? i
                : safe;
      }
    }
    if (safe >= 0) {
      return safe;
    }
    return end < 0 ? words.length() : end;
  }

  private SourceLine line(FlowText text, int start, int end, float left, float right, int outline) {
    List<Stretch> stretches = new ArrayList<>();
    float step = (right - left) / (end - start);
    for (int from = start; from < end; ) {
      int to = from + 1;
      while (to < end && text.looks().get(to).equals(text.looks().get(from))) {
        to++;
      }
      FlowText.Look look = text.looks().get(from);
      stretches.add(
          new Stretch(
              from - start,
              to - start,
              left + (from - start) * step,
              left + (to - start) * step,
              face(look, outline),
              marks(look)));
      from = to;
    }
    return new SourceLine(
        new Place(1, number),
        false,
        baseline,
        left,
        right,
        text.words().substring(start, end),
        stretches);
  }

  private static Face face(FlowText.Look look, int outline) {
    if (outline == FlowParagraph.ROW) {
      return new Face(Face.TABLE, BODY_SIZE);
    }
    if (outline > 0) {
      // A little larger, the first level most: much larger type would be taken for the text where
      // there is little text.
      return new Face("flow-bold", BODY_SIZE + 0.04f * (7 - Math.min(6, outline)));
    }
    String style = (look.isBold() ? "-bold" : "") + (look.isItalic() ? "-italic" : "");
    return new Face("flow" + style, BODY_SIZE);
  }

  private static Set<Mark.Kind> marks(FlowText.Look look) {
    Set<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);
    marks.addAll(look.marks());
    return marks;
  }
}
