package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;
import org.ramseyer.source.PdfReader;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;

/** Bills of the states as they were printed; skipped where they are not at hand. */
class StateBillsTest {

  private static final Path DATA =
      Path.of(System.getProperty("ramseyer.data", "../shared/data")).resolve("state");

  /** One line of the table of expectations. */
  record Expected(
      String file,
      String number,
      String jurisdiction,
      String kind,
      int pages,
      String lines,
      int sections,
      int withRestated,
      String first,
      String last,
      String over) {

    static Expected of(String row) {
      String[] cells = row.split("\t", -1);
      return new Expected(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          Integer.parseInt(cells[4]),
          cells[5],
          Integer.parseInt(cells[6]),
          Integer.parseInt(cells[7]),
          cells[8],
          cells[9],
          cells[10]);
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Expected> bills() throws IOException {
    try (InputStream table = StateBillsTest.class.getResourceAsStream("state-bills.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(row -> !row.startsWith("#")).skip(1).map(Expected::of).toList().stream();
    }
  }

  private static SourceDocument read(Expected bill) throws Exception {
    Path file = DATA.resolve(bill.file() + ".pdf");
    assumeTrue(
        Files.isRegularFile(file), "no printed bill at " + file.toAbsolutePath().normalize());
    return PdfReader.read(file);
  }

  @ParameterizedTest
  @MethodSource("bills")
  void knowsWhatTheBillSaysOfItself(Expected bill) throws Exception {
    SourceDocument document = read(bill);
    Identity identity = new DocumentParser(document).parse("bill").identity();
    assertThat(identity.number()).isEqualTo(bill.number());
    assertThat(identity.jurisdiction()).isEqualTo(bill.jurisdiction());
    assertThat(identity.kind().jsonName()).isEqualTo(bill.kind());
    assertThat(identity.title()).hasSizeGreaterThan(20);
    assertThat(document.pages()).hasSize(bill.pages());
    assertThat(document.lineNumbering()).hasToString(bill.lines());
  }

  @ParameterizedTest
  @MethodSource("bills")
  void findsTheSectionsAndTheirFirstAndLastWords(Expected bill) throws Exception {
    LegalText text = new DocumentParser(read(bill)).parse("bill");
    List<Provision> own =
        text.provisions().stream().filter(one -> one.kind() == LevelKind.SECTION).toList();
    List<Provision> all = new ArrayList<>();
    text.walk(one -> all.addAll(one.kind() == LevelKind.SECTION ? List.of(one) : List.of()));
    assertThat(own).hasSize(bill.sections());
    assertThat(all).hasSize(bill.withRestated());
    if (!own.isEmpty()) {
      List<String> words = new ArrayList<>();
      own.forEach(one -> one.walk(part -> words.addAll(words(ownWords(part)))));
      assertThat(String.join(" ", words))
          .startsWith(bill.first() + " ")
          .endsWith(" " + bill.last());
    }
  }

  @ParameterizedTest
  @MethodSource("bills")
  void leavesNoNumberHeadOrStampInTheText(Expected bill) throws Exception {
    SourceDocument document = read(bill);
    LegalText text = new DocumentParser(document).parse("bill");
    List<String> words = new ArrayList<>();
    text.paragraphs().forEach(paragraph -> words.addAll(words(paragraph.text())));
    assertThat(windows(words)).as("words over a page end").contains(bill.over());
    Map<String, Integer> furniture = repeated(document);
    text.provisions().stream()
        .filter(one -> one.kind() != LevelKind.PREFACE)
        .forEach(
            top ->
                top.walk(
                    one -> {
                      String own = one.text().text();
                      assertThat(own)
                          .doesNotMatch("\\d+")
                          .doesNotContainPattern("[-=]{5,}|\\*[a-z]+\\d+\\*");
                      assertThat(own)
                          .doesNotContainPattern("recycled paper|LBD\\d|Page \\d+ of \\d+");
                      assertThat(furniture).doesNotContainKey(pattern(own));
                    }));
  }

  @ParameterizedTest
  @MethodSource("bills")
  void everyWordOfThePagesStandsInTheTreeInOrder(Expected bill) throws Exception {
    SourceDocument document = read(bill);
    StringBuilder printed = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    int kept = 0;
    int left = 0;
    for (var page : document.pages()) {
      page.lines().forEach(line -> printed.append(line.text()));
      page.notes().forEach(line -> notes.append(line.text()));
      kept += page.lines().stream().mapToInt(line -> words(line.text()).size()).sum();
      left += page.furniture().stream().mapToInt(line -> words(line.text()).size()).sum();
    }
    StringBuilder parsed = new StringBuilder();
    new DocumentParser(document)
        .parse("bill")
        .paragraphs()
        .forEach(paragraph -> parsed.append(paragraph.text()));
    String tree = letters(parsed.toString());
    String legend = letters(notes.toString());
    assertThat(tree).contains(legend);
    int at = tree.indexOf(legend);
    assertThat(tree.substring(0, at) + tree.substring(at + legend.length()))
        .isEqualTo(letters(printed.toString()));
    // Short bills of Louisiana and Vermont repeat three lines on each page.
    assertThat(left).as("words of furniture").isLessThan(kept / 6);
  }

  private static String ownWords(Provision one) {
    return (one.num() == null ? "" : one.num().text())
        + " "
        + one.heading().text()
        + " "
        + one.text().text()
        + " "
        + one.continuation().text();
  }

  /** Heads and feet that stand on several pages, digits apart. */
  private static Map<String, Integer> repeated(SourceDocument document) {
    Map<String, Integer> count = new HashMap<>();
    document.pages().stream()
        .flatMap(page -> page.furniture().stream())
        .map(SourceLine::text)
        .filter(line -> words(line).size() > 2)
        .forEach(line -> count.merge(pattern(line), 1, Integer::sum));
    count.values().removeIf(times -> times < 2);
    return count;
  }

  private static String pattern(String line) {
    return line.replaceAll("\\d+", "#");
  }

  private static List<String> windows(List<String> words) throws Exception {
    List<String> hashes = new ArrayList<>();
    for (int i = 0; i + 8 <= words.size(); i++) {
      byte[] bytes = String.join(" ", words.subList(i, i + 8)).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      hashes.add(HexFormat.of().formatHex(digest).substring(0, 10));
    }
    return hashes;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
