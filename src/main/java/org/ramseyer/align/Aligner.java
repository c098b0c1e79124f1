package org.ramseyer.align;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Paragraph;

/**
 * Decides which provision of one version is which provision of another.
 *
 * <p>Example: where "(2) iris scans" of the earlier text is "(3) iris scans" of the later one, the
 * two are one provision that was renumbered. Numbers are evidence here and never words.
 *
 * <p>Stages, the surest first: identical subtrees; children of paired parents, in order, where they
 * are clearly alike; levels put in or taken away; moves; then what is plausible in the gaps; then
 * once more moves; then entries of contents by what they name; last, splits and mergers. Cost is
 * near linear in the words of both texts; every set of pairs that would grow with the square is
 * bounded (see {@link Candidates}).
 *
 * <p>Swapping the two texts mirrors the answer, because the work is always done in one direction,
 * whichever text was named first.
 */
public final class Aligner {

  private static final SiblingSequences CERTAIN = new SiblingSequences(Resemblance.Bar.CERTAIN);
  private static final SiblingSequences PLAUSIBLE = new SiblingSequences(Resemblance.Bar.PLAUSIBLE);

  private static final List<Stage> STAGES =
      List.of(
          new IdenticalSubtrees(),
          CERTAIN,
          new ExtraLevels(PLAUSIBLE),
          new Relocations(PLAUSIBLE),
          PLAUSIBLE,
          new SharedChildren(),
          new Relocations(PLAUSIBLE),
          new ContentsByHeadings(PLAUSIBLE),
          new Divisions());

  /** Pairs the provisions of two texts. */
  public Alignment align(LegalText before, LegalText after) {
    return inOneDirection(before, after, STAGES);
  }

  /**
   * Pairs the only provision of one text with the only provision of the other, however unlike they
   * are, and then what stands in them.
   *
   * @throws IllegalArgumentException where either text has none or several at its top
   */
  public Alignment alignSections(LegalText before, LegalText after) {
    List<Stage> stages = new ArrayList<>(STAGES);
    stages.addFirst(new AskedPair());
    return inOneDirection(before, after, stages);
  }

  private static Alignment inOneDirection(LegalText before, LegalText after, List<Stage> stages) {
    return isInOrder(before, after)
        ? run(before, after, stages)
        : run(after, before, stages).mirrored();
  }

  private static Alignment run(LegalText before, LegalText after, List<Stage> stages) {
    Lexicon lexicon = new Lexicon();
    Pairing pairing =
        new Pairing(
            new Side(ProvisionTree.of(before), lexicon),
            new Side(ProvisionTree.of(after), lexicon),
            lexicon);
    stages.forEach(stage -> stage.run(pairing));
    return pairing.toAlignment(Spine.moved(pairing));
  }

  private static boolean isInOrder(LegalText before, LegalText after) {
    List<Paragraph> one = before.paragraphs();
    List<Paragraph> other = after.paragraphs();
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).text().compareTo(other.get(i).text());
      if (order != 0) {
        return order < 0;
      }
    }
    return one.size() <= other.size();
  }
}
