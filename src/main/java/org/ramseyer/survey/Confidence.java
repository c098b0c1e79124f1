package org.ramseyer.survey;

import org.ramseyer.survey.TopicFinder.Found;

/**
 * How sure it is that an answer answers its topic.
 *
 * <p>Reading the number: of the cells of the shipped corpus that only one strong word recognised,
 * five in six were right when the rules first saw them; of those with six points or more, nearly
 * all. So two points stand for 0.6, every further point adds 0.07, and nothing found by words alone
 * is given more than 0.95. A note, which is not the instrument's own text, gets no more than one
 * half.
 */
final class Confidence {

  private static final double LEAST = 0.6;
  private static final double PER_POINT = 0.07;
  private static final double MOST = 0.95;
  private static final double OF_A_NOTE = 0.5;

  private Confidence() {}

  static double of(Found best) {
    double points = Math.min(MOST, LEAST + PER_POINT * (best.score() - TopicFinder.ENOUGH));
    return best.passage().role() == Passage.Role.NOTE ? Math.min(OF_A_NOTE, points) : points;
  }
}
