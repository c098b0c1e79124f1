package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;

/** Whatever well-formed XML a body holds, valid or not, its words stand in the tree once. */
class BillXmlWordsTest {

  private static final List<String> NAMES =
      List.of(
          "division",
          "subdivision",
          "title",
          "part",
          "section",
          "subsection",
          "paragraph",
          "clause",
          "item",
          "constitution-article",
          "rule",
          "rules-clause",
          "rules-paragraph",
          "enum",
          "header",
          "subheader",
          "text",
          "text",
          "continuation-text",
          "quoted-block",
          "quoted-block",
          "after-quoted-block",
          "quoted-block-continuation-text",
          "toc",
          "toc-entry",
          "toc-quoted-entry",
          "multi-column-toc-entry",
          "toc-enum",
          "table",
          "tgroup",
          "thead",
          "tbody",
          "row",
          "entry",
          "ttitle",
          "tdesc",
          "list",
          "list-item",
          "quote",
          "term",
          "italic",
          "bold",
          "external-xref",
          "footnote",
          "footnote-ref",
          "graphic",
          "graphic-caption",
          "formula",
          "fraction",
          "superscript",
          "proviso",
          "legis-comment",
          "non-statutory-material",
          "para",
          "appropriations-major",
          "appropriations-small",
          "amendment",
          "amendment-block",
          "amendment-instruction",
          "instruction-paragraph",
          "committee-appointment-paragraph",
          "whereas",
          "preamble",
          "legis-body",
          "added-phrase",
          "deleted-phrase",
          "official-title-amendment",
          "header-in-text",
          "enum-in-header",
          "linebreak",
          "pagebreak",
          "nobreak",
          "marker",
          "omitted-text",
          "unheard-of");

  private static final Pattern WORD = Pattern.compile("w\\d+w");

  @Property(tries = 500)
  void keepsEveryWordOnce(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    String body = content(random, 0, words);

    LegalText text = XmlBills.read(XmlBills.withBody(body));

    assertThat(WORD.matcher(XmlBills.words(text)).results().map(MatchResult::group))
        .as(body)
        .containsExactlyInAnyOrderElementsOf(words);
  }

  @Property(tries = 200)
  void givesEveryProvisionItsOwnAddress(@ForAll long seed) throws Exception {
    LegalText text =
        XmlBills.read(XmlBills.withBody(content(new Random(seed), 0, new ArrayList<>())));

    List<Provision> all = XmlBills.all(text);
    assertThat(new HashSet<>(all.stream().map(provision -> provision.address().eId()).toList()))
        .hasSize(all.size());
  }

  @Property(tries = 200)
  void marksOnlyWordsThatAreThere(@ForAll long seed) throws Exception {
    LegalText text =
        XmlBills.read(XmlBills.withBody(content(new Random(seed), 0, new ArrayList<>())));

    text.walk(
        provision -> {
          for (var words :
              List.of(provision.heading(), provision.text(), provision.continuation())) {
            words
                .marks()
                .forEach(
                    mark ->
                        assertThat(words.text().substring(mark.start(), mark.end()))
                            .isEqualTo(words.text().substring(mark.start(), mark.end()).strip())
                            .isNotEmpty());
            assertThat(words.text()).doesNotContain("  ").isEqualTo(words.text().strip());
          }
        });
  }

  private static String content(Random random, int depth, List<String> words) {
    StringBuilder xml = new StringBuilder();
    int pieces = 1 + random.nextInt(depth == 0 ? 6 : 4);
    for (int i = 0; i < pieces; i++) {
      if (depth > 7 || random.nextInt(3) == 0) {
        String word = "w" + words.size() + "w";
        words.add(word);
        xml.append(random.nextBoolean() ? " " : "")
            .append(word)
            .append(random.nextBoolean() ? "\n" : "");
      } else {
        xml.append(element(random, depth, words));
      }
    }
    return xml.toString();
  }

  private static String element(Random random, int depth, List<String> words) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    boolean isEmpty =
        List.of("linebreak", "pagebreak", "nobreak", "marker", "omitted-text").contains(name);
    String attribute =
        switch (random.nextInt(8)) {
          case 0 -> " display-inline=\"yes-display-inline\"";
          case 1 -> " changed=\"deleted\"";
          case 2 -> " changed=\"added\"";
          case 3 -> " style=\"USC\"";
          default -> "";
        };
    return "<"
        + name
        + attribute
        + ">"
        + (isEmpty ? "" : content(random, depth + 1, words))
        + "</"
        + name
        + ">";
  }
}
