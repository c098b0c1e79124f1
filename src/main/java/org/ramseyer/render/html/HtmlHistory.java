package org.ramseyer.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.History;
import org.ramseyer.diff.Hunk;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.ProvisionHistory;
import org.ramseyer.diff.TextEdit;
import org.ramseyer.model.Identity;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.render.ChangeWords;
import org.ramseyer.render.FewWords;
import org.ramseyer.render.HistoryWords;
import org.ramseyer.render.HistoryWords.Listing;

/**
 * Writes a history as one self-contained page: a row for every provision that changed, a column for
 * every version, and in each cell the citation, page and line, what happened since the version
 * before, and the words.
 *
 * <p>The page needs no script; what only follows from other changes is folded under its count.
 */
public final class HtmlHistory {

  private static final int CONTEXT = 60;

  private final History history;
  private final HtmlWriter html = new HtmlWriter();
  private final EditMarkup markup = new EditMarkup(html);

  private HtmlHistory(History history) {
    this.history = history;
  }

  /** The history as an HTML page. */
  public static String render(History history) {
    return new HtmlHistory(history).page();
  }

  private String page() {
    String title = ChangeWords.title(history.steps().getLast());
    html.start("History: " + title, "redline.css", "history.css");
    html.raw("<header>\n<p class=\"kicker\">Ramseyer history</p>\n<h1>").text(title).raw("</h1>\n");
    html.raw("<p class=\"versions\">")
        .text(history.versions().size() + " versions, the earliest first")
        .raw("</p>\n");
    history.steps().stream()
        .flatMap(step -> ChangeWords.notices(step).stream())
        .distinct()
        .forEach(notice -> html.raw("<p class=\"notice\">").text(notice).raw("</p>\n"));
    verdict();
    steps();
    html.raw("</header>\n<main id=\"main\">\n<section>\n<h2>Provisions that changed</h2>\n");
    html.raw(
        "<p class=\"legend\">In the cells: <del>deleted words</del> are struck through, "
            + "<ins>inserted words</ins> underlined, each beside the version before.</p>\n");
    for (Listing listing : Listing.values()) {
      listing(listing, HistoryWords.listed(history, listing));
    }
    html.raw("</section>\n</main>\n");
    return html.end();
  }

  private void listing(Listing listing, List<ProvisionHistory> lines) {
    if (listing == Listing.OWN) {
      if (lines.isEmpty()) {
        html.raw("<p class=\"same-text\">The text proper is the same in all versions.</p>\n");
      } else {
        table("Provisions that changed", lines);
      }
    } else if (!lines.isEmpty()) {
      String count = HistoryWords.count(lines, listing);
      html.raw("<details class=\"folded\"><summary>").text(count).raw("</summary>\n");
      table(count, lines);
      html.raw("</details>\n");
    }
  }

  private void verdict() {
    boolean proved = history.isProved();
    html.raw("<p class=\"verdict " + (proved ? "proved" : "unproved") + "\">")
        .raw("<span aria-hidden=\"true\">" + (proved ? "✓" : "✗") + "</span> ")
        .text(
            proved
                ? "Replayed: every step reproduces both of its texts letter for letter."
                : "NOT PROVED: see the steps below.")
        .raw("</p>\n");
  }

