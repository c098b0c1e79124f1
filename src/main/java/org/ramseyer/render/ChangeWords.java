package org.ramseyer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.Carried;
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

  /** Page and line as cited: "p. 3, l. 12"; empty where unknown. */
  public static String place(Place place) {
    return place.toString();
  }

  /**
   * Whether it frames the text and is no part of it: its preface, table of contents or signatures.
   */
  public static boolean isFrame(ProvisionChange change) {
    LevelKind kind = change.provision().kind();
    return kind == LevelKind.PREFACE || kind == LevelKind.TOC || kind == LevelKind.SIGNATURE;
  }

  /** The part of a change list that a change stands in: open, or folded under a count. */
  public enum Listing {
    /** A change of its own, never folded. */
    OWN(""),
    RENUMBERED("of number only"),
    CONFORMING("of cross-references that follow the renumbering"),
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
    if (isFrame(change)) {
      return Listing.FRAME;
    }
    if (change.folded() == null) {
      return Listing.OWN;
    }
    return switch (change.folded()) {
      case RENUMBERING -> Listing.RENUMBERED;
      case CONFORMING_REFERENCE -> Listing.CONFORMING;
    };
  }

  /** "duration: 30 days, now 60 days". */
  public static String fact(Fact fact) {
    String type = fact.type().word().replace('-', ' ');
    if (fact.before() == null) {
      return type + ": new, " + fact.after();
    }
    return type
        + ": "
        + fact.before()
        + (fact.after() == null ? ", now gone" : ", now " + fact.after());
  }

  /**
   * Where the words of a change went or came from: "words now in sec. 3(a)", "words from sec. 3";
   * may be empty.
   */
  public static List<String> carried(ProvisionChange change, Comparison comparison) {
    List<String> words = new ArrayList<>();
    for (Carried carried : comparison.carried()) {
      if (carried.from().equals(change.id())) {
        words.add("words now in " + cited(carried.to(), comparison));
      } else if (carried.to().equals(change.id())) {
        words.add("words from " + cited(carried.from(), comparison));
      }
    }
    return words;
  }

  private static String cited(String id, Comparison comparison) {
    return comparison.provisions().stream()
        .filter(change -> change.id().equals(id))
        .findFirst()
        .map(change -> citation(change.provision()))
        .orElse(id);
  }

  /** The name of a version: "ih", a date, or its id. */
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
    lines(comparison.linesBefore(), "earlier", notices);
    lines(comparison.linesAfter(), "later", notices);
    return notices;
  }

  private static void lines(LineNumbering numbering, String which, List<String> notices) {
    if (numbering == LineNumbering.COUNTED) {
      notices.add(
          "The "
              + which
              + " text prints no line numbers; its lines are counted from the top of each page.");
    }
  }
}
