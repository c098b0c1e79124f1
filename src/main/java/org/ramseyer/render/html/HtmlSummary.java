package org.ramseyer.render.html;

import java.util.List;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.render.PairReport;

/**
 * Writes what a batch of comparisons found as one page: a row a pair, with a link to its redline.
 */
public final class HtmlSummary {

  private HtmlSummary() {}

  /** The pairs as an HTML page. */
  public static String render(List<PairReport> pairs) {
    HtmlWriter html = new HtmlWriter().start("Comparisons", "history.css");
    html.raw("<header><p class=\"kicker\">Ramseyer batch</p>\n<h1>")
        .text(pairs.size() + (pairs.size() == 1 ? " pair" : " pairs") + " of versions")
        .raw("</h1></header>\n<main id=\"main\"><div class=\"wide\"><table class=\"steps\">\n")
        .raw("<thead><tr><th scope=\"col\">Earlier</th><th scope=\"col\">Later</th>");
    for (ChangeKind kind : ChangeKind.values()) {
      html.raw("<th scope=\"col\">").text(kind.word()).raw("</th>");
    }
    html.raw(
        "<th scope=\"col\">in front and back matter</th><th scope=\"col\">proof</th>"
            + "<th scope=\"col\">redline</th></tr></thead>\n<tbody>\n");
    pairs.forEach(pair -> row(html, pair));
    html.raw("</tbody></table></div></main>\n");
    return html.end();
  }

  private static void row(HtmlWriter html, PairReport pair) {
    html.raw("<tr><th scope=\"row\">").text(pair.before()).raw("</th><td>").text(pair.after());
    html.raw(pair.title().isEmpty() ? "" : "<br>").text(pair.title()).raw("</td>");
    for (ChangeKind kind : ChangeKind.values()) {
      html.raw("<td>").text(pair.figure(kind)).raw("</td>");
    }
    html.raw("<td>").text(pair.isCompared() ? Integer.toString(pair.changesOutside()) : "");
    html.raw("</td><td>").text(pair.proof()).raw("</td><td>");
    if (pair.redline() != null) {
      html.raw("<a href=\"").text(pair.redline()).raw("\">open</a>");
    }
    if (pair.remark() != null) {
      html.raw("<br>").text(pair.remark());
    }
    html.raw("</td></tr>\n");
  }
}
