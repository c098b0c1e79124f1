package org.ramseyer.render.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.survey.DutyFacts;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.SurveyResult.Cell;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.SurveyResult.Relation;
import org.ramseyer.survey.SurveyResult.Row;

/**
 * Writes a survey as one self-contained page: the leading questions first, then a matrix of all topics, then every topic
 * with its quotations.
 *
 * <p>The page needs no script and no network, prints in black and white (every relation has a sign and a word beside its
 * colour), and every sign in the matrix is a link to the cell it stands for.
 */
public final class HtmlSurvey {

  private static final Map<Relation, String> SIGNS = signs();

  private final SurveyResult survey;
  private final HtmlWriter html = new HtmlWriter();

  private HtmlSurvey(SurveyResult survey) {
    this.survey = survey;
  }

  /** The survey as an HTML page. */
  public static String render(SurveyResult survey) {
    return new HtmlSurvey(survey).page();
  }

  private static Map<Relation, String> signs() {
    Map<Relation, String> signs = new EnumMap<>(Relation.class);
    signs.put(Relation.BASELINE, "●");
    signs.put(Relation.SAME, "=");
    signs.put(Relation.STRICTER, "▲");
    signs.put(Relation.LOOSER, "▼");
    signs.put(Relation.DIFFERENT, "≠");
    signs.put(Relation.ONLY_HERE, "+");
    signs.put(Relation.NO_COUNTERPART, "–");
    return signs;
  }

  private String page() {
    html.start("Survey: " + survey.baseline().title());
    html.raw("<header>\n<p class=\"kicker\">Ramseyer survey</p>\n<h1>").text(survey.baseline().title())
        .raw(" beside ").text(Integer.toString(survey.documents().size() - 1)).raw(" other instruments</h1>\n");
    notices();
    html.raw("</header>\n<nav aria-label=\"Contents\"><ul>\n<li><a href=\"#questions\">The leading questions</a></li>\n")
        .raw("<li><a href=\"#matrix\">All topics at a glance</a></li>\n<li><a href=\"#topics\">All topics in full</a></li>\n")
        .raw("<li><a href=\"#documents\">The instruments</a></li>\n</ul></nav>\n<main id=\"main\">\n");
    html.raw("<section id=\"questions\"><h2>The leading questions</h2>\n");
    survey.rows().stream().filter(row -> row.topic().lead()).forEach(row -> topic(row, 3));
    html.raw("</section>\n");
    matrix();
    html.raw("<section id=\"topics\"><h2>All topics in full</h2>\n");
    survey.rows().stream().filter(row -> !row.topic().lead()).forEach(row -> topic(row, 3));
    html.raw("</section>\n");
    documents();
    html.raw("</main>\n");
    return html.end();
  }

  private void notices() {
    if (survey.documents().stream().anyMatch(Identity::restatement)) {
      html.raw("<p class=\"notice\">Instruments marked <span class=\"restated\">restated</span> are read from restatements made "
          + "for comparison, not from their official text. Check the official text before you rely on a word.</p>\n");
    }
    html.raw("<p class=\"method\">How cells are found: by the words of each topic, and facts by rule from the quoted words. "
        + "“No counterpart” means that no provision of the instrument holds such words; it does not prove that no other rule "
        + "reaches the case. Likeness of words is never taken for likeness of duty.</p>\n<p class=\"legend\">");
    for (Relation relation : Relation.values()) {
      html.raw("<span class=\"relation " + relation.jsonName() + "\"><span aria-hidden=\"true\">" + SIGNS.get(relation)
          + "</span> " + words(relation) + "</span> ");
    }
    html.raw("</p>\n");
  }

