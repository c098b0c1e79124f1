package org.ramseyer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Fact;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;

/**
 * What all formats say of a change, in the words of a staffer: "moved and amended", "sec. 2(a), p.
 * 3, l. 12".
 */
public final class ChangeWords {

  private ChangeWords() {}

  /** What happened: "amended and renumbered (2) as (3)". */
  public static String happened(ProvisionChange change) {
    List<String> words = new ArrayList<>();
    for (ChangeKind kind : change.kinds()) {
      words.add(
          kind == ChangeKind.RENUMBERED
              ? "renumbered " + number(change.before()) + " as " + number(change.after())
              : kind.word());
    }
    return joined(words);
  }

  private static String joined(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String number(@Nullable Provision provision) {
    return provision == null || provision.num() == null
        ? "(no number)"
        : provision.num().text().replaceAll("^[“‘]+|[.—]+$", "");
  }

  /** A citation to show, also for what nobody cites. */
  public static String citation(Provision provision) {
    return provision.citation().isEmpty() ? provision.kind().jsonName() : provision.citation();
  }

  /** A citation with its place: "sec. 2(a), p. 3, l. 12"; empty where there is no provision. */
  public static String cited(@Nullable Provision provision, Place place) {
    return provision == null
        ? ""
        : citation(provision) + (place.isKnown() ? ", " + place(place) : "");
  }

  /** Page and line as cited: "p. 3, l. 12"; empty where unknown. */
  public static String place(Place place) {
    return place.toString();
  }

  /**
   * Whether it frames the text and is no part of it: its preface, table of contents or signatures.
   */
  public static boolean isFrame(Provision provision) {
    LevelKind kind = provision.kind();
    return kind == LevelKind.PREFACE || kind == LevelKind.TOC || kind == LevelKind.SIGNATURE;
  }

  /** The part of a change list that a change stands in: open, or folded under a count. */
  public enum Listing {
    /** A change of its own, never folded. */
    OWN(""),
    RENUMBERED("of number only"),
    CONFORMING("of cross-references that follow the renumbering"),
    CONTENTS("of the table of contents that follow the headings"),
    FRAME("in the preface, table of contents or signatures");

    private final String words;

    Listing(String words) {
      this.words = words;
    }

    /** What the changes of this part have in common; empty for changes of their own. */
    public String words() {
      return words;
    }
  }

  /** The changes of one part of the change list, in order. */
  public static List<ProvisionChange> listed(Comparison comparison, Listing listing) {
    return comparison.changes().stream().filter(change -> listing(change) == listing).toList();
  }

  private static Listing listing(ProvisionChange change) {
    if (isFrame(change.provision()) && change.facts().stream().allMatch(ChangeWords::isOfStage)) {
      return Listing.FRAME;
    }
    if (change.folded() == null) {
      return Listing.OWN;
    }
    return switch (change.folded()) {
      case RENUMBERING -> Listing.RENUMBERED;
      case CONFORMING_REFERENCE -> Listing.CONFORMING;
      case CONTENTS -> Listing.CONTENTS;
    };
  }

  // What a preface says changes with each stage: its date, number and sponsors. A duty or an
  // exception in it is substance, and is not folded.
  private static boolean isOfStage(Fact fact) {
    return switch (fact.type()) {
      case DATE, NUMBER, REFERENCE, ACTOR, AND_OR -> true;
      default -> false;
    };
  }

  /**
   * The changes that can turn a rule into its opposite, to be read first: a "not" that came or
   * went, "shall" for "may", "at most" for "at least".
   */
  public static List<ProvisionChange> readFirst(Comparison comparison) {
    return comparison.changes().stream()
        .filter(change -> change.facts().stream().anyMatch(fact -> fact.type().isGrave()))
        .toList();
  }

  /** What to read first of such a change: "may, now shall". */
  public static String grave(ProvisionChange change) {
    return change.facts().stream()
        .filter(fact -> fact.type().isGrave())
        .map(ChangeWords::turned)
        .collect(Collectors.joining("; "));
  }

  /** "duration: 30 days, now 60 days". */
  public static String fact(Fact fact) {
    String type = fact.type().word().replace('-', ' ');
    return type + ": " + turned(fact);
  }

  private static String turned(Fact fact) {
    if (fact.before() == null) {
      return "new, " + fact.after();
    }
    return fact.before() + (fact.after() == null ? ", now gone" : ", now " + fact.after());
  }

  /** The name of a version: its id. */
  public static String version(Identity identity) {
    return identity.id();
  }

  /**
   * A title for the comparison of two texts: the later one's, or their names where they have none.
   */
  public static String title(Comparison comparison) {
    String after = comparison.after().title();
    String title = after.isEmpty() ? comparison.before().title() : after;
    return title.isEmpty()
        ? version(comparison.before()) + " and " + version(comparison.after())
        : title;
  }

  /** "3 amended, 1 moved, 12 renumbered; 40 unchanged", or that there is nothing to tell. */
  public static String counts(Map<ChangeKind, Integer> counts) {
    List<String> words = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          if (kind != ChangeKind.UNCHANGED && count > 0) {
            words.add(count + " " + kind.word());
          }
        });
    int unchanged = counts.getOrDefault(ChangeKind.UNCHANGED, 0);
    return (words.isEmpty() ? "no provision changed" : String.join(", ", words))
        + "; "
        + unchanged
        + " unchanged";
  }

  /** Sentences that a reader must know before relying on the comparison; may be empty. */
  public static List<String> notices(Comparison comparison) {
    List<String> notices = new ArrayList<>();
    comparison.losses().forEach(loss -> notices.add("NOT READ WHOLE: " + loss));
    if (comparison.before().restatement() || comparison.after().restatement()) {
      notices.add(
          "Restatement for comparison. Not the official text: "
              + "check the official text before you rely on a word.");
    }
    boolean isBeforeCounted = comparison.linesBefore() == LineNumbering.COUNTED;
    boolean isAfterCounted = comparison.linesAfter() == LineNumbering.COUNTED;
    if (isBeforeCounted && isAfterCounted) {
      notices.add("Neither text prints line numbers; lines are counted from the top of each page.");
    } else if (isBeforeCounted || isAfterCounted) {
      notices.add(
          "The "
              + (isBeforeCounted ? "earlier" : "later")
              + " text prints no line numbers; its lines are counted from the top of each page.");
    }
    return notices;
  }
}
