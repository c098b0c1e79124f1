package org.ramseyer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity.Group;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;

class ProvisionSearcherTest {

  @TempDir static Path folder;
  private static ProvisionSearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    MemoryCodec codec = new MemoryCodec();
    try (ProvisionIndexer indexer = ProvisionIndexer.open(folder, codec)) {
      for (LegalText text :
          List.of(Texts.lanternBill(), Texts.townCode(), Texts.vendorTerms(), paged())) {
        indexer.put(text);
      }
      indexer.commit();
    }
    searcher = ProvisionSearcher.open(folder, codec);
  }

  private static LegalText paged() {
    return Texts.text(
        Texts.identity(
            "harbor-2032",
            DocumentKind.ORDINANCE,
            "Harbor Ordinance",
            "Ord. 77",
            "us-yy-harbor",
            "2032-01-02",
            Group.CITY),
        Texts.printed(
            LevelKind.SECTION,
            "Sec. 1.",
            3,
            11,
            "The harbor master keeps a roll of",
            "all barges and of every",
            "ferry & tug that <moors> here."));
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  private static SearchResult search(String query) {
    return search(SearchRequest.of(query));
  }

  private static SearchResult search(SearchRequest request) {
    try {
      return searcher.search(request);
    } catch (IOException | QuerySyntaxException e) {
      throw new AssertionError(request.query(), e);
    }
  }

  private static List<String> citations(SearchResult result) {
    return result.hits().stream()
        .map(hit -> hit.document().id() + " " + hit.address().citation())
        .toList();
  }

  @Test
  void wantsEveryWordInAnyForm() {
    assertThat(citations(search("operating cameras"))).startsWith("lantern-2031 sec. 3(a)(1)");
    assertThat(citations(search("operate warrant"))).isEmpty();
  }

  @Test
  void tellsShallFromShallNotByQuotation() {
    assertThat(citations(search("\"shall not\""))).containsExactly("lantern-2031 sec. 3(b)");
    assertThat(citations(search("\"shall use\""))).containsExactly("milltown-code 16-62(A)");
    assertThat(citations(search("\"must not use\""))).containsExactly("brightlamp-terms 50.8.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"of", "no", "or", "not", "any", "the"})
  void findsWordsThatOtherEnginesDrop(String word) {
    assertThat(search(word).total()).isPositive();
  }

  @Test
  void findsAWordInTheLeadInAboveTheProvision() {
    assertThat(citations(search("unlawful lantern camera"))).contains("lantern-2031 sec. 3(a)(1)");
    assertThat(citations(search("unlawful lantern camera")))
        .doesNotContain("milltown-code 16-62(A)");
  }

  @Test
  void putsProvisionsWithAllWordsOfTheirOwnFirst() {
    assertThat(citations(search("lantern camera warrant"))).startsWith("milltown-code 16-62(A)");
  }

  @Test
  void findsQuotationsUnstemmedOnly() {
    assertThat(citations(search("\"lantern cameras\"")))
        .containsExactlyInAnyOrder(
            "brightlamp-terms 50.8.1", "lantern-2031 sec. 4 (quoted sec. 3051A(a))");
    assertThat(citations(search("“lantern camera”")))
        .contains("milltown-code 16-62(A)")
        .doesNotContain("brightlamp-terms 50.8.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "watchman NEAR/3 lantern | 1", "watchman NEAR/2 lantern | 0", "lantern NEAR/3 watchman | 1",
        "watchman BEFORE/3 lantern | 1", "lantern BEFORE/3 watchman | 0",
            "\"lantern watchman\"~3 | 1",
        "\"lantern watchman\"~2 | 0", "(guard OR watchman) NEAR/4 \"lantern camera\" | 1",
            "watch* NEAR/1 use | 1"
      })
  void measuresDistancesInWords(String query, int total) {
    assertThat(search(query).total()).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "warrant OR crowns | 2",
        "lantern -warrant -unlawful NOT means | 3",
        "watch* | 1",
        "heading:penalty | 1",
        "heading:(lamp OR penalty) | 3",
        "cite:3(a)(1) | 1",
        "doc:milltown doc:code -warrant | 5",
        "camera doc:brightlamp | 2",
        "doc:lantern-2031 \"shall not\" | 1",
        "(warrant OR crowns) fee | 1"
      })
  void readsOperatorsAndFields(String query, int total) {
    assertThat(search(query).total()).as(query + ": " + citations(search(query))).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sec. 3(a)(1) | lantern-2031 sec. 3(a)(1)",
        "3 (a) (2) | lantern-2031 sec. 3(a)(2)",
        "§ 16-62(B)(2) | milltown-code 16-62(B)(2)",
        "16–62(b)(2) | milltown-code 16-62(B)(2)",
        "50.8.1 | brightlamp-terms 50.8.1",
        "paragraph (1) of section 3(a) | lantern-2031 sec. 3(a)(1)",
        "sec. 3051A(a) | lantern-2031 sec. 4 (quoted sec. 3051A(a))",
        "sec. 4 (quoted sec. 3051A(a)) | lantern-2031 sec. 4 (quoted sec. 3051A(a))",
        "H.R. 9123 sec. 3(b) | lantern-2031 sec. 3(b)",
        "sec. 3(b) of hr9123 | lantern-2031 sec. 3(b)",
        "hr9123 | lantern-2031 enacting formula",
        "H. R. 9123 | lantern-2031 enacting formula",
        "Ord. 1234 | milltown-code 16-62",
        "milltown-code | milltown-code 16-62"
      })
  void goesToWhatIsCited(String query, String first) {
    assertThat(citations(search(query))).as(search(query).understood()).startsWith(first);
  }

  @Test
  void givesMentionsBehindWhatIsCited() {
    assertThat(citations(search("16-62")))
        .contains("milltown-code 16-62", "lantern-2031 sec. 3(b)", "milltown-code 16-63");
  }

  @Test
  void findsTheWordsOfABillByItsNumber() {
    assertThat(citations(search("hr9123 records"))).containsExactly("lantern-2031 sec. 3(a)(2)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$1,000 | 1",
        "1,000 | 2",
        "1000 | 2",
        "34 U.S.C. 10151 | 1",
        "usc | 1",
        "real time | 1",
        "person's picture | 1",
        "person’s | 1"
      })
  void readsLegalTokensInAnySpelling(String query, int total) {
    assertThat(search(query).total()).as(query).isEqualTo(total);
  }

  @Test
  void filtersByWhatADocumentIs() {
    SearchFilter none = SearchFilter.NONE;
    assertThat(search(with(none.withKinds(Set.of(DocumentKind.BILL)))).total()).isEqualTo(3);
    assertThat(search(with(none.withGroups(Set.of(Group.CITY)))).total()).isEqualTo(1);
    assertThat(search(with(none.withJurisdictions(Set.of("us")))).total()).isEqualTo(3);
    assertThat(search(with(none.withJurisdictions(Set.of("us*")))).total()).isEqualTo(4);
    assertThat(
            search(with(none.withDocuments(Set.of("brightlamp-terms", "milltown-code")))).total())
        .isEqualTo(2);
  }

  @Test
  void filtersByDateAndLeavesOutTheUndated() {
    SearchFilter none = SearchFilter.NONE;
    LocalDate day = LocalDate.parse("2030-07-01");
    assertThat(search(with(none.withDates(null, day))).facets().get("document"))
        .containsOnlyKeys("milltown-code");
    assertThat(search(with(none.withDates(day.plusDays(1), null))).facets().get("document"))
        .containsOnlyKeys("lantern-2031");
    assertThat(search(with(none.withDates(day, day))).total()).isEqualTo(1);
  }

  private static SearchRequest with(SearchFilter filter) {
    return SearchRequest.of("\"lantern camera\" OR \"lantern cameras\"").withFilter(filter);
  }

  @Test
  void countsFacetsOfAllAnswersMostFrequentFirst() {
    SearchResult result = search(with(SearchFilter.NONE).withLimit(1));
    assertThat(result.hits()).hasSize(1);
    assertThat(result.total()).isEqualTo(5);
    assertThat(result.facets().get("kind"))
        .containsExactly(Map.entry("bill", 3), Map.entry("code", 1), Map.entry("terms", 1));
    assertThat(result.facets().get("group"))
        .containsExactly(Map.entry("national", 3), Map.entry("city", 1), Map.entry("vendor", 1));
    assertThat(
            result.facets().get("jurisdiction").values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(5);
  }

  @Test
  void marksTheMatchAndSaysItsPageAndLine() {
    Hit hit = search("\"every ferry\"").hits().get(0);
    assertThat(hit.place()).isEqualTo(new Place(3, 12));
    assertThat(hit.snippet().toHtml())
        .isEqualTo(
            "Sec. 1. The harbor master keeps a roll of all barges and of "
                + "<em>every ferry</em> &amp; tug that &lt;moors&gt; here.");
    assertThat(search("tugs").hits().get(0).place()).isEqualTo(new Place(3, 13));
    assertThat(search("harbor master").hits().get(0).place()).isEqualTo(new Place(3, 11));
  }

  @Test
  void marksTheWordsThatSaySomething() {
    assertThat(search("of all the tugs").hits().get(0).snippet().toText("[", "]"))
        .isEqualTo(
            "Sec. 1. The harbor master keeps a roll of [all] barges and of every ferry & [tug] that <moors> here.");
    assertThat(search("of the").hits().get(0).snippet().toText("[", "]")).contains("[of]");
  }

  @Test
  void marksTheEndsOfADistance() {
    assertThat(search("roll BEFORE/2 barge").hits().get(0).snippet().toText("[", "]"))
        .contains("a [roll] of all [barges] and");
  }

  @Test
  void marksWordsInTheHeading() {
    assertThat(search("heading:evidence").hits().get(0).snippet().toText("[", "]"))
        .startsWith("(b) [EVIDENCE] A picture");
  }

  @Test
  void saysHowItReadTheQuery() {
    assertThat(search("lantern -warrant \"shall not\" OR grant").understood())
        .isEqualTo("provisions with ((lantern and no warrant and exactly “shall not”) or grant)");
    assertThat(search("lantern \"shall not\" -warrant").understood())
        .isEqualTo("provisions with lantern and exactly “shall not”, without warrant");
    assertThat(search("sec. 3(b)").understood())
        .isEqualTo("what is cited as sec. 3(b), then provisions with exactly “sec. 3(b)”");
    assertThat(search(SearchRequest.of("lantern").withMode(SearchRequest.Mode.HYBRID)).understood())
        .isEqualTo(
            "provisions with lantern (by words only: the index holds no vectors for meaning)");
    assertThat(
            search(
                    SearchRequest.of("lantern")
                        .withFilter(SearchFilter.NONE.withKinds(Set.of(DocumentKind.BILL))))
                .understood())
        .isEqualTo("provisions with lantern, of kind bill");
  }

  @Test
  void givesProvisionsWithMostWordsWhereNoneHasAllAndSaysSo() {
    SearchResult result = search("watchman shall use gramophones");
    assertThat(result.understood())
        .isEqualTo(
            "no provision has all the words; provisions with most of watchman, shall, use, gramophones");
    assertThat(citations(result)).startsWith("milltown-code 16-62(A)");
    assertThat(search("gramophone").total()).isZero();
  }

  @Test
  void listsAndLoadsDocuments() throws IOException {
    assertThat(searcher.documents())
        .extracting(held -> held.identity().id())
        .containsExactly("brightlamp-terms", "harbor-2032", "lantern-2031", "milltown-code");
    assertThat(searcher.documents().get(2).identity()).isEqualTo(Texts.lanternBill().identity());
    assertThat(searcher.load("lantern-2031")).contains(Texts.lanternBill());
    assertThat(searcher.load("nowhere")).isEmpty();
  }

  @Test
  void findsEveryProvisionByItsOwnWords() {
    for (LegalText text :
        List.of(Texts.lanternBill(), Texts.townCode(), Texts.vendorTerms(), paged())) {
      text.paragraphs()
          .forEach(
              paragraph ->
                  assertThat(search("\"" + paragraph.text().replaceAll("[“”]", " ") + "\"").hits())
                      .as(paragraph.text())
                      .anyMatch(
                          hit ->
                              hit.address().eId().equals(paragraph.provision().address().eId())));
    }
  }

  @Test
  void answersAlikeUnderEveryLocale() {
    Locale before = Locale.getDefault();
    List<String> queries =
        List.of(
            "lantern camera", "IN GENERAL", "title I", "\"shall not\"", "watchman NEAR/9 warrant");
    List<SearchResult> here = queries.stream().map(ProvisionSearcherTest::search).toList();
    try {
      // Turkish has a dotless i, and Arabic its own digits.
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(queries.stream().map(ProvisionSearcherTest::search).toList()).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void answersOrRefusesWhateverIsTyped() {
    List<String> parts =
        List.of(
            "lamp",
            "H.R. 9123",
            "(",
            ")",
            "\"",
            "OR",
            "NOT",
            "-",
            "NEAR/3",
            "BEFORE/2",
            "~2",
            "heading:",
            "cite:3(a)",
            "doc:code",
            "(a)(1)",
            "lant*",
            "*",
            "—",
            "16-62",
            "sec. 3",
            "\"shall not\"",
            "camera");
    Random random = new Random(20);
    int answered = 0;
    for (int i = 0; i < 2000; i++) {
      String query =
          random
              .ints(1 + random.nextInt(5), 0, parts.size())
              .mapToObj(parts::get)
              .collect(Collectors.joining(" "));
      try {
        assertThat(searcher.search(SearchRequest.of(query)).understood()).as(query).isNotEmpty();
        answered++;
      } catch (QuerySyntaxException e) {
        assertThat(e.getMessage()).as(query).endsWith(".");
      } catch (IOException | RuntimeException e) {
        throw new AssertionError(query, e);
      }
    }
    assertThat(answered).isBetween(500, 1999);
  }

  @Test
  void givesEverythingInReadingOrderForAStar() {
    SearchResult result = search(SearchRequest.of("*").withLimit(100));
    assertThat(result.total()).isEqualTo(countProvisions());
    assertThat(result.hits().get(0).document().id()).isEqualTo("brightlamp-terms");
  }

  private static int countProvisions() {
    try {
      return searcher.documents().stream().mapToInt(IndexedDocument::provisions).sum();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refusesABeginningOfTooManyWordsBesideADistance(@TempDir Path other) throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i <= NearTranslator.MOST_EXPANSIONS; i++) {
      many.append("lamp").append(Integer.toString(i, 26).replaceAll("[0-9]", "z$0")).append(' ');
    }
    MemoryCodec codec = new MemoryCodec();
    try (ProvisionIndexer indexer = ProvisionIndexer.open(other, codec)) {
      indexer.put(
          Texts.text(
              Texts.identity("many", DocumentKind.OTHER, "Many", "", "us", "", Group.UNSTATED),
              Texts.provision(LevelKind.SECTION, "1", "", many + "in the dark")));
      indexer.commit();
    }
    try (ProvisionSearcher wordy = ProvisionSearcher.open(other, codec)) {
      assertThatThrownBy(() -> wordy.search(SearchRequest.of("lamp* NEAR/3 dark")))
          .isInstanceOf(QuerySyntaxException.class)
          .hasMessageContaining("give more letters");
    }
  }

  @Test
  void refusesAFolderWithoutAnIndex(@TempDir Path empty) {
    assertThatThrownBy(() -> ProvisionSearcher.open(empty, new MemoryCodec()))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining("there is no index here yet");
    assertThatThrownBy(() -> ProvisionSearcher.open(empty.resolve("nowhere"), new MemoryCodec()))
        .isInstanceOf(UnusableIndexException.class);
  }
}
