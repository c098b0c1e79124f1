package org.ramseyer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.citation.BillNumber;
import org.ramseyer.citation.CitationParser;
import org.ramseyer.citation.CitedPath;

/**
 * A place to go to, which somebody typed in place of words: "sec. 3(c)(2)", "H.R. 7356", "H.R. 7356
 * sec. 3".
 *
 * @param document what a document is called, as a {@linkplain CitationTerms#documentKey key}; null
 *     for any
 * @param path the provision; null for the beginning of the document
 */
record Jump(@Nullable String document, @Nullable CitedPath path) {

  private static final Pattern PLAIN_NUMBERS = Pattern.compile("[\\d\\s,;]+");
  private static final Pattern OF_BILL = Pattern.compile("(?i)^(.*?)\\s+(?:of|in)\\s+(.+)$");

  /** What {@code query} as a whole may name; empty where it is words. */
  static List<Jump> of(String query) {
    String typed = query.strip();
    List<Jump> jumps = new ArrayList<>();
    withinBill(typed).ifPresent(jumps::add);
    // A number alone is as likely a year or an amount.
    if (jumps.isEmpty() && !PLAIN_NUMBERS.matcher(typed).matches()) {
      CitationParser.parseList(typed).stream()
          .filter(CitedPath::isAbsolute)
          .forEach(path -> jumps.add(new Jump(null, path)));
    }
    String key = CitationTerms.documentKey(typed);
    if (!key.isEmpty()) {
      jumps.add(new Jump(key, null));
    }
    return jumps;
  }

  private static Optional<Jump> withinBill(String typed) {
    Matcher bill = BillNumber.matcher(typed);
    if (bill.lookingAt() && bill.end() < typed.length()) {
      return jump(bill.group(), typed.substring(bill.end()));
    }
    Matcher of = OF_BILL.matcher(typed);
    return of.matches() && BillNumber.parse(of.group(2)).isPresent()
        ? jump(of.group(2), of.group(1))
        : Optional.empty();
  }

  private static Optional<Jump> jump(String bill, String rest) {
    return CitationParser.parse(rest.replaceFirst("^[\\s,]+", ""))
        .map(path -> new Jump(CitationTerms.documentKey(bill), path));
  }
}
