package org.ramseyer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Address;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.SourceFile;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;
import org.ramseyer.structure.Addresses;

/**
 * Small legal texts for tests, written as they look.
 *
 * <p>One provision a line, two spaces of indentation a level; {@code SEC. 2. | Heading}, {@code
 * SEC. 2. | Heading | text}, {@code (a) | text}, or text alone. A line {@code >} quotes what is
 * indented below it, {@code + text} continues the provision above at that level, {@code PREFACE
 * text} and {@code TOC text} are parts outside. Each line of the draft is a printed line, 25 a
 * page.
 */
public final class Drafts {

  private static final List<LevelKind> SMALL =
      List.of(
          LevelKind.SUBSECTION,
          LevelKind.PARAGRAPH,
          LevelKind.SUBPARAGRAPH,
          LevelKind.CLAUSE,
          LevelKind.SUBCLAUSE,
          LevelKind.ITEM,
          LevelKind.SUBITEM);

  private final List<String> lines;
  private int next;

  private Drafts(String draft) {
    lines = draft.lines().filter(line -> !line.isBlank()).toList();
  }

  /** The bill that {@code draft} writes. */
  public static LegalText bill(String id, String draft) {
    List<Provision> provisions = new Drafts(draft).below(0, 0);
    return new LegalText(
        Identity.of(id, DocumentKind.BILL, "A bill of no author"),
        new SourceFile(id + ".txt", "0".repeat(64), "text", 1),
        LineNumbering.PRINTED,
        Addresses.assign(DocumentKind.BILL, provisions),
        List.of());
  }

  /** The same text as a restatement. */
  public static LegalText restated(LegalText text) {
    Identity id = text.identity();
    return text.withIdentity(
        new Identity(
            id.id(),
            id.kind(),
            id.title(),
            id.number(),
            id.stage(),
            id.jurisdiction(),
            id.date(),
            id.group(),
            id.citation(),
            true));
  }

  private List<Provision> below(int indent, int smallDepth) {
    List<Provision> siblings = new ArrayList<>();
    while (next < lines.size()
        && indent(lines.get(next)) == indent
        && !lines.get(next).strip().startsWith("+ ")) {
      siblings.add(provision(indent, smallDepth));
    }
    return siblings;
  }

  private Provision provision(int indent, int smallDepth) {
    int row = next++;
    String line = lines.get(row).strip();
    Place place = new Place(1 + row / 25, 1 + row % 25);
    String[] parts = line.split(" \\| ", 3);
    LevelKind kind = kind(parts[0], parts.length, smallDepth);
    int inner =
        kind == LevelKind.QUOTED_CONTENT || kind.rank() != LevelKind.Rank.SMALL
            ? 0
            : smallDepth + 1;
    List<Provision> children =
        next < lines.size()
                && indent(lines.get(next)) > indent
                && !lines.get(next).strip().startsWith("+ ")
            ? below(indent(lines.get(next)), inner)
            : List.of();
    String continuation = "";
    if (next < lines.size()
        && indent(lines.get(next)) == indent
        && lines.get(next).strip().startsWith("+ ")) {
      continuation = lines.get(next++).strip().substring(2);
    }
    @Nullable Num num = parts.length > 1 && !parts[0].isEmpty() ? Num.of(parts[0]) : null;
    boolean hasHeading =
        parts.length == 3 || (parts.length == 2 && kind.rank() != LevelKind.Rank.SMALL);
    String text =
        kind == LevelKind.QUOTED_CONTENT || (hasHeading && parts.length == 2)
            ? ""
            : parts[parts.length - 1].replaceFirst("^(PREFACE|TOC) ", "");
    return new Provision(
        kind,
        num,
        Wording.of(hasHeading ? parts[1] : "", place),
        Wording.of(text, place),
        Wording.of(continuation, place),
        Address.NONE,
        new Span(place, place),
        children);
  }

  private static LevelKind kind(String first, int parts, int smallDepth) {
    if (first.equals(">")) {
      return LevelKind.QUOTED_CONTENT;
    }
    if (first.startsWith("PREFACE ")) {
      return LevelKind.PREFACE;
    }
    if (first.startsWith("TOC ")) {
      return LevelKind.TOC;
    }
    if (first.matches("[“]?TITLE .*")) {
      return LevelKind.TITLE;
    }
    return first.matches("[“]?SEC.*")
        ? LevelKind.SECTION
        : parts == 1 ? LevelKind.PARAGRAPH : SMALL.get(Math.min(smallDepth, SMALL.size() - 1));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
