package org.ramseyer.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the references in running text.
 *
 * <p>Each {@link CitationForm} reads one way of citing. Where two read the same words, the one that
 * begins first stands, and of those the longer: "section 552a of title 5, United States Code" is
 * one reference, not three.
 *
 * <p>It takes time proportional to the length of the text. What it misses on purpose: acts named
 * without the word "Act", and bare numbers such as "16-62" that look like a span of days or pages.
 */
public final class CitationFinder {

  private CitationFinder() {}

  /** The references in {@code text}, in order and apart from one another. */
  public static List<Citation> find(String text) {
    List<Citation> all = new ArrayList<>();
    for (CitationForm form : CitationForm.values()) {
      form.collect(text, all);
    }
    all.sort(
        Comparator.comparingInt((Citation citation) -> citation.span().start())
            .thenComparingInt(citation -> -citation.span().end()));
    List<Citation> apart = new ArrayList<>();
    int end = 0;
    for (Citation citation : all) {
      if (citation.span().start() >= end) {
        apart.add(citation);
        end = citation.span().end();
      }
    }
    return List.copyOf(apart);
  }
}
