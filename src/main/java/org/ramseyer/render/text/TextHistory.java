package org.ramseyer.render.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.History;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.ProvisionHistory;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.render.ChangeWords;
import org.ramseyer.render.FewWords;
import org.ramseyer.render.HistoryWords;
import org.ramseyer.render.HistoryWords.Listing;

/**
 * Writes a history as text: the steps with their proofs, then every provision that changed, a line
 * a version.
 *
 * <pre>
 * sec. 2(b)  Every pier of the harbour shall be kept dry for 60 days.
 *   v1: sec. 2(a), p. 1, l. 2
 *   v2: sec. 2(a), p. 1, l. 2  amended (duration: 30 days, now 60 days)
 *   v3: sec. 2(b), p. 1, l. 3  renumbered (a) as (b)
 * </pre>
 */
public final class TextHistory {

  private static final int OPENING = 72;

  private final History history;
  private final StringBuilder out = new StringBuilder();

  private TextHistory(History history) {
    this.history = history;
  }

  /** The history as text. */
  public static String render(History history) {
    return new TextHistory(history).text();
  }

  private String text() {
    line(ChangeWords.title(history.steps().getLast()));
    for (Comparison step : history.steps()) {
      line(ChangeWords.version(step.before()) + " -> " + ChangeWords.version(step.after()));
      ChangeWords.notices(step).forEach(notice -> line("  " + notice));
      line("  " + ChangeWords.counts(step.counts()));
      line("  " + step.verification().sentence());
    }
    HistoryWords.listed(history, Listing.OWN).forEach(this::provision);
    for (Listing listing : List.of(Listing.FOLLOWING, Listing.FRAME)) {
      List<ProvisionHistory> lines = HistoryWords.listed(history, listing);
      if (!lines.isEmpty()) {
        line("");
        line(HistoryWords.count(lines, listing));
      }
    }
    return out.toString();
  }

  private void provision(ProvisionHistory provision) {
    line("");
    line(ChangeWords.citation(provision.latest()) + "  " + opening(provision.latest()));
    for (int version = 0; version < provision.versions().size(); version++) {
      ProvisionChange step = version == 0 ? null : provision.steps().get(version - 1);
      String name = ChangeWords.version(history.versions().get(version));
      line("  " + name + ": " + state(provision, version, step));
    }
  }

  private static String opening(Provision provision) {
    String words = FewWords.ownWords(provision);
    int cut = words.length() <= OPENING ? words.length() : words.lastIndexOf(' ', OPENING);
    return cut < words.length() ? words.substring(0, Math.max(cut, 0)) + " ..." : words;
  }

  private static String state(ProvisionHistory line, int version, @Nullable ProvisionChange step) {
    Provision provision = line.versions().get(version);
    StringBuilder state = new StringBuilder();
    if (provision != null) {
      Place place = step == null ? provision.span().start() : step.placeAfter();
      state.append(ChangeWords.cited(provision, place));
    }
    if (step != null) {
      boolean isBack = step.before() == null && line.restored();
      state.append(state.isEmpty() ? "" : "  ");
      state.append(isBack ? "restored" : ChangeWords.happened(step));
      List<String> facts = step.facts().stream().map(ChangeWords::fact).toList();
      state.append(facts.isEmpty() ? "" : " (" + String.join("; ", facts) + ")");
    }
    return state.isEmpty() ? "-" : state.toString();
  }

  private void line(String words) {
    out.append(words.replaceAll("\\p{Cntrl}", "\uFFFD")).append('\n');
  }
}
