package org.ramseyer.diff;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramseyer.align.Aligner;
import org.ramseyer.align.Alignment;
import org.ramseyer.align.Division;
import org.ramseyer.align.Evidence;
import org.ramseyer.align.Match;
import org.ramseyer.align.ProvisionTree;
import org.ramseyer.diff.RedlineOrder.Slot;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * Compares two versions of a text: pairs their provisions, says what changed in each, and proves
 * the answer.
 *
 * <p>The proof is a replay: the redline is read back once without its insertions and once without
 * its deletions, and must give both texts letter for letter.
 */
public final class Differ {

  private final Aligner aligner = new Aligner();

  /** What became of every provision from {@code before} to {@code after}. */
  public Comparison compare(LegalText before, LegalText after) {
    return compare(before, after, aligner.align(before, after), TwoForms.of(before, after));
  }

  /**
   * What became of the only provision of {@code before} in the only provision of {@code after},
   * which may be sections of different documents.
   *
   * @throws IllegalArgumentException where either text has none or several at its top
   */
  public Comparison compareSections(LegalText before, LegalText after) {
    return compare(before, after, aligner.alignSections(before, after), null);
  }

  private static Comparison compare(
      LegalText before, LegalText after, Alignment alignment, @Nullable TwoForms forms) {
    List<Slot> slots = RedlineOrder.of(alignment);
    Map<Integer, ProvisionChange> changes = new Changes(alignment, forms).inOrder(slots);
    List<Carried> carried = CarriedWords.among(changes.values());
    Map<String, List<Carried>> carriedBy = Carried.byChange(carried);
    changes.replaceAll(
        (key, change) ->
            change.facts().isEmpty()
                ? change
                : change.withFacts(CarriedWords.facts(change, carriedBy)));
    List<Divided> divided = Divided.of(alignment);
    DivisionsByProvision divisions = new DivisionsByProvision(divided);
    changes.replaceAll((key, change) -> dividing(change, divisions.of(change)));
    List<RedlineParagraph> paragraphs =
        slots.stream()
            .map(
                slot ->
                    new RedlineParagraph(
                        Objects.requireNonNull(changes.get(Changes.key(slot, alignment))),
                        slot.part(),
                        slot.presence(),
                        slot.depth()))
            .toList();
    return Replay.prove(
        new Comparison(
            before.identity(),
            after.identity(),
            before.lineNumbering(),
            after.lineNumbering(),
            List.copyOf(changes.values()),
            paragraphs,
            carried,
            divided,
            forms == null ? null : forms.among(changes.values()),
            losses(before, after),
            new Verification(false, false, List.of())),
        before,
        after);
  }

  // What the parts took along is neither gone nor new; what changed on the way is told of the
  // whole.
  private static ProvisionChange dividing(ProvisionChange change, List<Divided> divisions) {
    ProvisionChange told = change;
    for (Divided divided : divisions) {
      told = divided.isWhole(told) ? told.withFacts(divided.facts()) : told;
    }
    return told;
  }

  private static List<String> losses(LegalText before, LegalText after) {
    return Stream.of(before, after)
        .flatMap(text -> text.losses().stream().map(loss -> text.id() + ": " + loss))
        .toList();
  }

  /** Builds each change once, in the order in which the redline first shows it. */
  private static final class Changes {

    private final Alignment alignment;
    private final @Nullable TwoForms forms;
    private final @Nullable Match[] byBefore;
    private final ConformingReferences references;
    private final Set<Integer> splits;
    private final Set<Integer> mergers;
    private final Map<Integer, ProvisionChange> made = new LinkedHashMap<>();
    private int listed;
    private int ofForm;

    Changes(Alignment alignment, @Nullable TwoForms forms) {
      this.alignment = alignment;
      this.forms = forms;
      byBefore = alignment.byBefore();
      references = new ConformingReferences(alignment);
      splits = wholes(Division.Kind.SPLIT);
      mergers = wholes(Division.Kind.MERGER);
    }

    private Set<Integer> wholes(Division.Kind kind) {
      return alignment.divisions().stream()
          .filter(division -> division.kind() == kind)
          .map(Division::whole)
          .collect(Collectors.toSet());
    }

    /** Positions of the earlier tree stand for themselves; inserted ones follow after them. */
    static int key(Slot slot, Alignment alignment) {
      return slot.before() != RedlineOrder.NONE
          ? slot.before()
          : alignment.before().size() + slot.after();
    }

    Map<Integer, ProvisionChange> inOrder(List<Slot> slots) {
      for (Slot slot : slots) {
        int key = key(slot, alignment);
        if (!made.containsKey(key)) {
          made.put(key, change(slot));
        }
      }
      return made;
    }

