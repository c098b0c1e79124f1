package org.ramseyer.render.html;

import java.util.List;
import java.util.Map;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.model.Identity;
import org.ramseyer.render.ChangeWords;

/**
 * Writes a comparison as one self-contained page: the verdict and the counts, the change list with
 * page and line on both sides, then the redline.
 *
 * <p>The page works without script and without a network; a small script adds keys ("n" and "p" for
 * the next and previous change), views and filters. Deleted words are struck through, inserted ones
 * underlined, moved and renumbered provisions named in words, so nothing depends on colour. In
 * print everything folded is open.
 */
public final class HtmlRedline {

  private final Comparison comparison;
  private final HtmlWriter html = new HtmlWriter();

  private HtmlRedline(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The comparison as an HTML page. */
  public static String render(Comparison comparison) {
    return new HtmlRedline(comparison).page();
  }

  private String page() {
    html.start("Redline: " + ChangeWords.title(comparison), "redline.css");
    header();
    html.raw("<main id=\"main\">\n");
    new ChangeList(html, comparison).write();
    new RedlineBody(html, comparison).write();
    html.raw("</main>\n<script>\n").raw(HtmlWriter.resource("redline.js")).raw("</script>\n");
    return html.end();
  }

  private void header() {
    html.raw("<header>\n<p class=\"kicker\">Ramseyer redline</p>\n<h1>")
        .text(ChangeWords.title(comparison))
        .raw("</h1>\n");
    html.raw("<p class=\"versions\"><span><span class=\"side\">Earlier</span> ");
    version(comparison.before());
    html.raw(
        "</span> <span aria-hidden=\"true\">→</span> <span><span class=\"side\">Later</span> ");
    version(comparison.after());
    html.raw("</span></p>\n");
    ChangeWords.notices(comparison)
        .forEach(notice -> html.raw("<p class=\"notice\">").text(notice).raw("</p>\n"));
    boolean proved = comparison.verification().isProved();
    html.raw(
            "<p class=\"verdict "
                + (proved ? "proved" : "unproved")
                + "\"><span aria-hidden=\"true\">"
                + (proved ? "✓" : "✗")
                + "</span> ")
        .text(comparison.verification().sentence())
        .raw("</p>\n");
    counts();
    html.raw("</header>\n");
  }

  private void version(Identity identity) {
    html.raw("<b>").text(ChangeWords.version(identity)).raw("</b>");
    if (identity.number() != null) {
      html.raw(" · ").text(identity.number());
    }
    if (identity.date() != null) {
      html.raw(" · ").text(identity.date().toString());
    }
  }

  private void counts() {
    html.raw("<ul class=\"counts\" aria-label=\"Provisions by what became of them\">\n");
    for (Map.Entry<ChangeKind, Integer> count : comparison.counts().entrySet()) {
      String word = count.getKey().word();
      html.raw(
          "<li class=\""
              + word
              + (count.getValue() == 0 ? " zero" : "")
              + "\"><b>"
              + count.getValue()
              + "</b> "
              + word
              + "</li>\n");
    }
    html.raw("</ul>\n");
    List<ProvisionChange> changes = comparison.changes();
    if (changes.isEmpty()) {
      html.raw(
          "<p class=\"same-text\">The two texts say the same. Nothing was changed, moved or renumbered.</p>\n");
    } else if (changes.stream().allMatch(change -> ChangeWords.isFrame(change.provision()))) {
      html.raw(
          "<p class=\"same-text\">The text proper is the same; only its preface, contents or signatures differ."
              + "</p>\n");
    }
  }
}
