package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.survey.SurveyResult.Cell;
import org.ramseyer.survey.SurveyResult.Quote;
import org.ramseyer.survey.SurveyResult.Relation;
import org.ramseyer.survey.SurveyResult.Row;
import org.ramseyer.survey.TopicFinder.Found;

/**
 * Makes a {@link SurveyResult} from legal texts and topics.
 *
 * <p>Example: {@code Survey.run(moratorium, List.of(boston, springfield, aws), Topics.standard())}.
 */
public final class Survey {

  /** An answer recognised by this many points is as sure as words alone can make it. */
  private static final double SURE = 8;

  private Survey() {}

  /**
   * The side-by-side.
   *
   * @param baseline the text that the others are set beside
   * @param others in the order of their columns
   * @param topics the questions
   */
  public static SurveyResult run(LegalText baseline, List<LegalText> others, Topics topics) {
    List<Identity> documents = new ArrayList<>(List.of(baseline.identity()));
    others.forEach(other -> documents.add(other.identity()));
    List<Row> rows = new ArrayList<>();
    for (Topic topic : topics.topics()) {
      Answer first = answer(baseline, topic);
      List<Cell> cells = new ArrayList<>(List.of(baselineCell(baseline, first)));
      for (LegalText other : others) {
        cells.add(cell(topic, first, other, answer(other, topic)));
      }
      rows.add(new Row(topic, cells));
    }
    return new SurveyResult(baseline.identity(), documents, rows);
  }

  /** What a text says on a topic, before it is set beside anything. */
  private record Answer(List<Quote> quotes, @Nullable DutyFacts facts, String words, double confidence) {}

  private static Answer answer(LegalText text, Topic topic) {
    List<Found> found = TopicFinder.find(Passages.of(text), topic);
    if (found.isEmpty()) {
      return new Answer(List.of(), null, "", 0);
    }
    Found best = TopicFinder.best(found);
    List<Quote> quotes = found.stream().map(one -> Quotation.of(text, one, one == best)).toList();
    String words = best.passage().wordsInFull();
    return new Answer(quotes, DutyReader.read(words), words, Math.min(1, 0.4 + 0.6 * best.score() / SURE));
  }

  private static Cell baselineCell(LegalText baseline, Answer answer) {
    return new Cell(
        baseline.identity(), answer.quotes(), answer.facts(),
        answer.facts() == null ? Relation.NO_COUNTERPART : Relation.BASELINE,
        answer.facts() == null ? "No provision here has words of this topic." : "The baseline.", answer.confidence());
  }

  private static Cell cell(Topic topic, Answer baseline, LegalText other, Answer answer) {
    RelationJudge.Judgement judgement =
        RelationJudge.judge(topic, baseline.facts(), baseline.words(), answer.facts(), answer.words());
    return new Cell(
        other.identity(), answer.quotes(), answer.facts(), judgement.relation(), judgement.why(),
        answer.confidence());
  }
}
