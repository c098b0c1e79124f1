package org.ramseyer.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/**
 * Differences of one-letter tokens; kept letters as they are, replaced ones as {@code (old>new)}.
 */
class TokenDiffTest {

  @Test
  void keepsEqualSequences() {
    assertThat(show("abc", "abc")).isEqualTo("abc");
  }

  @Test
  void findsAnInsertionAtEachEndAndWithin() {
    assertThat(show("bc", "abc")).isEqualTo("(>a)bc");
    assertThat(show("ac", "abc")).isEqualTo("a(>b)c");
    assertThat(show("ab", "abc")).isEqualTo("ab(>c)");
  }

  @Test
  void findsADeletion() {
    assertThat(show("abc", "ac")).isEqualTo("a(b>)c");
  }

  @Test
  void replacesWhatIsNotShared() {
    assertThat(show("axc", "ayyc")).isEqualTo("a(x>yy)c");
    assertThat(show("ab", "xy")).isEqualTo("(ab>xy)");
  }

  @Test
  void treatsNothingAgainstSomething() {
    assertThat(show("", "ab")).isEqualTo("(>ab)");
    assertThat(show("ab", "")).isEqualTo("(ab>)");
    assertThat(show("", "")).isEmpty();
  }

  @Property
  void keepsAsManyTokensAsTheLongestCommonSubsequence(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 14) String one,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 14) String other) {
    int kept =
        TokenDiff.segments(ints(one), ints(other)).stream()
            .filter(Segment::isKept)
            .mapToInt(Segment::lengthA)
            .sum();
    assertThat(kept).isEqualTo(longest(one, other));
  }

  @Test
  void isDoneWithLongTextsThatShareNothing() {
    int[] one = IntStream.range(0, 200_000).toArray();
    int[] other = IntStream.range(200_000, 400_000).toArray();
    List<Segment> segments =
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> TokenDiff.segments(one, other));
    assertThat(segments).containsExactly(Segment.replaced(0, 200_000, 0, 200_000));
  }

  @Test
  void isDoneWithLongTextsThatShareEverythingInReverse() {
    int[] one = IntStream.range(0, 30_000).toArray();
    int[] other = IntStream.range(0, 30_000).map(i -> 29_999 - i).toArray();
    List<Segment> segments =
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> TokenDiff.segments(one, other));
    assertThat(segments).isNotEmpty();
  }

  private static int longest(String one, String other) {
    int[][] best = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        best[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[one.length()][other.length()];
  }

  private static int[] ints(String letters) {
    return letters.chars().toArray();
  }

  private static String show(String one, String other) {
    StringBuilder shown = new StringBuilder();
    for (Segment segment : TokenDiff.segments(ints(one), ints(other))) {
      String old = one.substring(segment.startA(), segment.endA());
      shown.append(
          segment.isKept()
              ? old
              : "(" + old + ">" + other.substring(segment.startB(), segment.endB()) + ")");
    }
    return shown.toString();
  }
}
