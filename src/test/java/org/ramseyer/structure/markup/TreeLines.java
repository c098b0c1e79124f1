package org.ramseyer.structure.markup;

import java.util.StringJoiner;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * A tree as lines made for diffs: one provision a line, indented, its words in reading order and
 * set off with {@code |}.
 */
final class TreeLines {

  private TreeLines() {}

  static String of(LegalText text) {
    StringJoiner lines = new StringJoiner("\n", "", "\n");
    text.provisions().forEach(provision -> add(provision, 0, lines));
    text.diagnostics()
        .forEach(diagnostic -> lines.add("! " + diagnostic.code() + ": " + diagnostic.message()));
    return lines.toString();
  }

  private static void add(Provision provision, int depth, StringJoiner lines) {
    String indentation = "  ".repeat(depth);
    lines.add(
        indentation
            + provision.kind().jsonName()
            + " | "
            + (provision.num() == null ? "" : provision.num().text())
            + " | "
            + words(provision.heading())
            + " | "
            + words(provision.text()));
    provision.children().forEach(child -> add(child, depth + 1, lines));
    if (!provision.continuation().isEmpty()) {
      lines.add(indentation + "…| " + words(provision.continuation()));
    }
  }

  /** The words, struck ones as {@code {-words-}} and added ones as {@code {+words+}}. */
  static String words(Wording wording) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i <= wording.text().length(); i++) {
      for (Mark mark : wording.marks()) {
        words.append(mark.end() == i ? sign(mark) + "}" : "");
      }
      for (Mark mark : wording.marks()) {
        words.append(mark.start() == i ? "{" + sign(mark) : "");
      }
      words.append(i < wording.text().length() ? wording.text().substring(i, i + 1) : "");
    }
    return words.toString();
  }

  private static String sign(Mark mark) {
    return mark.kind() == Mark.Kind.STRUCK ? "-" : "+";
  }
}
