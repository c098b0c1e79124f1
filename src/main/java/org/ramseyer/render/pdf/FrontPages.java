package org.ramseyer.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.Identity;
import org.ramseyer.render.ChangeWords;
import org.ramseyer.render.ChangeWords.Listing;
import org.ramseyer.render.Findings;
import org.ramseyer.render.RedlineRun;
import org.ramseyer.render.pdf.Style.Ink;

/**
 * Sets the first pages: what is compared, the verdict, the counts, how to read, and the list of
 * changes.
 */
final class FrontPages {

  static final double LEFT = 54;
  static final double RIGHT = 558;
  private static final double WHAT = 92;
  private static final double PAGES = 512;
  private static final double LEADING = 11;

  private static final Style PLAIN = Style.plain(Face.HELVETICA, 8.5);
  private static final Style BOLD = PLAIN.in(Face.HELVETICA_BOLD);
  private static final Style SMALL = Style.plain(Face.HELVETICA, 7.5).in(Ink.GREY);
  private static final Style WORDS = Style.plain(Face.TIMES, 9.5);

  private final Flow flow = new Flow();
  private final Comparison comparison;
  private final Printable printable;
  private final Map<String, Integer> sizes;
  private final Findings findings;
  private final Map<String, Spot> entries = new LinkedHashMap<>();

  FrontPages(Comparison comparison, Printable printable) {
    this.comparison = comparison;
    this.printable = printable;
    sizes = comparison.sizes();
    findings = new Findings(comparison);
  }

  /** Sets the pages; the body is set already, so that characters it lacks are counted. */
  void set() {
    flow.paragraph(
        words(ChangeWords.title(comparison), Style.plain(Face.TIMES_BOLD, 15)), LEFT, RIGHT, 18);
    flow.space(4);
    line(
        "Redline from " + version(comparison.before()) + " to " + version(comparison.after()) + ".",
        PLAIN);
    ChangeWords.notices(comparison).forEach(notice -> line(notice, BOLD));
    line(
        comparison.verification().sentence(),
        comparison.verification().isProved() ? PLAIN : BOLD.in(Ink.RED));
    line("Provisions: " + ChangeWords.counts(comparison.counts()) + ".", PLAIN);
    flow.paragraph(legend(), LEFT, RIGHT, LEADING);
    if (comparison.changes().isEmpty()) {
      line("The two texts say the same. Nothing was changed, moved or renumbered.", BOLD);
    }
    readFirst();
    for (Listing listing : Listing.values()) {
      list(listing, ChangeWords.listed(comparison, listing));
    }
    if (printable.replaced() > 0) {
      flow.space(6);
      line(
          "Characters that the fonts of this file do not have: "
              + printable.replaced()
              + ". They are shown as their codes, as [U+4E2D].",
          BOLD);
    }
  }

  private void readFirst() {
    List<ProvisionChange> first = ChangeWords.readFirst(comparison);
    if (!first.isEmpty()) {
      line("Read first:", BOLD);
    }
    for (ProvisionChange change : first) {
      String cited = ChangeWords.citation(change.provision());
      line(change.id() + " " + cited + ": " + ChangeWords.grave(change), PLAIN);
    }
  }

  List<Canvas> pages() {
    return flow.pages();
  }

  /** Where the entry of each change stands, in the order of the list. */
  Map<String, Spot> entries() {
    return entries;
  }

  /** Writes the page of every change beside its entry. */
  void number(ToIntFunction<String> pageOf) {
    entries.forEach(
        (id, spot) ->
            flow.pages()
                .get(spot.page())
                .textEndingAt(RIGHT, spot.y(), "page " + pageOf.applyAsInt(id), PLAIN));
  }

  private List<Piece> words(String words, Style style) {
    return List.of(new Piece(printable.of(words), style));
  }

  private void line(String words, Style style) {
    flow.paragraph(words(words, style), LEFT, RIGHT, LEADING);
  }

  private static String version(Identity identity) {
    return ChangeWords.version(identity)
        + (identity.number() == null ? "" : " (" + identity.number() + ")")
        + (identity.date() == null ? "" : " of " + identity.date());
  }

  private static List<Piece> legend() {
    return List.of(
        new Piece("In the text ", PLAIN),
        new Piece("deleted words", PLAIN.deleted(Ink.RED)),
        new Piece(" are struck through and ", PLAIN),
        new Piece("inserted words", PLAIN.inserted()),
        new Piece(
            " underlined; what moved or was renumbered says so in the right margin, and what moved stands struck "
                + "through where it was. In the left margin: page and line of the later text, with “was” of the earlier "
                + "one.",
            PLAIN));
  }

  private void list(Listing listing, List<ProvisionChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    String title = "Changes" + (listing.words().isEmpty() ? "" : " " + listing.words());
    flow.space(10);
    flow.need(50);
    double y = flow.line(14);
    flow.page()
        .text(LEFT, y, title + " (" + changes.size() + ")", Style.plain(Face.HELVETICA_BOLD, 10.5));
    flow.page().box(LEFT, y + 4, RIGHT - LEFT, 0.5, Ink.GREY);
    flow.space(4);
    changes.forEach(this::entry);
  }

  private void entry(ProvisionChange change) {
    flow.space(4);
    flow.need(34);
    int with = sizes.getOrDefault(change.id(), 0);
    String happened =
        ChangeWords.happened(change)
            + (with == 0
                ? ""
                : " with " + with + (with == 1 ? " provision in it" : " provisions in it"));
    flow.page().text(LEFT, flow.y() + LEADING, change.id(), BOLD);
    entries.put(change.id(), flow.paragraph(words(happened, BOLD), WHAT, PAGES, LEADING));
    boolean isPair = change.before() != null && change.after() != null;
    flow.paragraph(
        words(places(change) + (isPair ? "; paired by " + change.evidence().words() : ""), SMALL),
        WHAT,
        PAGES,
        9.5);
    if (change.folded() == null) {
      flow.paragraph(excerpt(change), WHAT, PAGES, LEADING);
    }
    findings
        .of(change)
        .forEach(fact -> flow.paragraph(words("· " + fact, SMALL.in(Ink.BLACK)), WHAT, PAGES, 9.5));
  }

  private static String places(ProvisionChange change) {
    String old = ChangeWords.cited(change.before(), change.placeBefore());
    String young = ChangeWords.cited(change.after(), change.placeAfter());
    if (young.isEmpty() || old.equals(young)) {
      return old;
    }
    return old.isEmpty() ? young : old + ", now " + young;
  }

  private List<Piece> excerpt(ProvisionChange change) {
    List<Piece> pieces = new ArrayList<>();
    for (RedlineRun run : Excerpt.of(change)) {
      Style style =
          switch (run.fate()) {
            case KEPT -> WORDS;
            case DELETED -> WORDS.deleted(Ink.RED);
            case INSERTED -> WORDS.inserted();
          };
      pieces.addAll(Piece.marked(printable.of(run.text()), style));
      if (run.fate() == RedlineRun.Fate.DELETED && !run.text().endsWith(" ")) {
        pieces.add(new Piece(" ", WORDS));
      }
    }
    return pieces;
  }
}
