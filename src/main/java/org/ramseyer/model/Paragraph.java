package org.ramseyer.model;

import java.util.List;

/**
 * One line of the plain-text form of a document: a provision's number, heading and text, or its
 * continuation.
 *
 * <p>Example: "(a) In general | It shall be unlawful" is the paragraph "(a) In general It shall be
 * unlawful".
 *
 * @param provision whose words these are
 * @param part which of its words
 * @param text the line, without a line break; never empty
 */
public record Paragraph(Provision provision, Part part, String text) {

  /** Which words of a provision a paragraph holds. */
  public enum Part {
    /** Number, heading and text. */
    OPENING,
    /** The words after the children. */
    CONTINUATION
  }

  static void collect(Provision provision, List<Paragraph> into) {
    String opening = opening(provision);
    if (!opening.isEmpty()) {
      into.add(new Paragraph(provision, Part.OPENING, opening));
    }
    provision.children().forEach(child -> collect(child, into));
    if (!provision.continuation().isEmpty()) {
      into.add(new Paragraph(provision, Part.CONTINUATION, provision.continuation().text()));
    }
  }

  private static String opening(Provision provision) {
    StringBuilder line = new StringBuilder(provision.num() == null ? "" : provision.num().text());
    for (Wording words : List.of(provision.heading(), provision.text())) {
      if (!words.isEmpty()) {
        line.append(line.isEmpty() ? "" : " ").append(words.text());
      }
    }
    return line.toString();
  }
}
