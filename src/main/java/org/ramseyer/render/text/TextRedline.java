package org.ramseyer.render.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.diff.TextEdit;
import org.ramseyer.model.Paragraph.Part;
import org.ramseyer.model.Provision;
import org.ramseyer.render.ChangeWords;
import org.ramseyer.render.ChangeWords.Listing;
import org.ramseyer.render.Findings;

/**
 * Writes a comparison as text: the verdict, the counts, then every change with its places and
 * words.
 *
 * <p>Unchanged paragraphs are left out; each change stands under its citation. Example:
 *
 * <pre>
 * c5  sec. 3(a), p. 1, l. 10  amended
 *     An operator [-may-] {+shall+} not fly a drone
 * </pre>
 */
public final class TextRedline {

  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final Comparison comparison;
  private final boolean inColour;
  private final Map<String, List<RedlineParagraph>> paragraphs;
  private final Findings findings;
  private final StringBuilder out = new StringBuilder();

  private TextRedline(Comparison comparison, boolean inColour) {
    this.comparison = comparison;
    this.inColour = inColour;
    paragraphs = paragraphs(comparison);
    findings = new Findings(comparison);
  }

  /**
   * The comparison as text.
   *
   * @param inColour whether to add ANSI colours to the marks
   */
  public static String render(Comparison comparison, boolean inColour) {
    return new TextRedline(comparison, inColour).text();
  }

  private String text() {
    line(coloured(BOLD, ChangeWords.title(comparison)));
    line(
        ChangeWords.version(comparison.before())
            + " -> "
            + ChangeWords.version(comparison.after()));
    ChangeWords.notices(comparison).forEach(this::line);
    line(comparison.verification().sentence());
    line(ChangeWords.counts(comparison.counts()));
    List<ProvisionChange> first = ChangeWords.readFirst(comparison);
    if (!first.isEmpty()) {
      line("Read first:");
      first.forEach(
          change ->
              line("  " + change.id() + "  " + places(change) + "  " + ChangeWords.grave(change)));
    }
    ChangeWords.listed(comparison, Listing.OWN).forEach(this::change);
    folded(Listing.RENUMBERED);
    folded(Listing.CONFORMING);
    folded(Listing.CONTENTS);
    folded(Listing.FRAME);
    return out.toString();
  }

  private void change(ProvisionChange change) {
    line("");
    line(coloured(BOLD, change.id() + "  " + places(change)) + "  " + ChangeWords.happened(change));
    findings.of(change).forEach(words -> line("    (" + words + ")"));
    paragraphs.getOrDefault(change.id(), List.of()).forEach(this::paragraph);
  }

  /**
   * The paragraphs of each change by its id, those of what went with it included; of what moved, at
   * its new place.
   */
  private static Map<String, List<RedlineParagraph>> paragraphs(Comparison comparison) {
    Map<String, List<RedlineParagraph>> byChange = new HashMap<>();
    for (RedlineParagraph paragraph : comparison.paragraphs()) {
      String id = Objects.requireNonNullElse(paragraph.change().partOf(), paragraph.change().id());
      if (!paragraph.isOldPlace()) {
        byChange.computeIfAbsent(id, k -> new ArrayList<>()).add(paragraph);
      }
    }
    return byChange;
  }

  private void paragraph(RedlineParagraph paragraph) {
    if (paragraph.before().isEmpty() && paragraph.after().isEmpty()) {
      return;
    }
    StringBuilder words = new StringBuilder("    ");
    if (paragraph.part() == Part.OPENING) {
      words.append(number(paragraph.change()));
      words.append(marked(paragraph.change().words().heading()).stripTrailing());
      words.append(paragraph.change().words().heading().isEmpty() ? "" : " ");
      words.append(marked(paragraph.change().words().text()));
    } else {
      words.append(marked(paragraph.change().words().continuation()));
    }
    line(words.toString().stripTrailing());
  }

  private String number(ProvisionChange change) {
    String old = number(change.before());
    String young = number(change.after());
    if (!change.is(ChangeKind.RENUMBERED) && !old.isEmpty() && !young.isEmpty()) {
      return young + " ";
    }
    return (old.isEmpty() ? "" : deleted(old) + " ")
        + (young.isEmpty() ? "" : inserted(young) + " ");
  }

  private static String number(@Nullable Provision provision) {
    return provision == null || provision.num() == null ? "" : provision.num().text();
  }

  private String marked(List<TextEdit> edits) {
    StringBuilder words = new StringBuilder();
    for (TextEdit edit : edits) {
      switch (edit) {
        case TextEdit.Equal equal -> words.append(safe(equal.shown()));
        case TextEdit.Delete delete ->
            words.append(deleted(delete.before().stripTrailing())).append(' ');
        case TextEdit.Insert insert ->
            words
                .append(inserted(insert.after().stripTrailing()))
                .append(insert.after().endsWith(" ") ? " " : "");
      }
    }
    return words.toString();
  }

  private String deleted(String words) {
    return coloured(RED, "[-" + safe(words) + "-]");
  }

  private String inserted(String words) {
    return coloured(GREEN, "{+" + safe(words) + "+}");
  }

  private void folded(Listing listing) {
    List<ProvisionChange> changes = ChangeWords.listed(comparison, listing);
    if (!changes.isEmpty()) {
      line("");
      line(
          changes.size()
              + " more "
              + listing.words()
              + ": "
              + String.join(", ", changes.stream().map(ProvisionChange::id).toList()));
    }
  }

  private static String places(ProvisionChange change) {
    String old = ChangeWords.cited(change.before(), change.placeBefore());
    String young = ChangeWords.cited(change.after(), change.placeAfter());
    if (old.isEmpty() || young.isEmpty() || old.equals(young)) {
      return young.isEmpty() ? old : young;
    }
    return old + " -> " + young;
  }

  private String coloured(String colour, String words) {
    return inColour ? colour + words + PLAIN : words;
  }

  private static String safe(String words) {
    return words.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
