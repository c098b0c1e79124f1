package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Place;

class PackedPagesTest {

  @Provide
  Arbitrary<List<RawPage>> pages() {
    // Broken fonts give half a surrogate pair, and letters of any alphabet.
    Arbitrary<String> words = Arbitraries.strings().ofMinLength(1).ofMaxLength(300);
    Arbitrary<Float> points = Arbitraries.floats().between(-2000, 2000);
    Arbitrary<Face> faces =
        Combinators.combine(
                Arbitraries.of("Times-Roman", "Times-Bold", "DeVinne"),
                Arbitraries.of(6f, 7.98f, 14f))
            .as(Face::new);
    Arbitrary<Set<Mark.Kind>> marks = Arbitraries.of(Mark.Kind.class).set();
    Arbitrary<Stretch> stretches =
        Combinators.combine(
                Arbitraries.integers().between(0, 300),
                Arbitraries.integers().between(0, 70_000),
                points,
                points,
                faces,
                marks)
            .as(Stretch::new);
    Arbitrary<PlacelessLine> lines =
        Combinators.combine(points, points, points, words, stretches.list().ofMaxSize(5))
            .as(PlacelessLine::new);
    Arbitrary<RawPage> pages =
        Combinators.combine(
                Arbitraries.integers().between(1, 20_000),
                points,
                points,
                lines.list().ofMaxSize(6),
                lines.list().ofMaxSize(2),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 500))
            .as(
                (number, width, height, upright, turned, hasImage, ornaments) ->
                    new RawPage(
                        number,
                        width,
                        height,
                        on(number, upright),
                        on(number, turned),
                        hasImage,
                        ornaments));
    return pages.list().ofMaxSize(4);
  }

  private record PlacelessLine(
      float baseline, float left, float right, String text, List<Stretch> stretches) {}

  private static List<SourceLine> on(int page, List<PlacelessLine> lines) {
    return lines.stream()
        .map(
            line ->
                new SourceLine(
                    new Place(page, 0),
                    false,
                    line.baseline(),
                    line.left(),
                    line.right(),
                    line.text(),
                    line.stretches()))
        .toList();
  }

  @Property(tries = 300)
  void givesBackEveryPageAsItWas(@ForAll("pages") List<RawPage> pages) {
    PackedPages packed = new PackedPages();
    pages.forEach(packed::add);

    assertThat(packed.size()).isEqualTo(pages.size());
    assertThat(packed.take(UnaryOperator.identity())).isEqualTo(pages);
  }

  @Test
  void keepsHalfASurrogatePair() {
    RawPage page =
        new RawPage(
            1,
            612,
            792,
            on(1, List.of(new PlacelessLine(72, 72, 100, "a\ud83d b\udc00 \uffff", List.of()))),
            List.of(),
            false,
            0);
    PackedPages packed = new PackedPages();
    packed.add(page);

    assertThat(packed.take(UnaryOperator.identity())).containsExactly(page);
  }

  @Test
  void changesAPageBeforeTheNextIsUnpacked() {
    PackedPages packed = new PackedPages();
    for (int number = 1; number <= 3; number++) {
      packed.add(new RawPage(number, 612, 792, List.of(), List.of(), false, 0));
    }
    List<Integer> seen = new ArrayList<>();

    List<RawPage> taken =
        packed.take(
            page -> {
              seen.add(page.number());
              return new RawPage(page.number(), 1, 1, List.of(), List.of(), true, 0);
            });

    assertThat(seen).containsExactly(1, 2, 3);
    assertThat(taken).allMatch(RawPage::hasImage);
  }
}
