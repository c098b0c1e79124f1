package org.ramseyer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.search.QueryNode.And;
import org.ramseyer.search.QueryNode.Cited;
import org.ramseyer.search.QueryNode.Everything;
import org.ramseyer.search.QueryNode.InDocument;
import org.ramseyer.search.QueryNode.InHeading;
import org.ramseyer.search.QueryNode.Near;
import org.ramseyer.search.QueryNode.Not;
import org.ramseyer.search.QueryNode.Or;
import org.ramseyer.search.QueryNode.Phrase;
import org.ramseyer.search.QueryNode.Prefix;
import org.ramseyer.search.QueryNode.Proximity;
import org.ramseyer.search.QueryNode.Word;

/**
 * Says in plain words how a query was read: "provisions with the word consent and exactly “shall
 * not”".
 */
final class QueryExplainer {

  private QueryExplainer() {}

  static String explain(QueryNode query) {
    return "provisions " + with(query);
  }

  private static String with(QueryNode query) {
    return switch (query) {
      case Everything e -> "of every kind";
      case Cited c -> "cited as " + c.citation();
      case InDocument d -> "of documents called “" + d.name() + "”";
      case Not n -> "without " + part(n.part());
      case And and -> withAll(and);
      case Word w -> "with " + part(query);
      case Prefix p -> "with " + part(query);
      case Phrase p -> "with " + part(query);
      case Proximity p -> "with " + part(query);
      case Near n -> "with " + part(query);
      case Or or -> "with " + part(query);
      case InHeading h -> "with " + part(query);
    };
  }

  // Words and quotations first, in one list, then what is said of the document, then what must not
  // be there.
  private static String withAll(And and) {
    List<String> wanted = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    for (QueryNode part : and.parts()) {
      switch (part) {
        case Not n -> unwanted.add("without " + part(n.part()));
        case Cited c -> others.add(with(c));
        case InDocument d -> others.add(with(d));
        case Everything e -> {}
        case Word w -> wanted.add(part(part));
        case Prefix p -> wanted.add(part(part));
        case Phrase p -> wanted.add(part(part));
        case Proximity p -> wanted.add(part(part));
        case Near n -> wanted.add(part(part));
        case And a -> wanted.add(part(part));
        case Or or -> wanted.add(part(part));
        case InHeading h -> wanted.add(part(part));
      }
    }
    List<String> all = new ArrayList<>();
    if (!wanted.isEmpty()) {
      all.add("with " + String.join(" and ", wanted));
    }
    all.addAll(others);
    all.addAll(unwanted);
    return String.join(", ", all);
  }

  private static String part(QueryNode query) {
    return switch (query) {
      case Word w -> w.text();
      case Prefix p -> "a word that begins with “" + p.text() + "”";
      case Phrase p -> "exactly “" + p.text().strip() + "”";
      case Proximity p ->
          "“" + p.text().strip() + "” in any order with at most " + words(p.gap()) + " between";
      case Near n ->
          "("
              + part(n.left())
              + (n.ordered() ? " before " : " near ")
              + part(n.right())
              + ", at most "
              + words(n.gap())
              + " between)";
      case And and ->
          "(" + String.join(" and ", and.parts().stream().map(QueryExplainer::part).toList()) + ")";
      case Or or ->
          "(" + String.join(" or ", or.parts().stream().map(QueryExplainer::part).toList()) + ")";
      case Not n -> "no " + part(n.part());
      case InHeading h -> part(h.part()) + " in the heading";
      case Cited c -> "the citation " + c.citation();
      case InDocument d -> "a document called “" + d.name() + "”";
      case Everything e -> "anything";
    };
  }

  private static String words(int gap) {
    return gap == 1 ? "1 word" : gap + " words";
  }

  /**
   * The filter as the end of a sentence: ", in ordinances, from 2020-01-01"; empty where it lets
   * all through.
   */
  static String explain(SearchFilter filter) {
    List<String> limits = new ArrayList<>();
    if (!filter.documents().isEmpty()) {
      limits.add("in " + String.join(" or ", filter.documents()));
    }
    if (!filter.kinds().isEmpty()) {
      limits.add(
          "of kind "
              + String.join(" or ", filter.kinds().stream().map(DocumentKind::jsonName).toList()));
    }
    if (!filter.jurisdictions().isEmpty()) {
      limits.add("of jurisdiction " + String.join(" or ", filter.jurisdictions()));
    }
    if (!filter.groups().isEmpty()) {
      limits.add(
          "of group "
              + String.join(
                  " or ",
                  filter.groups().stream()
                      .map(group -> group.name().toLowerCase(Locale.ROOT))
                      .toList()));
    }
    if (filter.from() != null) {
      limits.add("from " + filter.from());
    }
    if (filter.to() != null) {
      limits.add("to " + filter.to());
    }
    return limits.isEmpty() ? "" : ", " + String.join(", ", limits);
  }
}
