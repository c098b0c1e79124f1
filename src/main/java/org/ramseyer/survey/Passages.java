package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;
import org.ramseyer.survey.Passage.Role;

/**
 * Reads a text into passages, in reading order.
 *
 * <p>Left out is what speaks of everything and rules nothing: title, long title, recitals,
 * contents, signatures, and sections that are headed as short title, findings, purpose or
 * severability. Front matter is kept as notes, because the day a rule takes effect is often told
 * there alone.
 */
final class Passages {

  private static final Pattern RULES_NOTHING =
      Pattern.compile(
          "^(short titles?|(legislative |congressional )?findings\\b.*|(statement of"
              + " )?purposes?|statement of facts?|background|severability|table of contents|sense"
              + " of (the )?(congress|senate|house).*|title)\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DEFINITIONS_HEADING =
      Pattern.compile(
          "\\b(definitions?|defined terms?|meaning of terms)\\b", Pattern.CASE_INSENSITIVE);
  // Drafters define by "The term “x” means", “x” means, “x” includes; a rule may well begin with a
  // quoted word.
  private static final Pattern DEFINES =
      Pattern.compile(
          "^(in this [^,:]{3,40}[,:] ?)?(the terms? |as used [^,]{3,40}, )?[“‘][^”’]{2,80}[”’](,"
              + " [^,]{3,60},)? ?(means?|includes?|shall mean|has the (same )?meaning|have the"
              + " meaning|does not include|reaches|covers|refers to|is defined|is a defined|—)|^in"
              + " this [^.;]{3,80} are defined|^the term does not include",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMANDS =
      Pattern.compile(
          "\\b(shall|must|may) (not )?[a-z]|\\bunlawful\\b|\\bprohibited\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CITED_AS =
      Pattern.compile("\\bmay be cited as\\b", Pattern.CASE_INSENSITIVE);

  private final List<Passage> passages = new ArrayList<>();

  private Passages() {}

  static List<Passage> of(LegalText text) {
    Passages reading = new Passages();
    text.provisions().forEach(provision -> reading.visit(provision, List.of(), null, Role.RULE));
    return List.copyOf(reading.passages);
  }

  private void visit(
      Provision provision, List<Provision> lineage, @Nullable Passage opener, Role inherited) {
    if (isSilent(provision)) {
      return;
    }
    Role role = role(provision, inherited);
    Passage last = sentences(provision, lineage, provision.text(), opener, role);
    List<Provision> below = new ArrayList<>(lineage);
    below.add(provision);
    for (Provision child : provision.children()) {
      Passage openedBy = last != null && isItem(child) ? last : null;
      visit(child, below, openedBy, openedBy != null ? openedBy.role() : role);
    }
    sentences(provision, lineage, provision.continuation(), null, role);
  }

  private static boolean isSilent(Provision provision) {
    return switch (provision.kind()) {
      case LONG_TITLE, ENACTING_FORMULA, PREAMBLE, RECITAL, TOC, SIGNATURE, ATTACHMENT -> true;
      default -> RULES_NOTHING.matcher(provision.heading().text()).matches();
    };
  }

  private static Role role(Provision provision, Role inherited) {
    if (provision.kind() == LevelKind.PREFACE) {
      return Role.NOTE;
    }
    return DEFINITIONS_HEADING.matcher(provision.heading().text()).find()
        ? Role.DEFINITION
        : inherited;
  }

  // Gives back the passage that waits for a list, if the last one does.
  private @Nullable Passage sentences(
      Provision provision,
      List<Provision> lineage,
      Wording part,
      @Nullable Passage opener,
      Role role) {
    CurrentWords words = CurrentWords.of(part);
    Passage last = null;
    for (Sentences.Sentence sentence : Sentences.of(words.text())) {
      last = null;
      String own = Sentences.withoutEditorial(sentence.text());
      if (own.isEmpty() || CITED_AS.matcher(own).find()) {
        continue;
      }
      boolean open = Sentences.opensList(own) && part == provision.text();
      String full = open ? own + list(provision, false) : own;
      Place place = words.placeAt(sentence.start());
      last =
          new Passage(
              provision,
              lineage,
              sentence.text(),
              full,
              place.isKnown() || place.line() > 0 ? place : provision.span().start(),
              opener,
              role(own, role, provision.num() == null || part == provision.continuation()));
      passages.add(last);
      last = open ? last : null;
    }
    return last;
  }

  // A rule may stand below a heading of definitions, flush behind them; it is told by its verb, or
  // by having no number.
  private static Role role(String sentence, Role inherited, boolean flush) {
    if (inherited == Role.NOTE || DEFINES.matcher(sentence).find()) {
      return inherited == Role.NOTE ? Role.NOTE : Role.DEFINITION;
    }
    boolean isRule = flush || COMMANDS.matcher(sentence).find();
    return inherited == Role.DEFINITION && !isRule ? Role.DEFINITION : Role.RULE;
  }

  /**
   * Whether a provision carries on the sentence above it: drafters begin such items with a small
   * letter or a figure.
   */
  private static boolean isItem(Provision provision) {
    String words = provision.text().text();
    return provision.kind().isNumbered()
        && !words.isEmpty()
        && (Character.isLowerCase(words.charAt(0)) || "$0123456789".indexOf(words.charAt(0)) >= 0);
  }

  /** The items that carry on the words of {@code provision}, each with a space before it. */
  static String list(Provision provision, boolean numbered) {
    StringBuilder items = new StringBuilder();
    provision.children().stream()
        .filter(Passages::isItem)
        .forEach(child -> append(child, numbered, items));
    return items.toString();
  }

  private static void append(Provision item, boolean numbered, StringBuilder items) {
    if (numbered && item.num() != null) {
      items.append(' ').append(item.num().text());
    }
    String words = Sentences.withoutEditorial(CurrentWords.of(item.text()).text());
    if (!words.isEmpty()) {
      items.append(' ').append(words);
    }
    item.children().stream()
        .filter(Passages::isItem)
        .forEach(child -> append(child, numbered, items));
  }
}
