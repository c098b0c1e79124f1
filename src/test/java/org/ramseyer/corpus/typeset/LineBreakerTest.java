package org.ramseyer.corpus.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static final Style STYLE = new Style(Face.TIMES, 12);

  @Property
  void losesNoLetterAndFillsNoLineBeyondItsWidth(
      @ForAll @Size(min = 1, max = 40)
          List<@AlphaChars @StringLength(min = 1, max = 60) String> words) {
    List<SetLine> lines = new LineBreaker(80, 120, false).lines(STYLE.of(String.join(" ", words)));
    String set = lines.stream().map(line -> Span.text(line.spans())).collect(Collectors.joining());
    assertThat(set.replaceAll("[ -]", "")).isEqualTo(String.join("", words));
    assertThat(lines.getFirst().width()).isLessThanOrEqualTo(80.001);
    assertThat(lines).allMatch(line -> line.width() <= 120.001);
  }

  @Test
  void dividesAWordOnlyWhereTheLineWouldBeLoose() {
    List<SetLine> lines =
        new LineBreaker(82, 82, true).lines(STYLE.of("a b the surveillance of owls at night"));
    assertThat(Span.text(lines.getFirst().spans())).isEqualTo("a b the surveil-");
  }

  @Test
  void breaksAfterAnEmDashAndKeepsTheSectionSignWithItsNumber() {
    List<SetLine> lines =
        new LineBreaker(60, 60, false).lines(STYLE.of("unless—the owl sees § 12 here"));
    assertThat(lines)
        .extracting(line -> Span.text(line.spans()))
        .containsExactly("unless—the", "owl sees", "§ 12 here");
  }
}
