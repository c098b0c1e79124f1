package org.ramseyer.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;

class CatalogTest {

  private static final String KELP =
      """
      # a comment
      - id: fed-kelp-2098
        title: "Kelp Act: a bill"
        citation: H. R. 12, 198th Congress
        jurisdiction: us
        group: national
        kind: bill
        dates: {introduced: 2098-06-25, effective: 2099-01-01}
        status: introduced
        source: {publisher: govinfo, package: BILLS-198hr12ih}
        restatement: true
        file: national/kelp.pdf
        versionOf: kelp
      """;

  private static final String LAMPTON =
      """
      - id: city-lampton
        title: Lampton camera ordinance
        citation: Lampton City Code ch. 9
        jurisdiction: us-me-lampton
        group: city
        kind: ordinance
        dates: {}
        status: in force
        source:
          publisher: City of Lampton
          address: https://lampton.example/code/9.pdf
        restatement: false
      """;

  @TempDir private Path folder;

  @BeforeEach
  void shipOneFile() throws IOException {
    Files.createDirectories(folder.resolve("national"));
    Files.writeString(folder.resolve("national/kelp.pdf"), "%PDF-");
  }

  @Test
  void keepsTheOrderAndEveryKey() throws Exception {
    Catalog catalog = load(LAMPTON + KELP);

    assertThat(catalog.instruments())
        .extracting(Instrument::id)
        .containsExactly("city-lampton", "fed-kelp-2098");
    Instrument kelp = catalog.find("fed-kelp-2098").orElseThrow();
    assertThat(kelp.title()).isEqualTo("Kelp Act: a bill");
    assertThat(kelp.group()).isEqualTo(Identity.Group.NATIONAL);
    assertThat(kelp.kind()).isEqualTo(DocumentKind.BILL);
    assertThat(kelp.dates())
        .containsEntry(DateName.INTRODUCED, LocalDate.of(2098, 6, 25))
        .hasSize(2);
    assertThat(kelp.source())
        .isEqualTo(new OfficialSource.Govinfo("govinfo", new GovinfoPackage("BILLS-198hr12ih")));
    assertThat(kelp.file()).isEqualTo("national/kelp.pdf");
    assertThat(kelp.versionOf()).isEqualTo("kelp");
    Instrument lampton = catalog.find("city-lampton").orElseThrow();
    assertThat(lampton.source())
        .isEqualTo(
            new OfficialSource.Served(
                "City of Lampton", URI.create("https://lampton.example/code/9.pdf")));
    assertThat(lampton.file()).isNull();
    assertThat(catalog.find("city-nowhere")).isEmpty();
  }

  @Test
  void givesTheIdentityOfABillByItsPackage() throws Exception {
    Identity identity = load(KELP).instruments().get(0).identity();

    assertThat(identity.number()).isEqualTo("H. R. 12");
    assertThat(identity.stage()).isEqualTo("ih");
    assertThat(identity.date()).isEqualTo(LocalDate.of(2098, 6, 25));
    assertThat(identity.citation()).isEqualTo("H. R. 12, 198th Congress");
    assertThat(identity.restatement()).isTrue();
  }