  private void steps() {
    html.raw(
        "<table class=\"steps\">\n<caption class=\"spoken\">Steps</caption>\n<thead><tr>"
            + "<th scope=\"col\">Step</th><th scope=\"col\">What became of the provisions</th>"
            + "<th scope=\"col\">Proof</th></tr></thead>\n<tbody>\n");
    for (Comparison step : history.steps()) {
      html.raw("<tr><th scope=\"row\">")
          .text(ChangeWords.version(step.before()) + " → " + ChangeWords.version(step.after()))
          .raw("</th><td>")
          .text(ChangeWords.counts(step.counts()))
          .raw("</td><td>")
          .text(step.verification().sentence())
          .raw("</td></tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
  }

  private void table(String caption, List<ProvisionHistory> lines) {
    html.raw("<div class=\"wide\"><table class=\"history\">\n<caption class=\"spoken\">")
        .text(caption)
        .raw("</caption>\n<thead><tr>");
    for (Identity version : history.versions()) {
      html.raw("<th scope=\"col\">").text(ChangeWords.version(version));
      if (version.date() != null) {
        html.raw("<br><span class=\"place\">").text(version.date().toString()).raw("</span>");
      }
      html.raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    lines.forEach(this::row);
    html.raw("</tbody>\n</table></div>\n");
  }

  private void row(ProvisionHistory line) {
    html.raw("<tr>");
    for (int version = 0; version < line.versions().size(); version++) {
      ProvisionChange step = version == 0 ? null : line.steps().get(version - 1);
      cell(line, version, line.versions().get(version), step);
    }
    html.raw("</tr>\n");
  }

  private void cell(
      ProvisionHistory line,
      int version,
      @Nullable Provision provision,
      @Nullable ProvisionChange step) {
    boolean changed = step != null && !step.kinds().isEmpty() && isChange(step);
    html.raw("<td class=\"" + (changed ? "changed" : provision == null ? "none" : "kept") + "\">");
    if (provision != null) {
      Place place = step == null ? provision.span().start() : step.placeAfter();
      html.raw("<span class=\"cited\">").text(ChangeWords.citation(provision)).raw("</span>");
      if (place.isKnown()) {
        html.raw(" <span class=\"place\">").text(ChangeWords.place(place)).raw("</span>");
      }
    }
    if (step == null) {
      html.raw(provision == null ? "—" : "");
      words(provision);
    } else if (changed) {
      happened(line, version, step);
    } else {
      html.raw(" <span class=\"why\">").text("unchanged").raw("</span>");
    }
    html.raw("</td>");
  }

  private static boolean isChange(ProvisionChange step) {
    return step.isListed() || step.partOf() != null;
  }

  private void happened(ProvisionHistory line, int version, ProvisionChange step) {
    boolean isBack = step.before() == null && line.restored() && stoodBefore(line, version);
    html.raw(
            "<p class=\"what\"><span class=\"kind " + step.kinds().iterator().next().word() + "\">")
        .text(isBack ? "restored" : ChangeWords.happened(step))
        .raw("</span></p>\n");
    if (step.before() == null || step.after() == null) {
      html.raw("<p>");
      markup.marked(step.after() == null ? "del" : "ins", opening(step.provision()));
      html.raw("</p>");
      return;
    }
    List<TextEdit> edits = step.words().all();
    if (!Hunk.of(edits).isEmpty()) {
      html.raw("<p>");
      edits(edits);
      html.raw("</p>");
    }
    if (!step.facts().isEmpty()) {
      html.raw("<ul class=\"found\">");
      step.facts().forEach(fact -> html.raw("<li>").text(ChangeWords.fact(fact)).raw("</li>"));
      html.raw("</ul>");
    }
  }

  private static boolean stoodBefore(ProvisionHistory line, int version) {
    return line.versions().subList(0, version).stream().anyMatch(Objects::nonNull);
  }

  private void words(@Nullable Provision provision) {
    if (provision != null) {
      html.raw("<p>").text(opening(provision)).raw("</p>");
    }
  }

  private static String opening(Provision provision) {
    return FewWords.head(FewWords.ownWords(provision), 4 * CONTEXT);
  }

  /** All edits with the words between them, long kept stretches cut in their middle. */
  private void edits(List<TextEdit> edits) {
    List<TextEdit> shown = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      TextEdit edit = edits.get(i);
      boolean isLong = edit instanceof TextEdit.Equal && edit.after().length() > 3 * CONTEXT;
      if (isLong) {
        String start = i == 0 ? "… " : FewWords.head(edit.after(), CONTEXT);
        String end = i == edits.size() - 1 ? "" : FewWords.tail(edit.after(), CONTEXT);
        String cut = (start + end).replace(" … … ", " … ");
        shown.add(new TextEdit.Equal(cut, cut));
      } else {
        shown.add(edit);
      }
    }
    markup.write(shown);
  }
}
