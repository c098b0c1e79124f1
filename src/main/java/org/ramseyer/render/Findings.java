package org.ramseyer.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramseyer.align.Division;
import org.ramseyer.diff.Carried;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.Divided;
import org.ramseyer.diff.DivisionsByProvision;
import org.ramseyer.diff.Fact;
import org.ramseyer.diff.ProvisionChange;
import org.ramseyer.diff.TextEdit;

/**
 * What was found in each change of a comparison, a sentence each: its facts, what it was divided
 * in, and where its words went. To be built once for a comparison.
 */
public final class Findings {

  private final DivisionsByProvision divisions;
  private final Map<String, List<Carried>> carried;
  private final Map<String, String> citations = new HashMap<>();

  /** The findings of a comparison. */
  public Findings(Comparison comparison) {
    divisions = new DivisionsByProvision(comparison.divided());
    carried = Carried.byChange(comparison.carried());
    comparison
        .changes()
        .forEach(
            change -> citations.putIfAbsent(change.id(), ChangeWords.citation(change.provision())));
  }

  /** The sentences of one change; may be none. */
  public List<String> of(ProvisionChange change) {
    List<String> found = new ArrayList<>();
    for (Fact fact : change.facts()) {
      if (change.facts().stream().noneMatch(other -> tells(other, fact))) {
        found.add(ChangeWords.fact(fact));
      }
    }
    found.addAll(divided(change));
    found.addAll(carried(change));
    return found;
  }

  // "deadline: within 30 days, now within 60 days" tells the duration too.
  private static boolean tells(Fact larger, Fact fact) {
    boolean isTold =
        fact.type() == Fact.Type.DATE
            || fact.type() == Fact.Type.DURATION
            || fact.type() == Fact.Type.DEADLINE;
    boolean tells =
        larger.type() == Fact.Type.DEADLINE
            || larger.type() == Fact.Type.EFFECTIVE_DATE
            || larger.type() == Fact.Type.EXCEPTION;
    return isTold
        && tells
        && larger.type() != fact.type()
        && holds(larger.before(), fact.before())
        && holds(larger.after(), fact.after());
  }

  private static boolean holds(@Nullable String larger, @Nullable String words) {
    return words == null || (larger != null && larger.contains(words));
  }

  /**
   * What the change was split in or merged from: "split into sec. 2(a) and sec. 2(b), without other
   * change"; may be none.
   */
  public List<String> divided(ProvisionChange change) {
    List<String> words = new ArrayList<>();
    for (Divided divided : divisions.of(change)) {
      boolean isSplit = divided.kind() == Division.Kind.SPLIT;
      if (divided.isWhole(change)) {
        words.add(
            (isSplit ? "split into " : "merged from ")
                + divided.citations()
                + (divided.isPure() ? ", without other change" : ", with other changes: ")
                + (divided.isPure() ? "" : edits(divided.edits())));
      } else if (divided.isPart(change)) {
        words.add(
            (isSplit ? "split from " : "merged into ") + ChangeWords.citation(divided.whole()));
      }
    }
    return words;
  }

  private static String edits(List<TextEdit> edits) {
    List<String> words = new ArrayList<>();
    for (TextEdit edit : edits) {
      switch (edit) {
        case TextEdit.Equal equal -> {}
        case TextEdit.Delete delete -> words.add("“" + delete.before().strip() + "” struck");
        case TextEdit.Insert insert -> words.add("“" + insert.after().strip() + "” inserted");
      }
    }
    return String.join(", ", words);
  }

  // "words now in sec. 3(a)", "words from sec. 3".
  private List<String> carried(ProvisionChange change) {
    List<String> words = new ArrayList<>();
    for (Carried one : carried.getOrDefault(change.id(), List.of())) {
      words.add(
          one.from().equals(change.id())
              ? "words now in " + citations.getOrDefault(one.to(), one.to())
              : "words from " + citations.getOrDefault(one.from(), one.from()));
    }
    return words;
  }
}
