package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  private Survey() {}

  /**
   * The side-by-side.
   *
   * @param baseline the text that the others are set beside
   * @param others in the order of their columns
   * @param topics the questions
   */
  public static SurveyResult run(LegalText baseline, List<LegalText> others, Topics topics) {
    List<LegalText> texts = new ArrayList<>(List.of(baseline));
    texts.addAll(others);
    List<List<Answer>> answers = texts.stream().map(text -> answers(text, topics)).toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < topics.topics().size(); i++) {
      Topic topic = topics.topics().get(i);
      Answer first = answers.get(0).get(i);
      List<Cell> cells = new ArrayList<>(List.of(baselineCell(baseline, first)));
      for (int column = 1; column < texts.size(); column++) {
        cells.add(cell(topic, first, texts.get(column), answers.get(column).get(i)));
      }
      rows.add(new Row(topic, cells));
    }
    return new SurveyResult(
        baseline.identity(), texts.stream().map(LegalText::identity).toList(), rows);
  }

  /** What a text says on a topic, before it is set beside anything. */
  private record Answer(
      List<Quote> quotes, String few, @Nullable DutyFacts facts, String words, double confidence) {}

  private static List<Answer> answers(LegalText text, Topics topics) {
    List<Passage> passages = Passages.of(text);
    return topics.topics().stream().map(topic -> answer(text, passages, topic)).toList();
  }

  private static Answer answer(LegalText text, List<Passage> passages, Topic topic) {
    List<Found> found = TopicFinder.find(passages, topic);
    if (found.isEmpty()) {
      return Unrestated.quotes(text, topic)
          .map(Survey::unrestated)
          .orElse(new Answer(List.of(), "", null, "", 0));
    }
    Found best = TopicFinder.best(found);
    Map<String, List<Found>> byProvision = new LinkedHashMap<>();
    found.forEach(
        one ->
            byProvision
                .computeIfAbsent(
                    one.passage().provision().address().eId(), eId -> new ArrayList<>())
                .add(one));
    List<Quote> quotes =
        byProvision.values().stream()
            .map(together -> Quotation.of(text, together, together.contains(best)))
            .toList();
    List<Found> beside =
        byProvision.getOrDefault(best.passage().provision().address().eId(), List.of(best));
    String words =
        String.join(" ", beside.stream().map(one -> one.passage().wordsInFull()).toList());
    DutyFacts facts = named(topic, facts(topic, best, words, passages), found);
    return new Answer(
        quotes,
        ShortAnswer.of(topic, facts, shown(best, beside)),
        facts,
        words,
        Confidence.of(best));
  }

  private static Answer unrestated(List<Quote> quotes) {
    return new Answer(quotes, Unrestated.ANSWER, DutyReader.read(""), "", Unrestated.CONFIDENCE);
  }

  // The strong words of all that is quoted say most; weak ones only where there are no others.
  private static Set<String> shown(Found best, List<Found> beside) {
    Set<String> strong = new LinkedHashSet<>(best.strong());
    beside.forEach(one -> strong.addAll(one.strong()));
    return strong.isEmpty() ? best.words() : strong;
  }

  // A ban of use in the passive voice binds whom another ban quoted beside it names; what bars
  // evidence binds courts.
  private static DutyFacts named(Topic topic, DutyFacts facts, List<Found> found) {
    boolean asksWho = topic.tells() == Topic.Fact.ACTOR || topic.measure() == Topic.Measure.DOOR;
    if (!asksWho || facts.actor() != null || !facts.modality().forbids()) {
      return facts;
    }
    return found.stream()
        .map(one -> DutyReader.read(one.passage().wordsInFull()))
        .filter(beside -> beside.modality().forbids() && beside.actor() != null)
        .findFirst()
        .map(beside -> facts.withActor(beside.actor()))
        .orElse(facts);
  }

  // To a ban belong the exceptions that stand in provisions of their own.
  private static DutyFacts facts(Topic topic, Found best, String words, List<Passage> passages) {
    DutyFacts facts = DutyReader.read(words, best.words().stream().findFirst().orElse(""));
    if (topic.measure() == Topic.Measure.NONE || !facts.modality().forbids()) {
      return facts;
    }
    List<String> exceptions = new ArrayList<>(facts.exceptions());
    exceptions.addAll(Exemptions.from(best.passage(), passages));
    return facts.withExceptions(exceptions);
  }

  private static boolean isUnrestated(Answer answer) {
    return answer.few().equals(Unrestated.ANSWER);
  }

  private static Cell baselineCell(LegalText baseline, Answer answer) {
    return new Cell(
        baseline.identity(),
        answer.quotes(),
        answer.few(),
        answer.facts(),
        answer.facts() == null ? Relation.NO_COUNTERPART : Relation.BASELINE,
        answer.facts() == null ? "No provision here has words of this topic." : "The baseline.",
        answer.confidence());
  }

  private static Cell cell(Topic topic, Answer baseline, LegalText other, Answer answer) {
    boolean bothSpeak = answer.facts() != null && baseline.facts() != null;
    RelationJudge.Judgement judgement =
        isUnrestated(answer)
            ? new RelationJudge.Judgement(Relation.DIFFERENT, Unrestated.why(answer.quotes()))
            : isUnrestated(baseline) && bothSpeak
                ? new RelationJudge.Judgement(
                    Relation.DIFFERENT, "In the baseline the words on this topic are not restated.")
                : RelationJudge.judge(
                    topic, baseline.facts(), baseline.words(), answer.facts(), answer.words());
    return new Cell(
        other.identity(),
        answer.quotes(),
        answer.few(),
        answer.facts(),
        judgement.relation(),
        judgement.why(),
        answer.confidence());
  }
}