  @Test
  void placesALawByItsPassageRatherThanItsEffect() throws Exception {
    Instrument law =
        load(LAMPTON.replace("{}", "{effective: 2099-01-01, passed: 2098-02-03}"))
            .instruments()
            .get(0);

    assertThat(law.date()).isEqualTo(LocalDate.of(2098, 2, 3));
    assertThat(law.dates().keySet()).containsExactly(DateName.PASSED, DateName.EFFECTIVE);
    assertThat(load(LAMPTON).instruments().get(0).date()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      status: in force   | satus: in force     | line 8, city-lampton: unknown key "satus"
      status: in force   | satus: in force     | line 1, city-lampton: key "status" is missing
      group: city        | group: town         | line 5, city-lampton: group "town" is none of national, state
      kind: ordinance    | kind: law           | line 6, city-lampton: kind "law" is none of bill, resolution, ordinance
      dates: {}          | dates: {passed: 2098-13-01} | line 7, city-lampton: date passed "2098-13-01" is no day
      dates: {}          | dates: {passed: June 2098}  | line 7, city-lampton: date passed "June 2098" is no day
      dates: {}          | dates: {signed: 2098-01-01} | line 7, city-lampton: unknown key "dates.signed"
      dates: {}          | dates: today        | line 7, city-lampton: "dates" needs names and dates
      title: Lampton camera ordinance | title: | line 2, city-lampton: "title" needs a text
      title: Lampton camera ordinance | title: [a] | line 2, city-lampton: "title" needs a text
      restatement: false | restatement: perhaps | line 12, city-lampton: restatement "perhaps" is none of true, false
      restatement: false | restatement: true   | line 1, city-lampton: a restatement needs the key "file"
      status: in force   | file: no.pdf        | line 8, city-lampton: file "no.pdf" does not exist
      status: in force   | file: ../secret.pdf | line 8, city-lampton: file "../secret.pdf" lies outside the folder
      status: in force   | file: /etc/passwd   | line 8, city-lampton: file "/etc/passwd" lies outside the folder
      status: in force   | title: Two          | line 8, city-lampton: key "title" is written twice
      publisher: City    | maker: City         | line 10, city-lampton: key "source.publisher" is missing
      publisher: City    | maker: City         | line 10, city-lampton: unknown key "source.maker"
      address: https://lampton.example/code/9.pdf | address: file:///etc/passwd | line 11, city-lampton: address "file
      address: https://lampton.example/code/9.pdf | address: https://user@lampton.example/ | is no web address
      address: https://lampton.example/code/9.pdf | package: ../../x | line 11, city-lampton: package "../../x" is no id
      """)
  void namesTheLineTheIdAndTheError(String right, String wrong, String problem) {
    assertThat(LAMPTON).contains(right);
    CatalogException e =
        catchThrowableOfType(CatalogException.class, () -> load(LAMPTON.replace(right, wrong)));

    assertThat(e.problems()).as(e.getMessage()).anyMatch(each -> each.contains(problem));
    assertThat(e).hasMessageContaining("catalog.yaml: line ");
  }

  @Test
  void tellsAnIdThatIsTakenAndAllOtherErrorsAtOnce() {
    CatalogException e =
        catchThrowableOfType(
            CatalogException.class,
            () -> load(LAMPTON + LAMPTON.replace("group: city", "group: town")));

    assertThat(e.problems())
        .containsExactly(
            "line 13, city-lampton: the id is taken by the entry in line 1",
            "line 17, city-lampton: group \"town\" is none of national, state, city, vendor");
  }

  @Test
  void tellsWhatIsNoCatalogue() {
    assertThatThrownBy(() -> load("a: b"))
        .hasMessageEndingWith("line 1: is no list of instruments");
    assertThatThrownBy(() -> load("- just words"))
        .hasMessageEndingWith("is no instrument with keys and values");
    assertThatThrownBy(() -> load("- {a: [}"))
        .hasMessageContaining("line 1: is not well-formed YAML");
    assertThatThrownBy(() -> Catalog.load(folder.resolve("none.yaml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void readsAnEmptyCatalogue() throws Exception {
    assertThat(load("").instruments()).isEmpty();
    assertThat(load("# nothing yet\n").instruments()).isEmpty();
  }

  @Property(tries = 300)
  void meetsAnyTextWithACatalogueOrASentence(@ForAll String text) throws Exception {
    Path file = Files.createTempFile("catalog", ".yaml");
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      assertThat(Catalog.load(file).instruments()).isEmpty();
    } catch (CatalogException e) {
      assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem).isNotBlank());
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void knowsTheAddressesOfAPackage() {
    GovinfoPackage content = new GovinfoPackage("BILLS-198sconres3rfh");

    assertThat(content.address(GovinfoPackage.SERVER, "xml"))
        .hasToString(
            "https://www.govinfo.gov/content/pkg/BILLS-198sconres3rfh/xml/BILLS-198sconres3rfh.xml");
    assertThat(content.billNumber()).isEqualTo("S. Con. Res. 3");
    assertThat(content.stage()).isEqualTo("rfh");
    assertThat(new GovinfoPackage("PLAW-198publ1").billNumber()).isNull();
  }

  @Test
  void loadsTheCatalogueThatShips() throws Exception {
    Path shipped = Path.of("corpus/catalog.yaml");
    assumeTrue(Files.exists(shipped), "corpus/catalog.yaml is not there");

    assertThat(Catalog.load(shipped).instruments()).isNotEmpty();
  }

  private Catalog load(String yaml) throws Exception {
    Path file = folder.resolve("catalog.yaml");
    Files.writeString(file, yaml);
    return Catalog.load(file);
  }
}
