package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Address;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;

/**
 * Gives every provision of a finished tree its path, eId and citation.
 *
 * <p>Sections are cited without the titles above them, "sec. 101(c)(1)(D)", because their numbers
 * run through the document; codes and terms by the number alone, "16-62(B)(2)(a)", "50.8.1". Quoted
 * law is cited behind the provision that quotes it: "sec. 382 (quoted sec. 3051(a)(2))".
 */
public final class Addresses {

  /** What the path holds where quoted law begins. */
  public static final String QUOTE = "\"";

  /** What the path holds where a text that was struck as a whole begins. */
  public static final String STRUCK = "struck";

  /** What the path holds for a section without a number: "Resolved, That …". */
  public static final String UNNUMBERED = "-";

  private static final Pattern BIG =
      Pattern.compile("(division|title|subtitle|part|subpart|chp|subchp|art)_.*");

  private final boolean citesSectionsByNumberAlone;
  private final Set<String> eIds = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  private Addresses(DocumentKind kind) {
    citesSectionsByNumberAlone = kind == DocumentKind.CODE || kind == DocumentKind.TERMS;
  }

  /**
   * The same trees with addresses.
   *
   * @param kind of the document, which decides how sections are cited
   * @param provisions top of the tree
   */
  public static List<Provision> assign(DocumentKind kind, List<Provision> provisions) {
    return new Addresses(kind).below(new Address(List.of(), "", ""), provisions);
  }

  private List<Provision> below(Address parent, List<Provision> provisions) {
    Map<LevelKind, Integer> unnumbered = new EnumMap<>(LevelKind.class);
    List<Provision> placed = new ArrayList<>();
    for (Provision provision : provisions) {
      int ordinal =
          provision.num() == null ? unnumbered.merge(provision.kind(), 1, Integer::sum) : 0;
      Address address =
          new Address(
              path(parent, provision),
              eId(parent, provision, ordinal),
              citation(parent, provision, ordinal));
      placed.add(
          new Provision(
              provision.kind(),
              provision.num(),
              provision.heading(),
              provision.text(),
              provision.continuation(),
              address,
              provision.span(),
              below(address, provision.children())));
    }
    return placed;
  }

  private static List<String> path(Address parent, Provision provision) {
    List<String> path = new ArrayList<>(parent.path());
    if (provision.kind() == LevelKind.QUOTED_CONTENT) {
      path.add(QUOTE);
    } else if (provision.kind() == LevelKind.ATTACHMENT) {
      path.add(STRUCK);
    } else if (provision.kind() == LevelKind.SECTION && provision.num() == null) {
      path.add(UNNUMBERED);
    } else if (provision.num() != null) {
      path.add(provision.num().step());
    }
    return path;
  }

  // Akoma Ntoso naming convention, part "eId": prefix and number joined by "_", levels joined by
  // "__".
  private String eId(Address parent, Provision provision, int ordinal) {
    Num num = provision.num();
    String above = parent.eId().isEmpty() ? "" : parent.eId() + "__";
    String number = num == null ? Integer.toString(ordinal) : num.value();
    String wanted = above + provision.kind().eIdPrefix() + "_" + number;
    String free = wanted;
    while (!eIds.add(free)) {
      // The count is kept, or a thousand provisions of one number would take a million steps.
      free = wanted + "-copy" + copies.merge(wanted, 2, (last, unused) -> last + 1);
    }
    return free;
  }

  private String citation(Address parent, Provision provision, int ordinal) {
    Num num = provision.num();
    return switch (provision.kind()) {
      case DIVISION, TITLE, SUBTITLE, PART, SUBPART, CHAPTER, SUBCHAPTER, ARTICLE ->
          bigCitation(parent, provision, ordinal);
      case SECTION -> sectionCitation(parent, num, ordinal);
      case SUBSECTION, PARAGRAPH, SUBPARAGRAPH, CLAUSE, SUBCLAUSE, ITEM, SUBITEM ->
          num == null
              ? joined(parent.citation(), " ", "¶ " + ordinal)
              : smallCitation(parent, provision, num);
      case LONG_TITLE -> "long title";
      case ENACTING_FORMULA -> "enacting formula";
      case RECITAL -> num == null ? "recital " + ordinal : "recital " + num.value();
      case TOC -> "table of contents";
      case QUOTED_CONTENT, HEADING, TABLE -> parent.citation();
      case ATTACHMENT -> "struck text";
      case PREFACE, PREAMBLE, SIGNATURE -> provision.kind().jsonName();
    };
  }

  private static String bigCitation(Address parent, Provision provision, int ordinal) {
    String own =
        provision.kind().jsonName()
            + " "
            + (provision.num() == null ? "¶ " + ordinal : provision.num().value());
    return isInQuote(parent) ? quoted(parent, own) : joined(parent.citation(), ", ", own);
  }

  private String sectionCitation(Address parent, @Nullable Num num, int ordinal) {
    String number = num == null ? "¶ " + ordinal : num.value();
    if (isInQuote(parent)) {
      return quoted(parent, "sec. " + number);
    }
    String own = citesSectionsByNumberAlone ? number : "sec. " + number;
    return parent.path().contains(STRUCK) ? "struck text, " + own : own;
  }

  private static String smallCitation(Address parent, Provision provision, Num num) {
    // Decimal designations repeat the one above them: 50.8.1 stands below 50.8.
    if (num.value().contains(".") && Character.isDigit(num.value().charAt(0))) {
      return num.value();
    }
    String own = "(" + num.value() + ")";
    String above = parent.citation();
    if (isOpenQuote(parent)) {
      return quoted(parent, own);
    }
    if (above.endsWith(")") && above.contains(" (quoted ")) {
      return above.substring(0, above.length() - 1) + own + ")";
    }
    return above.isEmpty()
            || provision.kind().rank() != LevelKind.Rank.SMALL
            || isBigCitation(parent)
        ? joined(above, ", ", provision.kind().jsonName() + " " + own)
        : above + own;
  }

  private static boolean isBigCitation(Address parent) {
    int last = parent.eId().lastIndexOf("__");
    String own = last < 0 ? parent.eId() : parent.eId().substring(last + 2);
    return BIG.matcher(own).matches();
  }

  private static boolean isInQuote(Address parent) {
    return parent.path().contains(QUOTE);
  }

  private static boolean isOpenQuote(Address parent) {
    return !parent.path().isEmpty() && parent.path().get(parent.path().size() - 1).equals(QUOTE);
  }

  private static String quoted(Address parent, String own) {
    String above = parent.citation();
    if (isOpenQuote(parent) || !above.contains(" (quoted ")) {
      return joined(above, " ", "(quoted " + own + ")");
    }
    int quote = above.indexOf(" (quoted ");
    return above.substring(0, quote) + " (quoted " + own + ")";
  }

  private static String joined(String above, String separator, String own) {
    return above.isEmpty() ? own : above + separator + own;
  }
}
