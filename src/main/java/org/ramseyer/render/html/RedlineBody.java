package org.ramseyer.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.diff.RedlineParagraph.Presence;
import org.ramseyer.diff.WordEdits;
import org.ramseyer.model.Paragraph.Part;
import org.ramseyer.render.ChangeWords;

/**
 * The redline itself, one block a paragraph.
 *
 * <p>What is not changed, and neither holds nor stands beside a change, is folded. What moved away
 * stands folded at its old place and in full, with its inner changes, at its new one.
 */
final class RedlineBody {

  // A shorter stretch is quicker read than opened.
  private static final int LEAST_FOLDED = 3;

  private final HtmlWriter html;
  private final RedlineBlock block;
  private final Comparison comparison;

  RedlineBody(HtmlWriter html, Comparison comparison) {
    this.html = html;
    block = new RedlineBlock(html);
    this.comparison = comparison;
  }

  void write() {
    html.raw(
        "<section id=\"redline\" aria-labelledby=\"redline-title\">\n<h2 id=\"redline-title\">Redline</h2>\n"
            + "<p class=\"legend\">In the text: <del>deleted words</del> are struck through, <ins>inserted words</ins> "
            + "underlined; what moved or was renumbered says so beside it.</p>\n");
    List<RedlineParagraph> lines = comparison.paragraphs();
    boolean[] shown = shown(lines);
    int i = 0;
    while (i < lines.size()) {
      if (isMovedAway(lines.get(i))) {
        i = movedAway(lines, i);
      } else if (shown[i] || isEmpty(lines.get(i))) {
        block.write(lines.get(i++));
      } else {
        i = unchanged(lines, shown, i);
      }
    }
    block.writeAnchors();
    html.raw("</section>\n");
  }

  private static boolean isEmpty(RedlineParagraph line) {
    return line.before().isEmpty() && line.after().isEmpty();
  }

  private static boolean isMovedAway(RedlineParagraph line) {
    return line.presence() == Presence.BEFORE
        && line.part() == Part.OPENING
        && line.change().is(ChangeKind.MOVED);
  }

  /** Whether the paragraph itself shows a change. */
  static boolean isChanged(RedlineParagraph line) {
    if (line.presence() != Presence.BOTH) {
      return true;
    }
    boolean isOpening = line.part() == Part.OPENING;
    return (isOpening && line.change().is(ChangeKind.RENUMBERED))
        || WordEdits.changes(line.edits());
  }

  /** Changed paragraphs, what holds them, and their neighbours. */
  private static boolean[] shown(List<RedlineParagraph> lines) {
    boolean[] shown = new boolean[lines.size()];
    List<Integer> holders = new ArrayList<>();
    int previous = -1;
    boolean afterChange = false;
    for (int i = 0; i < shown.length; i++) {
      RedlineParagraph line = lines.get(i);
      if (line.part() == Part.OPENING) {
        while (holders.size() > line.depth()) {
          holders.removeLast();
        }
        holders.add(i);
      }
      if (isEmpty(line)) {
        continue;
      }
      boolean isChanged = isChanged(line);
      shown[i] = isChanged || afterChange;
      if (isChanged) {
        holders.forEach(holder -> shown[holder] = true);
        if (previous >= 0) {
          shown[previous] = true;
        }
      }
      afterChange = isChanged;
      previous = i;
    }
    return shown;
  }

  private int unchanged(List<RedlineParagraph> lines, boolean[] shown, int start) {
    List<RedlineParagraph> folded = new ArrayList<>();
    int end = start;
    while (end < lines.size() && !shown[end] && !isMovedAway(lines.get(end))) {
      if (!isEmpty(lines.get(end))) {
        folded.add(lines.get(end));
      }
      end++;
    }
    boolean fold = folded.size() >= LEAST_FOLDED;
    if (fold) {
      html.raw("<details class=\"unchanged\"><summary>")
          .text(folded.size() + " unchanged paragraphs" + range(folded))
          .raw("</summary>\n");
    }
    lines.subList(start, end).forEach(block::write);
    if (fold) {
      html.raw("</details>\n");
    }
    return end;
  }

  private static String range(List<RedlineParagraph> lines) {
    String first = ChangeWords.citation(lines.getFirst().change().provision());
    String last = ChangeWords.citation(lines.getLast().change().provision());
    return first.equals(last) ? ": " + first : ": " + first + " to " + last;
  }

  /** The old place of what moved, down to its last paragraph; gives the index after it. */
  private int movedAway(List<RedlineParagraph> lines, int start) {
    ProvisionChange change = lines.get(start).change();
    int end = start + 1;
    while (lines.get(end - 1).change() != change
        || lines.get(end - 1).part() != Part.CONTINUATION) {
      end++;
    }
    html.raw(
            "<details class=\"away\" id=\""
                + change.id()
                + "-from\"><summary><span aria-hidden=\"true\">⇄</span> ")
        .text(ChangeWords.citation(Objects.requireNonNull(change.before())))
        .raw(" moved to <a href=\"#" + change.id() + "\">")
        .text(ChangeWords.citation(change.provision()))
        .raw("</a></summary>\n");
    lines.subList(start, end).forEach(block::writeAway);
    html.raw("</details>\n");
    return end;
  }
}
