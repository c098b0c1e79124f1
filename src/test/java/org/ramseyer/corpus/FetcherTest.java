package org.ramseyer.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FetcherTest {

  private static final String PDF_PATH = "/content/pkg/BILLS-198hr12ih/pdf/BILLS-198hr12ih.pdf";
  private static final String XML_PATH = "/content/pkg/BILLS-198hr12ih/xml/BILLS-198hr12ih.xml";
  private static final String PDF_NAME = "BILLS-198hr12ih.pdf";

  @TempDir private Path folder;

  private UnrulyServer server;
  private FetchSettings settings;

  @BeforeEach
  void startServer() throws IOException {
    server = new UnrulyServer();
    // More patience than a busy machine asks for; who tests waiting says so.
    settings = waiting(Duration.ofSeconds(10), 2);
  }

  /** Settings that take no answer for failure after so long. */
  private FetchSettings waiting(Duration idle, int retries) {
    return new FetchSettings(
        server.address(),
        Duration.ofSeconds(10),
        idle,
        retries,
        Duration.ofMillis(1),
        100_000,
        false,
        false);
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void bringsThePdfAndTheXmlOfAPackage() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.content(UnrulyServer.PDF));
    server.answer(XML_PATH, UnrulyServer.content(UnrulyServer.XML));

    List<FetchOutcome> outcomes = fetch(settings);

    assertThat(outcomes).hasSize(2).allMatch(outcome -> outcome instanceof FetchOutcome.Arrived);
    assertThat(folder.resolve(PDF_NAME)).hasBinaryContent(UnrulyServer.PDF);
    assertThat(folder.resolve("BILLS-198hr12ih.xml")).hasBinaryContent(UnrulyServer.XML);
    List<String> lines = Files.readAllLines(folder.resolve("checksums.tsv"));
    assertThat(lines).hasSize(3).first().isEqualTo("id\tfile\tsha256\tbytes\taddress\tdate");
    assertThat(lines.get(1))
        .matches(
            "fed-kelp\tBILLS-198hr12ih\\.pdf\t[0-9a-f]{64}\t"
                + UnrulyServer.PDF.length
                + "\thttp://127\\.0\\.0\\.1:\\d+"
                + PDF_PATH
                + "\t\\d{4}-\\d\\d-\\d\\d");
    assertThat(files()).containsExactly(PDF_NAME, "BILLS-198hr12ih.xml", "checksums.tsv");
  }

  @Test
  void asksForNothingThatIsThereUnharmed() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.content(UnrulyServer.PDF));
    server.answer(XML_PATH, UnrulyServer.content(UnrulyServer.XML));
    fetch(settings);

    assertThat(fetch(settings)).allMatch(outcome -> outcome instanceof FetchOutcome.Present);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void bringsAHarmedFileAgain() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.content(UnrulyServer.PDF));
    fetch(settings);
    Files.writeString(folder.resolve(PDF_NAME), "%PDF- harmed %%EOF");

    assertThat(fetch(settings).get(0)).isInstanceOf(FetchOutcome.Arrived.class);
    assertThat(folder.resolve(PDF_NAME)).hasBinaryContent(UnrulyServer.PDF);
  }

  @Test
  void tellsAChangedTextAndKeepsTheOldOne() throws Exception {
    server.answer(
        PDF_PATH,
        UnrulyServer.inTurn(
            UnrulyServer.content(UnrulyServer.PDF),
            UnrulyServer.content("%PDF- another text %%EOF")));
    fetch(settings);
    String list = Files.readString(folder.resolve("checksums.tsv"));

    FetchOutcome outcome = fetch(settings.askingAgain()).get(0);

    assertThat(outcome)
        .asInstanceOf(type(FetchOutcome.Changed.class))
        .satisfies(
            changed -> {
              assertThat(changed.isAccepted()).isFalse();
              assertThat(list).contains(changed.recorded()).doesNotContain(changed.served());
            });
    assertThat(folder.resolve(PDF_NAME)).hasBinaryContent(UnrulyServer.PDF);
    assertThat(folder.resolve("checksums.tsv")).hasContent(list);
  }

  @Test
  void takesAChangedTextWhenToldTo() throws Exception {
    server.answer(
        PDF_PATH,
        UnrulyServer.inTurn(
            UnrulyServer.content(UnrulyServer.PDF),
            UnrulyServer.content("%PDF- another text %%EOF")));
    fetch(settings);

    assertThat(fetch(settings.acceptingChanges()).get(0))
        .asInstanceOf(type(FetchOutcome.Changed.class))
        .satisfies(
            changed ->
                assertThat(Files.readString(folder.resolve("checksums.tsv")))
                    .contains(changed.served()));
    assertThat(folder.resolve(PDF_NAME)).hasContent("%PDF- another text %%EOF");
    assertThat(fetch(settings).get(0)).isInstanceOf(FetchOutcome.Present.class);
  }

  @Test
  void repeatsAfterAFailureOfTheServer() throws Exception {
    server.answer(
        PDF_PATH,
        UnrulyServer.inTurn(
            UnrulyServer.status(500),
            UnrulyServer.truncated(UnrulyServer.PDF),
            UnrulyServer.content(UnrulyServer.PDF)));

    assertThat(fetch(settings).get(0)).isInstanceOf(FetchOutcome.Arrived.class);
    assertThat(server.asked().stream().filter(PDF_PATH::equals)).hasSize(3);
  }

  @Test
  void givesUpOnAServerThatKeepsFailing() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.status(503));

    assertThat(failure()).isEqualTo("127.0.0.1 failed with status 503.");
    assertThat(server.asked().stream().filter(PDF_PATH::equals))
        .as("once, and twice again")
        .hasSize(3);
  }

  @Test
  void doesNotRepeatARefusal() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.status(403));

    assertThat(failure()).isEqualTo("127.0.0.1 did not give the file (status 403).");
    assertThat(server.asked().stream().filter(PDF_PATH::equals)).hasSize(1);
  }

  @Test
  void tellsThatAFileIsMissing() throws Exception {
    List<FetchOutcome> outcomes = fetch(settings);

    assertThat(reason(outcomes.get(0))).isEqualTo("127.0.0.1 does not have the file (status 404).");
    assertThat(outcomes.get(1))
        .isEqualTo(
            new FetchOutcome.NotServed(bill(), "No XML of this text is served, only its PDF."));
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void stopsAtTheLargestSize() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.endless(UnrulyServer.PDF));

    assertThat(failure())
        .isEqualTo("127.0.0.1 sent more than 100000 bytes, the most that is taken.");
    assertThat(server.asked().stream().filter(PDF_PATH::equals)).hasSize(1);
  }

  @Test
  void keepsNoPartOfATransferThatBrokeOff() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.truncated(UnrulyServer.PDF));

    assertThat(failure()).isEqualTo("127.0.0.1 broke off the transfer.");
  }

  @Test
  void givesUpOnSilence() throws Exception {
    settings = waiting(Duration.ofMillis(300), 2);
    server.answer(PDF_PATH, server.silence());

    assertThat(failure()).isEqualTo("127.0.0.1 did not answer in time.");
  }

  @Test
  void givesUpOnATransferThatStalls() throws Exception {
    settings = waiting(Duration.ofMillis(300), 2);
    server.answer(PDF_PATH, server.stall(UnrulyServer.PDF));

    assertThat(failure()).isEqualTo("127.0.0.1 stopped sending.");
  }

  @Test
  void givesUpOnATrickle() throws Exception {
    settings = waiting(Duration.ofMillis(60), 0);
    server.answer(PDF_PATH, server.trickle());

    assertThat(failure()).isEqualTo("127.0.0.1 stopped sending.");
  }

  @Test
  void takesNoWebPageForAPdf() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.content("<!DOCTYPE html><html><body>Sorry</body></html>"));
    server.answer(
        XML_PATH, UnrulyServer.content("<!DOCTYPE html><html><body><br>Sorry</body></html>"));

    List<FetchOutcome> outcomes = fetch(settings);

    assertThat(reason(outcomes.get(0))).isEqualTo("127.0.0.1 sent a web page instead of a PDF.");
    assertThat(reason(outcomes.get(1))).isEqualTo("127.0.0.1 sent a web page instead of XML.");
    assertThat(files()).isEmpty();
  }

  @Test
  void judgesByTheContent() throws Exception {
    Map<String, String> objections =
        Map.of(
            "", "an empty file",
            "PK\u0003\u0004 zip", "something other than a PDF",
            "%PDF-1.7 begins and never ends", "a PDF that is cut off",
            "<bill>xml</bill>", "something other than a PDF");
    for (var each : objections.entrySet()) {
      server.answer(PDF_PATH, UnrulyServer.content(each.getKey()));
      assertThat(failure()).isEqualTo("127.0.0.1 sent " + each.getValue() + ".");
    }
  }

  @Test
  void judgesXmlByItsRootAndItsEnd() throws Exception {
    Map<String, String> objections =
        Map.of(
            "words",
            "something other than XML",
            "<bill><form>",
            "XML that is cut off or not well-formed",
            "<bill>\u00e9\u00ff</bill>".replace("\u00ff", "<"),
            "XML that is cut off or not well-formed",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            "a web page instead of XML",
            "%PDF-1.7 %%EOF",
            "something other than XML");
    for (var each : objections.entrySet()) {
      server.answer(XML_PATH, UnrulyServer.content(each.getKey()));
      assertThat(reason(fetch(settings).get(1)))
          .isEqualTo("127.0.0.1 sent " + each.getValue() + ".");
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void followsRedirectsOnTheSameServer() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.redirect("/moved"));
    server.answer("/moved", UnrulyServer.redirect(server.address() + "/here"));
    server.answer("/here", UnrulyServer.content(UnrulyServer.PDF));

    assertThat(fetch(settings).get(0)).isInstanceOf(FetchOutcome.Arrived.class);
  }

  @Test
  void followsNoRedirectToAnotherServer() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.redirect("https://elsewhere.example/x.pdf"));
    assertThat(failure())
        .isEqualTo(
            "127.0.0.1 redirects to https://elsewhere.example, which the catalogue does not name.");

    server.answer(
        PDF_PATH,
        UnrulyServer.redirect(server.address().toString().replace("127.0.0.1", "localhost")));
    assertThat(failure()).contains("which the catalogue does not name");

    server.answer(PDF_PATH, UnrulyServer.redirect("file:///etc/passwd"));
    assertThat(failure()).contains("which the catalogue does not name");
  }

  @Test
  void leavesARedirectLoop() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.redirect(PDF_PATH));

    assertThat(failure()).isEqualTo("127.0.0.1 redirects without end; gave up after 5 redirects.");
    assertThat(server.asked().stream().filter(PDF_PATH::equals)).hasSize(6);
  }

  @Test
  void saysOnceThatTheMachineIsOffline() throws Exception {
    List<URI> asked = new ArrayList<>();
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    FetchSettings offline =
        new FetchSettings(
            URI.create("http://127.0.0.1:" + port),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            2,
            Duration.ofMillis(1),
            100_000,
            false,
            false);

    List<FetchOutcome> outcomes =
        new Fetcher(new Catalog(List.of(bill())), folder, offline)
            .fetch(List.of(), listening(asked));

    assertThat(outcomes)
        .hasSize(2)
        .allSatisfy(
            outcome ->
                assertThat(reason(outcome))
                    .isEqualTo("127.0.0.1 cannot be reached; is this machine offline?"));
    assertThat(asked).as("asked once for two files").hasSize(1);
  }

  @Test
  void leavesWhatIsThereWhenNothingComes() throws Exception {
    server.answer(
        PDF_PATH,
        UnrulyServer.inTurn(
            UnrulyServer.content(UnrulyServer.PDF), UnrulyServer.content("<html>down</html>")));
    fetch(settings);

    assertThat(fetch(settings.askingAgain()).get(0)).isInstanceOf(FetchOutcome.Failed.class);
    assertThat(folder.resolve(PDF_NAME)).hasBinaryContent(UnrulyServer.PDF);
    assertThat(fetch(settings).get(0)).isInstanceOf(FetchOutcome.Present.class);
  }

  @Test
  void tellsWhatIsServedNowhere() throws Exception {
    Instrument unserved = instrument("vend-x", new OfficialSource.Unserved("X"));
    Instrument plain =
        instrument(
            "vend-y", new OfficialSource.Served("Y", URI.create("http://y.example/terms.pdf")));
    Instrument page =
        instrument("vend-z", new OfficialSource.Served("Z", server.address().resolve("/terms")));
    server.answer("/terms", UnrulyServer.content("<!doctype html><title>Terms</title>"));

    List<FetchOutcome> outcomes =
        new Fetcher(new Catalog(List.of(unserved, plain, page)), folder, settings)
            .fetch(List.of(), FetchProgress.NONE);

    assertThat(outcomes)
        .containsExactly(
            new FetchOutcome.NotServed(
                unserved, "No official text is served: the catalogue names no address."),
            new FetchOutcome.NotServed(
                plain,
                "The publisher serves the text over plain http only, which is not fetched; it is at "
                    + "http://y.example/terms.pdf."),
            new FetchOutcome.NotServed(
                page,
                "The publisher serves a web page, which is not taken; read it at "
                    + server.address()
                    + "/terms."));
  }

  @Test
  void bringsOnlyWhatIsNamed() throws Exception {
    Instrument one =
        instrument("vend-a", new OfficialSource.Served("A", server.address().resolve("/a.pdf")));
    Instrument two =
        instrument("vend-b", new OfficialSource.Served("B", server.address().resolve("/b.xml")));
    server.answer("/b.xml", UnrulyServer.content(UnrulyServer.XML));
    Fetcher fetcher = new Fetcher(new Catalog(List.of(one, two)), folder, settings);

    assertThat(fetcher.fetch(List.of("vend-b"), FetchProgress.NONE)).hasSize(1);
    assertThat(files()).containsExactly("checksums.tsv", "vend-b.xml");
    assertThatThrownBy(() -> fetcher.fetch(List.of("vend-c"), FetchProgress.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no instrument \"vend-c\" in the catalogue");
  }

  @Test
  void tellsHowFarItHasCome() throws Exception {
    server.answer(PDF_PATH, UnrulyServer.content(UnrulyServer.PDF));
    List<String> heard = new ArrayList<>();

    new Fetcher(new Catalog(List.of(bill())), folder, settings)
        .fetch(
            List.of(),
            new FetchProgress() {
              @Override
              public void asking(Instrument instrument, URI address) {
                heard.add("asking " + address.getPath());
              }

              @Override
              public void received(long bytes, long expected) {
                heard.add(bytes + " of " + expected);
              }

              @Override
              public void done(FetchOutcome outcome) {
                heard.add(outcome.getClass().getSimpleName());
              }
            });

    int size = UnrulyServer.PDF.length;
    assertThat(heard)
        .containsExactly(
            "asking " + PDF_PATH,
            size + " of " + size,
            "Arrived",
            "asking " + XML_PATH,
            "NotServed");
  }

  private List<FetchOutcome> fetch(FetchSettings with) throws IOException {
    return new Fetcher(new Catalog(List.of(bill())), folder, with)
        .fetch(List.of(), FetchProgress.NONE);
  }

  /** Why the PDF did not come; nothing of it may be left. */
  private String failure() throws IOException {
    String reason = reason(fetch(settings).get(0));
    assertThat(files()).isEmpty();
    return reason;
  }

  private static String reason(FetchOutcome outcome) {
    assertThat(outcome).isInstanceOf(FetchOutcome.Failed.class);
    return ((FetchOutcome.Failed) outcome).reason();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static FetchProgress listening(List<URI> asked) {
    return new FetchProgress() {
      @Override
      public void asking(Instrument instrument, URI address) {
        asked.add(address);
      }

      @Override
      public void received(long bytes, long expected) {}

      @Override
      public void done(FetchOutcome outcome) {}
    };
  }

  private static Instrument bill() {
    return instrument(
        "fed-kelp", new OfficialSource.Govinfo("govinfo", new GovinfoPackage("BILLS-198hr12ih")));
  }

  private static Instrument instrument(String id, OfficialSource source) {
    return new Instrument(
        id,
        "Kelp",
        "Kelp 1",
        "us",
        Identity.Group.NATIONAL,
        DocumentKind.BILL,
        Map.of(),
        "pending",
        source,
        false,
        null,
        null);
  }
}
