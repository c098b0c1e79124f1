package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Mark;
import org.ramseyer.source.TextReader;
import org.ramseyer.source.UnreadableDocumentException;

/** Invented bills as plain text: there only brackets and capitals can show anything. */
class LegendTest {

  private static final String BILL =
      """
      TOWN OF SALTWICK

      %s

      Section 1. Piers. A pier [or a wharf] is kept dry for [thirty] SIXTY days after the \
      flood, as the DPW and the council direct, unless the days are holidays.

      Section 2. Gulls. The keeper shall feed gulls. Nothing else is fed sixty times.
      """;

  @TempDir private Path folder;

  private LegalText bill(String legend) throws IOException, UnreadableDocumentException {
    Path file = Files.writeString(folder.resolve("bill.txt"), BILL.formatted(legend));
    return new DocumentParser(TextReader.read(file)).parse("bill");
  }

  private List<String> marked(String legend, Mark.Kind kind, Mark.Sign sign)
      throws IOException, UnreadableDocumentException {
    List<String> found = new ArrayList<>();
    bill(legend)
        .walk(
            provision -> {
              for (Mark mark : provision.text().marks()) {
                if (mark.kind() == kind && mark.shownBy() == sign) {
                  found.add(provision.text().text().substring(mark.start(), mark.end()));
                }
              }
            });
    return found;
  }

  @Test
  void takesBracketsAndCapitalsAsTheLegendSays() throws Exception {
    String legend =
        "EXPLANATION: Capitals indicate matter added to law. [Brackets] indicate matter deleted from law.";
    assertThat(marked(legend, Mark.Kind.STRUCK, Mark.Sign.BRACKETS))
        .containsExactly("[or a wharf]", "[thirty]");
    assertThat(marked(legend, Mark.Kind.UNDERLINED, Mark.Sign.CAPITALS)).containsExactly("SIXTY");
  }

  @Test
  void takesBracketsAloneWhereTheLegendNamesThemAlone() throws Exception {
    String legend = "Matter in brackets [ ] is old law to be left out and omitted.";
    assertThat(marked(legend, Mark.Kind.STRUCK, Mark.Sign.BRACKETS)).hasSize(2);
    assertThat(marked(legend, Mark.Kind.UNDERLINED, Mark.Sign.CAPITALS)).isEmpty();
  }

  @Test
  void takesNeitherWithoutALegend() throws Exception {
    List<Mark> marks = new ArrayList<>();
    bill("An ordinance on piers.").walk(provision -> marks.addAll(provision.text().marks()));
    assertThat(marks).isEmpty();
  }

  @Test
  void leavesTheLegendsOwnBracketsAlone() throws Exception {
    LegalText text = bill("[Brackets] indicate matter deleted from existing law.");
    text.walk(
        provision -> {
          if (provision.text().text().contains("indicate matter")) {
            assertThat(provision.text().marks()).isEmpty();
          }
        });
  }

  @Test
  void givesAProvisionThatIsRenumberedBothNumbers() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("list.txt"),
            """
            Matter in brackets [ ] is old law to be omitted.

            Section 1. Feeding. The keeper feeds:

                (a) gulls;
                [(b)] (c) terns; and
                [(c) auks.]
            """);
    LegalText text = new DocumentParser(TextReader.read(file)).parse("list");
    List<String> numbers = new ArrayList<>();
    text.walk(
        provision -> {
          if (provision.num() != null) {
            numbers.add(provision.num().text() + "=" + provision.num().value());
          }
        });
    assertThat(numbers).contains("(a)=a", "[(b)] (c)=c", "[(c)=c");
  }
}