    private ProvisionChange change(Slot slot) {
      if (slot.before() == RedlineOrder.NONE || slot.after() == RedlineOrder.NONE) {
        return oneSided(slot);
      }
      Match match = Objects.requireNonNull(byBefore[slot.before()]);
      Provision before = alignment.before().provision(slot.before());
      Provision after = alignment.after().provision(slot.after());
      // Dates and sponsors of a preface are set in small capitals, which a PDF gives as capitals
      // and XML does not.
      WordEdits words =
          new WordEdits(
              WordDiff.heading(before.heading(), after.heading()),
              after.kind().isFrame()
                  ? WordDiff.heading(before.text(), after.text())
                  : edits(before.text(), after.text()),
              edits(before.continuation(), after.continuation()));
      Set<ChangeKind> kinds = kinds(match, before, after, words);
      boolean isUnchanged = kinds.contains(ChangeKind.UNCHANGED);
      return new ProvisionChange(
          isUnchanged ? "" : nextId(),
          kinds,
          before,
          after,
          match.evidence(),
          match.score(),
          words,
          isUnchanged ? List.of() : FactFinder.facts(words),
          references.folded(match, kinds, words),
          null);
    }

    private List<TextEdit> edits(Wording before, Wording after) {
      return forms == null ? WordDiff.text(before, after) : forms.edits(before, after);
    }

    private ProvisionChange oneSided(Slot slot) {
      boolean isStruck = slot.after() == RedlineOrder.NONE;
      ProvisionTree tree = isStruck ? alignment.before() : alignment.after();
      int position = isStruck ? slot.before() : slot.after();
      Provision provision = tree.provision(position);
      String holder = holder(tree, position, isStruck);
      Set<ChangeKind> kinds = oneSidedKinds(position, isStruck);
      boolean isOfForm =
          forms != null
              && holder == null
              && kinds.size() == 1
              && forms.isOfForm(provision, isStruck);
      return new ProvisionChange(
          isOfForm ? "f" + ++ofForm : holder == null ? nextId() : "",
          isOfForm ? EnumSet.of(ChangeKind.UNCHANGED) : kinds,
          isStruck ? provision : null,
          isStruck ? null : provision,
          Evidence.NONE,
          0,
          new WordEdits(
              one(provision.heading().text(), isStruck),
              one(provision.text().text(), isStruck),
              one(provision.continuation().text(), isStruck)),
          List.of(),
          isOfForm ? null : references.folded(position, isStruck),
          holder);
    }

    private Set<ChangeKind> oneSidedKinds(int position, boolean isStruck) {
      return isStruck
          ? kinds(position, RedlineOrder.NONE, ChangeKind.STRUCK)
          : kinds(RedlineOrder.NONE, position, ChangeKind.INSERTED);
    }

    /**
     * The id of the struck or inserted provision around this one; null where it is itself the
     * outermost.
     */
    private @Nullable String holder(ProvisionTree tree, int position, boolean isStruck) {
      int parent = tree.parent(position);
      if (parent == ProvisionTree.ROOT) {
        return null;
      }
      ProvisionChange around = made.get(isStruck ? parent : alignment.before().size() + parent);
      if (around == null || !around.is(isStruck ? ChangeKind.STRUCK : ChangeKind.INSERTED)) {
        return null;
      }
      return around.partOf() == null ? around.id() : around.partOf();
    }

    private static List<TextEdit> one(String text, boolean isStruck) {
      return isStruck ? WordDiff.whole(text, "") : WordDiff.whole("", text);
    }

    private Set<ChangeKind> kinds(int before, int after, ChangeKind kind) {
      Set<ChangeKind> kinds = EnumSet.of(kind);
      addDivisions(before, after, kinds);
      return kinds;
    }

    private void addDivisions(int before, int after, Set<ChangeKind> kinds) {
      if (splits.contains(before)) {
        kinds.add(ChangeKind.SPLIT);
      }
      if (mergers.contains(after)) {
        kinds.add(ChangeKind.MERGED);
      }
    }

    private Set<ChangeKind> kinds(Match match, Provision before, Provision after, WordEdits words) {
      Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
      if (words.hasChanges()) {
        kinds.add(ChangeKind.AMENDED);
      }
      if (match.moved()) {
        kinds.add(ChangeKind.MOVED);
      }
      if (!number(before).equals(number(after))) {
        kinds.add(ChangeKind.RENUMBERED);
      }
      addDivisions(match.before(), match.after(), kinds);
      return kinds.isEmpty() ? EnumSet.of(ChangeKind.UNCHANGED) : kinds;
    }

    private static String number(Provision provision) {
      Num num = provision.num();
      return num == null ? "" : num.value();
    }

    private String nextId() {
      return "c" + ++listed;
    }
  }
}