  private void topic(Row row, int level) {
    html.raw("<section class=\"topic\" id=\"topic-").text(row.topic().id()).raw("\">\n<h" + level + ">")
        .text(row.topic().title()).raw("</h" + level + ">\n<p class=\"question\">").text(row.topic().question())
        .raw("</p>\n<table>\n<thead><tr><th scope=\"col\">Instrument</th><th scope=\"col\">What it says, and where</th>"
            + "<th scope=\"col\">Beside the baseline</th></tr></thead>\n<tbody>\n");
    List<Identity> silent = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (cell.hasCounterpart() || cell.document().equals(survey.baseline())) {
        cell(row, cell);
      } else {
        silent.add(cell.document());
      }
    }
    html.raw("</tbody>\n</table>\n");
    if (!silent.isEmpty()) {
      html.raw("<p class=\"silent\"><strong>No counterpart in:</strong> ");
      for (int i = 0; i < silent.size(); i++) {
        html.raw(i == 0 ? "" : "; ").raw("<span id=\"" + anchor(row, silent.get(i)) + "\">")
            .text(silent.get(i).title()).raw("</span>");
      }
      html.raw(".</p>\n");
    }
    html.raw("</section>\n");
  }

  private void cell(Row row, Cell cell) {
    html.raw("<tr id=\"" + anchor(row, cell.document()) + "\" class=\"" + group(cell.document()) + "\">")
        .raw("<th scope=\"row\">").text(cell.document().title())
        .raw("<br><span class=\"group\">" + group(cell.document()) + "</span>");
    if (cell.document().restatement()) {
      html.raw(" <span class=\"restated\">restated</span>");
    }
    html.raw("</th>\n<td>");
    if (cell.quotes().isEmpty()) {
      html.raw("<p class=\"none\">Nothing on this topic.</p>");
    }
    cell.quotes().stream().filter(Quote::best).forEach(this::quote);
    List<Quote> others = cell.quotes().stream().filter(quote -> !quote.best()).toList();
    if (!others.isEmpty()) {
      html.raw("<details><summary>" + others.size() + " more</summary>");
      others.forEach(this::quote);
      html.raw("</details>");
    }
    html.raw("</td>\n<td>").raw("<p class=\"relation " + cell.relation().jsonName() + "\"><span aria-hidden=\"true\">"
        + SIGNS.get(cell.relation()) + "</span> " + words(cell.relation()) + "</p>");
    if (cell.relation() != Relation.BASELINE) {
      html.raw("<p class=\"why\">").text(cell.why()).raw("</p>");
    }
    facts(cell);
    html.raw("</td></tr>\n");
  }

  private void quote(Quote quote) {
    html.raw("<blockquote><p>").marked(quote.text(), quote.recognisedBy()).raw("</p><footer><cite>")
        .text(quote.citation()).raw("</cite>");
    String place = place(quote);
    if (!place.isEmpty()) {
      html.raw(", ").text(place);
    }
    if (!quote.heading().isEmpty()) {
      html.raw(" · <span class=\"heading\">").text(quote.heading()).raw("</span>");
    }
    html.raw("</footer></blockquote>");
  }

  private static String place(Quote quote) {
    if (quote.place().page() == 0) {
      return quote.place().line() == 0 ? "" : "line " + quote.place().line();
    }
    String page = "page " + quote.place().page();
    if (quote.place().line() == 0) {
      return page;
    }
    return page + (quote.numbering() == LineNumbering.PRINTED ? ", line " : ", text line ") + quote.place().line();
  }

  private void facts(Cell cell) {
    DutyFacts facts = cell.facts();
    if (facts == null) {
      return;
    }
    html.raw("<dl class=\"facts\">");
    fact("Force", List.of(facts.modality().word()));
    fact("Who", facts.actor() == null ? List.of() : List.of(facts.actor()));
    fact("Sums", facts.amounts());
    fact("Periods", facts.durations());
    fact("Dates", facts.dates());
    fact("Exceptions", facts.exceptions());
    html.raw("</dl>");
  }

  private void fact(String name, List<String> values) {
    if (!values.isEmpty()) {
      html.raw("<dt>" + name + "</dt><dd>").text(String.join("; ", values)).raw("</dd>");
    }
  }

  private void matrix() {
    html.raw("<section id=\"matrix\"><h2>All topics at a glance</h2>\n<div class=\"wide\"><table class=\"matrix\">\n<thead><tr>"
        + "<th scope=\"col\">Instrument</th>");
    survey.rows().forEach(row -> html.raw("<th scope=\"col\" class=\"turned\"><a href=\"#topic-").text(row.topic().id())
        .raw("\"><span>").text(row.topic().title()).raw("</span></a></th>"));
    html.raw("</tr></thead>\n<tbody>\n");
    for (int column = 0; column < survey.documents().size(); column++) {
      Identity document = survey.documents().get(column);
      html.raw("<tr class=\"" + group(document) + "\"><th scope=\"row\">").text(document.title()).raw("</th>");
      for (Row row : survey.rows()) {
        Relation relation = row.cells().get(column).relation();
        html.raw("<td class=\"" + relation.jsonName() + "\"><a href=\"#" + anchor(row, document) + "\" title=\"")
            .text(row.topic().title() + ": " + words(relation)).raw("\"><span aria-hidden=\"true\">" + SIGNS.get(relation)
            + "</span><span class=\"spoken\">" + words(relation) + "</span></a></td>");
      }
      html.raw("</tr>\n");
    }
    html.raw("</tbody></table></div></section>\n");
  }

  private void documents() {
    html.raw("<section id=\"documents\"><h2>The instruments</h2>\n<table>\n<thead><tr><th scope=\"col\">Instrument</th>"
        + "<th scope=\"col\">Official citation</th><th scope=\"col\">Group</th><th scope=\"col\">Date</th>"
        + "<th scope=\"col\">Read from</th></tr></thead>\n<tbody>\n");
    for (Identity document : survey.documents()) {
      html.raw("<tr><th scope=\"row\">").text(document.title()).raw("<br><code>").text(document.id()).raw("</code></th><td>")
          .text(document.citation() == null ? "" : document.citation()).raw("</td><td>" + group(document) + "</td><td>")
          .text(document.date() == null ? "" : document.date().toString()).raw("</td><td>")
          .raw(document.restatement() ? "a restatement" : "the official text").raw("</td></tr>\n");
    }
    html.raw("</tbody></table></section>\n");
  }

  private static String anchor(Row row, Identity document) {
    return HtmlWriter.escape(row.topic().id() + "--" + document.id());
  }

  private static String group(Identity document) {
    return document.group().name().toLowerCase(Locale.ROOT);
  }

  private static String words(Relation relation) {
    return relation.jsonName().replace('-', ' ');
  }
}
