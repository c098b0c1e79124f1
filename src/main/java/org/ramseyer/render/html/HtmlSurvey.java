package org.ramseyer.render.html;

import java.util.Arrays;
import org.ramseyer.model.Identity;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.SurveyResult.Relation;

/**
 * Writes a survey as one self-contained page: the leading questions in a line for every instrument,
 * all topics in signs, then every topic with its quotations.
 *
 * <p>The page needs no script and no network, prints in black and white (every relation has a sign
 * and a word beside its colour), and every sign is a link to the cell it stands for.
 */
public final class HtmlSurvey {

  private final SurveyResult survey;
  private final HtmlWriter html = new HtmlWriter();

  private HtmlSurvey(SurveyResult survey) {
    this.survey = survey;
  }

  /** The survey as an HTML page. */
  public static String render(SurveyResult survey) {
    return new HtmlSurvey(survey).page();
  }

  private String page() {
    html.start("Survey: " + survey.baseline().title(), "survey.css");
    header();
    SurveyGlance glance = new SurveyGlance(survey, html);
    SurveyTopics topics = new SurveyTopics(survey, html);
    html.raw("<main id=\"main\">\n");
    glance.leadingQuestions();
    glance.matrix();
    html.raw("<section id=\"questions\"><h2>The leading questions in full</h2>\n");
    survey.rows().stream().filter(row -> row.topic().lead()).forEach(topics::topic);
    html.raw("</section>\n<section id=\"topics\"><h2>All other topics in full</h2>\n");
    survey.rows().stream().filter(row -> !row.topic().lead()).forEach(topics::topic);
    html.raw("</section>\n");
    documents();
    method();
    html.raw("</main>\n");
    return html.end();
  }

  private void header() {
    html.raw("<header>\n<p class=\"kicker\">Ramseyer survey</p>\n<h1>")
        .text(survey.baseline().title())
        .raw(" beside ")
        .text(Integer.toString(survey.documents().size() - 1))
        .raw(" other instruments</h1>\n" + "<p class=\"legend\">Beside the baseline: ");
    Arrays.stream(Relation.values())
        .forEach(
            relation ->
                html.raw(
                    "<span class=\"relation "
                        + relation.jsonName()
                        + "\">"
                        + SurveyWords.sign(relation)
                        + " "
                        + SurveyWords.relation(relation)
                        + "</span> "));
    html.raw("</p>\n");
    if (survey.documents().stream().anyMatch(Identity::restatement)) {
      html.raw(
          "<p class=\"notice\">Instruments marked <span class=\"restated\">restated</span> are read"
              + " from restatements made for comparison. Check the official text before you rely on"
              + " a word.</p>\n");
    }
    html.raw(
        "</header>\n"
            + "<nav aria-label=\"Contents\"><ul>\n"
            + "<li><a href=\"#glance\">The leading questions at a glance</a></li>\n"
            + "<li><a href=\"#matrix\">All topics in signs</a></li>\n"
            + "<li><a href=\"#questions\">The leading questions in full</a></li>\n"
            + "<li><a href=\"#topics\">All other topics in full</a></li>\n"
            + "<li><a href=\"#documents\">The instruments</a></li>\n"
            + "<li><a href=\"#method\">How to read this</a></li>\n"
            + "</ul></nav>\n");
  }

  private void documents() {
    html.raw(
        "<section id=\"documents\"><h2>The instruments</h2>\n"
            + "<table>\n"
            + "<thead><tr><th scope=\"col\">Instrument</th><th scope=\"col\">Official"
            + " citation</th><th scope=\"col\">Group</th><th scope=\"col\">Date</th><th"
            + " scope=\"col\">Read from</th></tr></thead>\n"
            + "<tbody>\n");
    for (Identity document : survey.documents()) {
      html.raw("<tr id=\"document-")
          .text(document.id())
          .raw("\"><th scope=\"row\">")
          .text(document.title())
          .raw("<br><code>")
          .text(document.id())
          .raw("</code></th><td>")
          .text(document.citation() == null ? "" : document.citation())
          .raw("</td><td>" + SurveyWords.group(document) + "</td><td>")
          .text(document.date() == null ? "" : document.date().toString())
          .raw("</td><td>")
          .raw(document.restatement() ? "a restatement" : "the official text")
          .raw("</td></tr>\n");
    }
    html.raw("</tbody></table></section>\n");
  }

  private void method() {
    html.raw(
        "<section id=\"method\"><h2>How to read this</h2>\n"
            + "<p class=\"method\">Answers are found by the words of each topic, and facts are read"
            + " by rule from the quoted words; underlined words are those by which an answer was"
            + " recognised. “No counterpart” means that no provision of the instrument holds such"
            + " words; it does not prove that no other rule reaches the case. Likeness of words is"
            + " never taken for likeness of duty. “Stricter” and “looser” are said only where one"
            + " text forbids what the other permits, or where a ban opens less or more easily; who"
            + " is bound is told beside it. “Sure” is how sure it is that the quotation answers the"
            + " topic.</p></section>\n");
  }
}
