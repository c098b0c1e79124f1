package org.ramseyer.render.html;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Hunk;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.TextEdit;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.render.ChangeWords;
import org.ramseyer.render.ChangeWords.Listing;
import org.ramseyer.render.FewWords;
import org.ramseyer.render.Findings;

/**
 * The table of changes: each with its places on both sides, what happened, and why the two were
 * paired.
 */
final class ChangeList {

  private static final int CONTEXT = 48;

  private final HtmlWriter html;
  private final EditMarkup markup;
  private final Comparison comparison;
  private final Map<String, Integer> sizes;
  private final Findings findings;

  ChangeList(HtmlWriter html, Comparison comparison) {
    this.html = html;
    markup = new EditMarkup(html);
    this.comparison = comparison;
    sizes = comparison.sizes();
    findings = new Findings(comparison);
  }

  void write() {
    if (comparison.changes().isEmpty()) {
      return;
    }
    html.raw(
        "<section id=\"changes\" aria-labelledby=\"changes-title\">\n<h2 id=\"changes-title\">Changes</h2>\n");
    readFirst();
    for (Listing listing : Listing.values()) {
      List<ProvisionChange> changes = ChangeWords.listed(comparison, listing);
      if (listing == Listing.OWN && !changes.isEmpty()) {
        table("Changes of the text proper", changes);
      } else if (!changes.isEmpty()) {
        String title =
            changes.size() + (changes.size() == 1 ? " change " : " changes ") + listing.words();
        html.raw("<details class=\"folded\"><summary>").text(title).raw("</summary>\n");
        table(title, changes);
        html.raw("</details>\n");
      }
    }
    html.raw("</section>\n");
  }

  private void readFirst() {
    List<ProvisionChange> first = ChangeWords.readFirst(comparison);
    if (first.isEmpty()) {
      return;
    }
    html.raw(
        "<section class=\"first\" aria-labelledby=\"first-title\"><h3 id=\"first-title\">Read first</h3>\n<ul>\n");
    for (ProvisionChange change : first) {
      html.raw("<li><a href=\"#" + change.id() + "\">" + change.id() + "</a> ")
          .text(ChangeWords.citation(change.provision()) + ": " + ChangeWords.grave(change))
          .raw("</li>\n");
    }
    html.raw("</ul></section>\n");
  }

  private void table(String caption, List<ProvisionChange> changes) {
    html.raw("<table class=\"changes\">\n<caption class=\"spoken\">")
        .text(caption)
        .raw(
            "</caption>\n<thead><tr>"
                + "<th scope=\"col\">No.</th><th scope=\"col\">Earlier text</th><th scope=\"col\">Later text</th>"
                + "<th scope=\"col\">What happened</th></tr></thead>\n<tbody>\n");
    changes.forEach(this::row);
    html.raw("</tbody>\n</table>\n");
  }

  private void row(ProvisionChange change) {
    html.raw(
        "<tr id=\"list-"
            + change.id()
            + "\"><th scope=\"row\"><a href=\"#"
            + change.id()
            + "\">"
            + change.id()
            + "</a></th>\n");
    side(change.before(), change.placeBefore());
    side(change.after(), change.placeAfter());
    html.raw("<td><p class=\"what\">");
    kinds(change);
    if (change.before() != null && change.after() != null) {
      html.raw(" <span class=\"why\">paired by ").text(change.evidence().words()).raw("</span>");
    }
    html.raw("</p>\n");
    excerpt(change);
    List<String> found = findings.of(change);
    if (!found.isEmpty()) {
      html.raw("<ul class=\"found\">");
      found.forEach(words -> html.raw("<li>").text(words).raw("</li>"));
      html.raw("</ul>\n");
    }
    html.raw("</td></tr>\n");
  }

  private void side(@Nullable Provision provision, Place place) {
    if (provision == null) {
      html.raw("<td class=\"none\">—</td>");
      return;
    }
    html.raw("<td><span class=\"cited\">").text(ChangeWords.citation(provision)).raw("</span>");
    if (place.isKnown()) {
      html.raw("<br><span class=\"place\">").text(ChangeWords.place(place)).raw("</span>");
    }
    html.raw("</td>\n");
  }

  private void kinds(ProvisionChange change) {
    ChangeKind first = change.kinds().iterator().next();
    html.raw("<span class=\"kind " + first.word() + "\">")
        .text(ChangeWords.happened(change))
        .raw("</span>");
    int with = sizes.getOrDefault(change.id(), 0);
    if (with > 0) {
      html.text(" with " + with + (with == 1 ? " provision in it" : " provisions in it"));
    }
  }

  private void excerpt(ProvisionChange change) {
    if (change.before() == null || change.after() == null) {
      html.raw("<p class=\"excerpt\">");
      markup.marked(change.after() == null ? "del" : "ins", opening(change.provision()));
      html.raw("</p>\n");
      return;
    }
    List<TextEdit> edits = change.words().all();
    int places = Hunk.of(edits).size();
    if (places > 0) {
      html.raw("<p class=\"excerpt\">");
      markup.excerpt(edits, CONTEXT);
      html.raw(places > 1 ? " <span class=\"more\">and " + (places - 1) + " more</span>" : "")
          .raw("</p>\n");
    } else if (change.is(ChangeKind.MOVED)) {
      html.raw("<p class=\"excerpt\">").text(opening(change.provision())).raw("</p>\n");
    }
  }

  private static String opening(Provision provision) {
    return FewWords.head(FewWords.opening(provision), 3 * CONTEXT);
  }
}
