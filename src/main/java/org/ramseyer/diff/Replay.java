package org.ramseyer.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Paragraph;
import org.ramseyer.model.Provision;

/**
 * Proves a comparison: reads the redline back to both texts.
 *
 * <p>A change whose edits do not give its own words back is shown as whole paragraphs struck and
 * inserted, and named.
 */
final class Replay {

  private Replay() {}

  /** The same comparison with its verification, and with fallbacks where they were needed. */
  static Comparison prove(Comparison comparison, LegalText before, LegalText after) {
    Map<ProvisionChange, ProvisionChange> repaired = new IdentityHashMap<>();
    List<String> fallbacks = new ArrayList<>();
    for (ProvisionChange change : comparison.provisions()) {
      if (!replays(change)) {
        repaired.put(change, change.withWords(whole(change)));
        fallbacks.add(change.isListed() ? change.id() : change.provision().citation());
      }
    }
    List<RedlineParagraph> paragraphs =
        comparison.paragraphs().stream()
            .map(
                line ->
                    new RedlineParagraph(
                        repaired.getOrDefault(line.change(), line.change()),
                        line.part(),
                        line.presence(),
                        line.depth()))
            .toList();
    Verification verification =
        new Verification(
            gives(paragraphs, RedlineParagraph::isInBefore, RedlineParagraph::before, before),
            gives(paragraphs, RedlineParagraph::isInAfter, RedlineParagraph::after, after),
            fallbacks);
    List<ProvisionChange> provisions =
        comparison.provisions().stream()
            .map(change -> repaired.getOrDefault(change, change))
            .toList();
    return new Comparison(
        comparison.before(),
        comparison.after(),
        comparison.linesBefore(),
        comparison.linesAfter(),
        provisions,
        paragraphs,
        comparison.carried(),
        comparison.divided(),
        comparison.forms(),
        comparison.losses(),
        verification);
  }

  private static boolean gives(
      List<RedlineParagraph> redline,
      Predicate<RedlineParagraph> isIn,
      Function<RedlineParagraph, String> side,
      LegalText text) {
    List<String> wanted = text.paragraphs().stream().map(Paragraph::text).toList();
    return redline.stream()
        .filter(isIn)
        .map(side)
        .filter(line -> !line.isEmpty())
        .toList()
        .equals(wanted);
  }

  private static boolean replays(ProvisionChange change) {
    WordEdits words = change.words();
    return gives(
            WordEdits.before(words.heading()),
            WordEdits.before(words.text()),
            WordEdits.before(words.continuation()),
            change.before())
        && gives(
            WordEdits.after(words.heading()),
            WordEdits.after(words.text()),
            WordEdits.after(words.continuation()),
            change.after());
  }

  private static boolean gives(
      String heading, String text, String continuation, @Nullable Provision provision) {
    return provision == null
        || (heading.equals(provision.heading().text())
            && text.equals(provision.text().text())
            && continuation.equals(provision.continuation().text()));
  }

  private static WordEdits whole(ProvisionChange change) {
    return new WordEdits(
        whole(change, provision -> provision.heading().text()),
        whole(change, provision -> provision.text().text()),
        whole(change, provision -> provision.continuation().text()));
  }

  private static List<TextEdit> whole(ProvisionChange change, Function<Provision, String> part) {
    return WordDiff.whole(
        change.before() == null ? "" : part.apply(change.before()),
        change.after() == null ? "" : part.apply(change.after()));
  }
}
