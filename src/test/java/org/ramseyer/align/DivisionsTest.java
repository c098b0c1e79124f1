package org.ramseyer.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ramseyer.Drafts;
import org.ramseyer.align.Division.Kind;
import org.ramseyer.model.LegalText;

/** Splits and mergers made on purpose, found again; and none where nobody made one. */
class DivisionsTest {

  private static final String[] NOUNS = {
    "barge", "beacon", "lantern", "regatta", "quay", "anchor", "ferry", "mole", "gangway", "pilot",
    "siren", "dredger", "mooring", "sluice", "buoy", "chandler", "tide", "wharf", "hawser", "keel"
  };
  private static final String[] VERBS = {
    "inspects", "lights", "registers", "repairs", "guards", "measures", "paints", "counts"
  };

  @Test
  void findsASentenceThatBecameAProvisionOfItsOwn() {
    assertThat(
            divisions(
                """
        SEC. 1. | Counts
          (a) | The pier master counts every barge at noon. The harbour council prints the count each week.
          (b) | nobody feeds gulls
        """,
                """
        SEC. 1. | Counts
          (a) | The pier master counts every barge at noon.
          (b) | The harbour council prints the count each week.
          (c) | nobody feeds gulls
        """))
        .containsExactly("SPLIT 1a = 1a 1b");
  }

  @Test
  void findsTwoProvisionsThatBecameOne() {
    assertThat(
            divisions(
                """
        SEC. 1. | Counts
          (a) | The pier master counts every barge at noon.
          (b) | The harbour council prints the count each week.
          (c) | nobody feeds gulls
        """,
                """
        SEC. 1. | Counts
          (a) | The pier master counts every barge at noon. The harbour council prints the count each week.
          (b) | nobody feeds gulls
        """))
        .containsExactly("MERGER 1a = 1a 1b");
  }

  @Test
  void findsASectionWhoseSentencesBecameItsSubsections() {
    assertThat(
            divisions(
                "SEC. 1. | Counts | The pier master counts every barge at noon. The harbour council prints the count each week.",
                """
        SEC. 1. | Counts
          (a) | The pier master counts every barge at noon.
          (b) | The harbour council prints the count each week.
        """))
        .containsExactly("SPLIT 1 = 1a 1b");
  }

  @Test
  void findsASectionCutInTwoBetweenItsSubsections() {
    assertThat(
            divisions(
                """
        SEC. 1. | Counts
          (a) | The pier master counts every barge at noon.
          (b) | The harbour council prints the count each week.
          (c) | The keeper of the lamp trims the wick at dusk and at dawn.
          (d) | A sailor who finds an anchor gives it to the chandler.
        SEC. 2. | Gulls | nobody feeds gulls
        """,
                """
        SEC. 1. | Counts
          (a) | The pier master counts every barge at noon.
          (b) | The harbour council prints the count each week.
        SEC. 2. | Lamps and anchors
          (a) | The keeper of the lamp trims the wick at dusk and at dawn.
          (b) | A sailor who finds an anchor gives it to the chandler.
        SEC. 3. | Gulls | nobody feeds gulls
        """))
        .containsExactly("SPLIT 1 = 1 2");
  }

  @Test
  void callsABorrowedPhraseNoSplit() {
    assertThat(
            divisions(
                """
        SEC. 1. | Counts
          (a) | The pier master counts every barge at noon and writes the number in the log of the port.
          (b) | nobody feeds gulls
        """,
                """
        SEC. 1. | Counts
          (a) | The pier master counts every barge at noon and writes the number in the log of the port.
          (b) | A visitor may read the number in the log of the port on a feast day.
          (c) | nobody feeds gulls
        """))
        .isEmpty();
  }

