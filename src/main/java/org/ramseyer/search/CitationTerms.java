package org.ramseyer.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ramseyer.citation.BillNumber;
import org.ramseyer.citation.CitationParser;
import org.ramseyer.citation.CitedPath;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;

/**
 * The terms under which citations are indexed and looked up.
 *
 * <p>A provision has the {@linkplain CitedPath#key() key} of its citation; the same in lower case
 * behind "~", for those who type "3(C)(2)"; and, within quoted law, what it is called by itself
 * behind a quotation mark.
 */
final class CitationTerms {

  private CitationTerms() {}

  static Set<String> of(Provision provision) {
    Set<String> terms = new LinkedHashSet<>();
    if (isCitedByItself(provision.kind())) {
      CitationParser.parse(provision.citation())
          .ifPresent(
              path -> {
                terms.add(path.key());
                terms.add(anyCase(path));
                if (path.quotedPart() != path) {
                  terms.add(quoted(path.quotedPart()));
                }
              });
    }
    return terms;
  }

  /** The term of {@code path} with case ignored. */
  static String anyCase(CitedPath path) {
    return "~" + path.key().toLowerCase(Locale.ROOT);
  }

  /** The term of {@code path} as the citation of quoted law. */
  static String quoted(CitedPath path) {
    return "\"" + path.key().toLowerCase(Locale.ROOT);
  }

  // The address of these is the one of the provision they stand in.
  private static boolean isCitedByItself(LevelKind kind) {
    return kind != LevelKind.QUOTED_CONTENT && kind != LevelKind.HEADING && kind != LevelKind.TABLE;
  }

  /** The keys of what a legal text is called. */
  static Set<String> of(Identity identity) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(documentKey(identity.id()));
    terms.add(documentKey(identity.title()));
    for (String name : new String[] {identity.number(), identity.citation()}) {
      if (name != null) {
        terms.add(documentKey(name));
      }
    }
    terms.remove("");
    return terms;
  }

  /** Letters and digits alone, in lower case; a bill's number in any spelling is the same. */
  static String documentKey(String name) {
    Optional<BillNumber> bill = BillNumber.parse(name);
    return bill.isPresent()
        ? bill.get().key()
        : name.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
  }
}
