package org.ramseyer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A bill, ordinance, code chapter, contract terms or letter: what it is and its tree of provisions.
 *
 * <p>Every word of the document's body stands in exactly one place of the tree; what was left out
 * as page furniture is counted in a diagnostic.
 *
 * @param identity what document this is
 * @param source the file it was read from
 * @param lineNumbering what the line of a {@link Place} counts in this document
 * @param provisions the top of the tree, in reading order
 * @param diagnostics what the reader noticed
 */
public record LegalText(
    Identity identity,
    SourceFile source,
    LineNumbering lineNumbering,
    List<Provision> provisions,
    List<Diagnostic> diagnostics) {

  /** What a line number counts. */
  public enum LineNumbering {
    /** The pages print line numbers; a line without one has line 0. */
    PRINTED,
    /** The pages print none; text lines are counted from the top of each page, or of the file. */
    COUNTED,
    /** The source has no lines, as an XML bill. */
    NONE
  }

  public LegalText {
    provisions = List.copyOf(provisions);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Short for {@code identity().id()}. */
  public String id() {
    return identity.id();
  }

  /**
   * Sentences on words that may be missing, each with its page; empty where the text was read
   * whole.
   */
  public List<String> losses() {
    return diagnostics.stream()
        .filter(Diagnostic::tellsOfLoss)
        .map(loss -> loss.message() + (loss.place().isKnown() ? " (" + loss.place() + ")" : ""))
        .toList();
  }

  /** The same text under another identity. */
  public LegalText withIdentity(Identity newIdentity) {
    return new LegalText(newIdentity, source, lineNumbering, provisions, diagnostics);
  }

  /** The excerpt that holds one provision of this text and nothing else. */
  public LegalText only(Provision provision) {
    return new LegalText(identity, source, lineNumbering, List.of(provision), diagnostics);
  }

  /** Visits every provision, parents before children, in reading order. */
  public void walk(Consumer<Provision> visitor) {
    provisions.forEach(provision -> provision.walk(visitor));
  }

  /**
   * The whole text as paragraphs in reading order; joined with line feeds it is what {@code parse
   * --format text} prints.
   */
  public List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    provisions.forEach(provision -> Paragraph.collect(provision, paragraphs));
    return List.copyOf(paragraphs);
  }
}
