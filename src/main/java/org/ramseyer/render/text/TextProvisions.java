package org.ramseyer.render.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * Writes provisions for a terminal, each paragraph with its page and line before it and indented by
 * its depth.
 */
public final class TextProvisions {

  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";
  private static final int PLACE_WIDTH = 14;

  private final StringBuilder text = new StringBuilder();
  private final boolean colour;

  private TextProvisions(boolean colour) {
    this.colour = colour;
  }

  /**
   * The provisions as lines.
   *
   * @param document whose provisions they are; its title stands on top
   * @param provisions whole document, or one provision
   * @param colour whether a terminal shows it
   */
  public static String render(LegalText document, List<Provision> provisions, boolean colour) {
    TextProvisions writer = new TextProvisions(colour);
    writer.text.append(
        document.identity().title().isEmpty() ? document.id() : document.identity().title());
    if (document.identity().restatement()) {
      writer.text.append(" (a restatement, not the official text)");
    }
    if (hasMarks(document)) {
      writer.text.append("\nThe document strikes [-words-] and underlines {+words+}.");
    }
    writer.text.append("\n\n");
    provisions.forEach(provision -> writer.provision(provision, 0));
    return writer.text.toString();
  }

  private static boolean hasMarks(LegalText document) {
    AtomicBoolean found = new AtomicBoolean();
    document.walk(
        provision -> {
          if (!provision.text().marks().isEmpty() || !provision.heading().marks().isEmpty()) {
            found.set(true);
          }
        });
    return found.get();
  }

  private void provision(Provision provision, int depth) {
    boolean opens =
        provision.num() != null || !provision.heading().isEmpty() || !provision.text().isEmpty();
    if (opens) {
      margin(provision.span().start(), depth);
      if (provision.num() != null) {
        text.append(provision.num().text()).append(' ');
      }
      if (!provision.heading().isEmpty()) {
        text.append(colour ? BOLD : "")
            .append(marked(provision.heading()))
            .append(colour ? PLAIN : "")
            .append(provision.text().isEmpty() ? "" : ".—");
      }
      text.append(marked(provision.text())).append('\n');
    }
    int below = provision.kind() == LevelKind.QUOTED_CONTENT ? depth : depth + 1;
    provision.children().forEach(child -> provision(child, below));
    continuation(provision.continuation(), depth);
  }

  private void continuation(Wording words, int depth) {
    if (!words.isEmpty()) {
      margin(words.span().start(), depth);
      text.append(marked(words)).append('\n');
    }
  }

  // What the document itself strikes or underlines must not read as plain text.
  private static String marked(Wording words) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Mark mark : words.marks()) {
      int start = Math.max(from, mark.start());
      if (start < mark.end()) {
        boolean isStruck = mark.kind() == Mark.Kind.STRUCK;
        out.append(words.text(), from, start)
            .append(isStruck ? "[-" : "{+")
            .append(words.text(), start, mark.end())
            .append(isStruck ? "-]" : "+}");
        from = mark.end();
      }
    }
    return out.append(words.text().substring(from)).toString();
  }

  private void margin(Place place, int depth) {
    String where = place.isKnown() || place.line() == 0 ? place.toString() : "l. " + place.line();
    text.append(colour ? FAINT : "")
        .append(where)
        .append(" ".repeat(Math.max(1, PLACE_WIDTH - where.length())))
        .append(colour ? PLAIN : "")
        .append("  ".repeat(depth));
  }
}
