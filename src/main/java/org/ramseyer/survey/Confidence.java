package org.ramseyer.survey;

import org.ramseyer.survey.TopicFinder.Found;

/** How sure it is that an answer answers. */
final class Confidence {

  private Confidence() {}

  static double of(Found best) {
    double points = Math.min(1, 0.4 + 0.6 * best.score() / 8);
    return best.passage().role() == Passage.Role.NOTE ? Math.min(0.5, points) : points;
  }
}
