package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ramseyer.model.Wording;

/** What holds of the marks on any edit: whole words and numbers, and hardly more than need be. */
class WholeWordsTest {

  private static final String[] WORDS =
      ("the a of and shall may not pilot barge beacon harbour council well-being inspector’s U.S.C. "
              + "$1,000,000 $1,500 30 60 2.5 25% 501(c)(3) 501(c)(4) (a)(1) (a)(2) § 12:30 co-pilot’s "
              + "January_1,_2024 January_1,_2025 3,000 3,500 1995 1996 harbours 19 harbour-side")
          .split(" ");
  // A place where a cut would part what a reader takes for one word or number.
  private static final Pattern INSIDE =
      Pattern.compile(
          "[\\p{L}\\p{N}]\\|[\\p{L}\\p{N}%]|\\d[.,:]?\\|[.,:]?\\d|[$§]\\|\\d|\\p{L}[-’]?\\|[-’]?\\p{L}"
              + "|\\d\\|\\(\\w\\)|\\)\\|\\(\\w\\)|\\p{Lu}\\.?\\|\\.?\\p{Lu}\\.|y \\|1, 202|1, \\|202|1\\|, 202");

  @Property(tries = 2000)
  void areNeverSplit(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> before = words(random, random.nextInt(40));
    List<String> after = edited(before, random, 1 + random.nextInt(6));
    List<TextEdit> edits = WordDiff.text(wording(before), wording(after));
    assertThat(cuts(edits, true)).doesNotContainPattern(INSIDE);
    assertThat(cuts(edits, false)).doesNotContainPattern(INSIDE);
  }

  @Test
  void wouldBeFoundSplit() {
    assertThat(
            List.of(
                "pil|ot",
                "$1,0|00",
                "$1|,000",
                "2|.5",
                "$|30",
                "well|-being",
                "501|(c)",
                "(a)|(1)",
                "U|.S.C.",
                "January |1, 2024",
                "January 1|, 2024",
                "25|%",
                "12:|30"))
        .allMatch(cut -> INSIDE.matcher(cut).find());
    assertThat(List.of("pilot |barge", "2024|, ", "the |(a)(1)", "pilot|, ", "|the", "end.|"))
        .noneMatch(cut -> INSIDE.matcher(cut).find());
  }

  /** One side, with | where an edit begins or ends in it. */
  private static String cuts(List<TextEdit> edits, boolean isBefore) {
    StringBuilder side = new StringBuilder();
    for (TextEdit edit : edits) {
      String words = isBefore ? edit.before() : edit.after();
      if (!words.isEmpty()) {
        side.append(side.isEmpty() ? "" : "|").append(words);
      }
    }
    return side.toString();
  }

  @Test
  void areHardlyMarkedBeyondTheLeastThatTellsTheEdit() {
    double ratios = 0;
    int texts = 0;
    for (long seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      List<String> before = words(random, 20 + random.nextInt(60));
      List<String> after = edited(before, random, 1 + random.nextInt(5));
      int least = least(before, after);
      if (least > 0) {
        ratios += (double) marked(before, after) / least;
        texts++;
      }
    }
    assertThat(texts).isGreaterThan(900);
    assertThat(ratios / texts).isBetween(1.0, 1.10);
  }

  private static int marked(List<String> before, List<String> after) {
    return WordDiff.text(wording(before), wording(after)).stream()
        .filter(edit -> !(edit instanceof TextEdit.Equal))
        .mapToInt(edit -> tokens(edit.before()).length + tokens(edit.after()).length)
        .sum();
  }

  /** Marked words of the shortest edit script: all less twice the longest common subsequence. */
  private static int least(List<String> before, List<String> after) {
    String[] a = tokens(wording(before).text());
    String[] b = tokens(wording(after).text());
    int[] above = new int[b.length + 1];
    for (String word : a) {
      int[] row = new int[b.length + 1];
      for (int i = 0; i < b.length; i++) {
        row[i + 1] = word.equals(b[i]) ? above[i] + 1 : Math.max(above[i + 1], row[i]);
      }
      above = row;
    }
    return a.length + b.length - 2 * above[b.length];
  }

  private static String[] tokens(String text) {
    return LegalTokenizer.tokens(Wording.of(text)).stream().map(Token::key).toArray(String[]::new);
  }

  private static Wording wording(List<String> words) {
    return Wording.of(String.join(" ", words).replace('_', ' '));
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String mark = random.nextInt(12) == 0 ? (random.nextBoolean() ? "," : ";") : "";
      words.add(WORDS[random.nextInt(WORDS.length)] + mark);
    }
    return words;
  }

  /** Inserts, strikes, replaces or swaps a phrase of one to four words, so many times. */
  private static List<String> edited(List<String> words, Random random, int times) {
    List<String> edited = new ArrayList<>(words);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(edited.size() + 1);
      int end = Math.min(edited.size(), at + 1 + random.nextInt(4));
      int fate = random.nextInt(3);
      if (fate > 0) {
        edited.subList(at, end).clear();
      }
      if (fate < 2) {
        edited.addAll(Math.min(at, edited.size()), words(random, 1 + random.nextInt(4)));
      }
    }
    return edited;
  }
}