  // Twenty nouns and eight verbs make all sentences, so that some halves look like other wholes.
  @ParameterizedTest
  @EnumSource
  void findsPlantedDivisionsAndNoOthers(Kind kind) {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (int seed = 0; seed < 300; seed++) {
      Planted planted = new Planted(new Random(seed));
      List<String> told =
          kind == Kind.SPLIT
              ? divisions(planted.whole(), planted.divided())
              : divisions(planted.divided(), planted.whole());
      List<String> truth = planted.truth.stream().map(line -> kind + " " + line).toList();
      wanted += truth.size();
      found += told.size();
      right += (int) told.stream().filter(truth::contains).count();
    }
    assertThat(right).as("right of those told").isEqualTo(found);
    assertThat((double) right / wanted).as("recall of %s", wanted).isGreaterThan(0.98);
  }

  @Property(tries = 200)
  void inventsNoneAmongEditsOfOtherKinds(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String words = Planted.sentence(random) + " " + Planted.sentence(random);
      int fate = random.nextInt(6);
      if (fate != 0) {
        before.add(words);
      }
      if (fate != 1) {
        after.add(fate == 2 ? words.replaceFirst(" \\w+ ", " other ") : words);
      }
    }
    assertThat(divisions(Planted.draft(before), Planted.draft(after))).isEmpty();
  }

  /** A section of paragraphs, some of which are split, with what was made of them. */
  private static final class Planted {

    private final List<String> one = new ArrayList<>();
    private final List<String> several = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();

    Planted(Random random) {
      Set<Integer> edited = new HashSet<>();
      for (int i = 0; i < 10; i++) {
        List<String> sentences = new ArrayList<>();
        for (int k = 2 + random.nextInt(2); k > 0; k--) {
          sentences.add(sentence(random));
        }
        one.add(String.join(" ", sentences));
        boolean splits = random.nextInt(4) == 0;
        if (!splits) {
          several.add(String.join(" ", sentences));
          continue;
        }
        StringBuilder parts = new StringBuilder();
        for (String part : sentences) {
          // One word in some of the parts is another: divided and amended.
          boolean isEdited = random.nextInt(4) == 0 && edited.add(i);
          several.add(isEdited ? part.replaceFirst(" shall ", " may ") : part);
          parts.append(" 1").append(letter(several.size()));
        }
        truth.add("1" + letter(one.size()) + " =" + parts);
      }
    }

    String whole() {
      return draft(one);
    }

    String divided() {
      return draft(several);
    }

    static String draft(List<String> paragraphs) {
      StringBuilder draft = new StringBuilder("SEC. 1. | Rules\n");
      for (int i = 1; i <= paragraphs.size(); i++) {
        draft
            .append("  (")
            .append(letter(i))
            .append(") | ")
            .append(paragraphs.get(i - 1))
            .append('\n');
      }
      return draft.toString();
    }

    static String sentence(Random random) {
      StringBuilder sentence = new StringBuilder("The " + noun(random) + " shall keep");
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        sentence.append(" the ").append(noun(random)).append(" that ");
        sentence.append(VERBS[random.nextInt(VERBS.length)]).append(" a ").append(noun(random));
      }
      return sentence.append('.').toString();
    }

    private static String noun(Random random) {
      return NOUNS[random.nextInt(NOUNS.length)];
    }

    private static String letter(int i) {
      return i <= 26 ? String.valueOf((char) ('a' + i - 1)) : "a" + letter(i - 26);
    }
  }

  private static List<String> divisions(String before, String after) {
    LegalText old = Drafts.bill("before", before);
    LegalText young = Drafts.bill("after", after);
    Alignment alignment = new Aligner().align(old, young);
    return alignment.divisions().stream().map(division -> show(alignment, division)).toList();
  }

  private static String show(Alignment alignment, Division division) {
    boolean isSplit = division.kind() == Kind.SPLIT;
    ProvisionTree wholes = isSplit ? alignment.before() : alignment.after();
    ProvisionTree parts = isSplit ? alignment.after() : alignment.before();
    StringBuilder shown = new StringBuilder(division.kind() + " ");
    shown.append(String.join("", wholes.provision(division.whole()).path())).append(" =");
    division
        .parts()
        .forEach(p -> shown.append(' ').append(String.join("", parts.provision(p).path())));
    return shown.toString();
  }
}
