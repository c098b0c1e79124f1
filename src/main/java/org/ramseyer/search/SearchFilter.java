package org.ramseyer.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity.Group;

/**
 * Which documents a search may answer from. An empty set lets all through; several values of one
 * set are alternatives, the sets all have to agree.
 *
 * @param documents ids
 * @param kinds sorts of instrument
 * @param jurisdictions codes, each exact ("us", "us-ma") or with all below it ("us-ma*")
 * @param groups sides of a survey
 * @param from earliest date; a document without a date is left out where this or {@code to} is set
 * @param to latest date, that day included
 */
public record SearchFilter(
    Set<String> documents,
    Set<DocumentKind> kinds,
    Set<String> jurisdictions,
    Set<Group> groups,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Lets everything through. */
  public static final SearchFilter NONE =
      new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), null, null);

  public SearchFilter {
    documents = sorted(documents);
    kinds = sorted(kinds);
    jurisdictions = sorted(jurisdictions);
    groups = sorted(groups);
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("the first date is after the last: " + from + ", " + to);
    }
  }

  private static <T extends Comparable<? super T>> Set<T> sorted(Set<T> values) {
    return Collections.unmodifiableSet(new TreeSet<>(values));
  }

  public SearchFilter withDocuments(Set<String> ids) {
    return new SearchFilter(ids, kinds, jurisdictions, groups, from, to);
  }

  public SearchFilter withKinds(Set<DocumentKind> wanted) {
    return new SearchFilter(documents, wanted, jurisdictions, groups, from, to);
  }

  public SearchFilter withJurisdictions(Set<String> codes) {
    return new SearchFilter(documents, kinds, codes, groups, from, to);
  }

  public SearchFilter withGroups(Set<Group> wanted) {
    return new SearchFilter(documents, kinds, jurisdictions, wanted, from, to);
  }

  public SearchFilter withDates(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new SearchFilter(documents, kinds, jurisdictions, groups, first, last);
  }
}
