package org.ramseyer.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.source.PageGlyphs;
import org.ramseyer.source.PdfReader;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.SourcePage;

/**
 * Every word of a page stands in one place of the tree or of the furniture, and every provision on
 * the page and line that it names. Held against the glyphs as a second reader places them.
 */
class PrintedWordsTest {

  /** Letters compared; figures of fractions, which stand off the line, come later as a rule. */
  private static final int FIRST = 12;

  private static final Path CORPUS = Path.of("corpus");

  private static List<Path> pdfs(Path folder) throws IOException {
    assumeTrue(Files.isDirectory(folder), "no files at " + folder.toAbsolutePath().normalize());
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static List<Path> data(String folder) throws IOException {
    return pdfs(Path.of(System.getProperty("ramseyer.data", "../shared/data")).resolve(folder));
  }

  @Test
  void keepsEveryWordOfTheCorpus() throws Exception {
    check(pdfs(CORPUS), 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpo", "large"})
  void keepsEveryWordOfBillsOfCongress(String folder) throws Exception {
    check(data(folder), 0);
  }

  /**
   * States number lines that hold no words, set two numbers on one line, or draw figures of a
   * column apart from it; what is told amiss there is counted.
   */
  @Test
  void keepsTheWordsOfStateBills() throws Exception {
    check(data("state"), 0.005);
  }

  private static void check(List<Path> files, double share) throws Exception {
    List<String> faults = new ArrayList<>();
    int[] checks = {0};
    for (Path file : files) {
      SourceDocument document = PdfReader.read(file);
      LegalText text = new DocumentParser(document).parse("any");
      List<PageGlyphs.Page> pages = PageGlyphs.of(file);
      String name = file.getFileName().toString();
      lettersOfPages(document, pages).forEach(fault -> faults.add(name + " " + fault));
      order(document, text).forEach(fault -> faults.add(name + " " + fault));
      boolean isNumbered = text.lineNumbering() == LegalText.LineNumbering.PRINTED;
      checks[0] += pages.size() + 1;
      text.walk(
          provision -> {
            checks[0] += 2;
            places(provision, pages, isNumbered).forEach(fault -> faults.add(name + " " + fault));
          });
    }
    assertThat(faults.size())
        .as(faults.size() + " of " + checks[0] + ": " + faults.stream().limit(40).toList())
        .isLessThanOrEqualTo((int) (share * checks[0]));
  }

  /** Text, furniture and line numbers of each page are all of its glyphs. */
  private static List<String> lettersOfPages(
      SourceDocument document, List<PageGlyphs.Page> glyphs) {
    List<String> faults = new ArrayList<>();
    for (SourcePage page : document.pages()) {
      Map<Character, Integer> left = new TreeMap<>(glyphs.get(page.number() - 1).all());
      Stream.of(page.lines(), page.furniture(), page.notes())
          .flatMap(List::stream)
          .forEach(
              line -> {
                take(line.text(), left);
                if (line.numbered()) {
                  take(Integer.toString(line.place().line()), left);
                }
              });
      blankLines(glyphs.get(page.number() - 1), page).stream()
          .filter(number -> isLeft(number, left))
          .forEach(number -> take(number, left));
      left.values().removeIf(count -> count == 0);
      if (!left.isEmpty()) {
        faults.add("page " + page.number() + " leaves " + left);
      }
    }
    return faults;
  }

  private static boolean isLeft(String number, Map<Character, Integer> left) {
    return number.chars().allMatch(c -> left.getOrDefault((char) c, 0) > 0);
  }

  /** Numbers that stand beside no words. */
  private static List<String> blankLines(PageGlyphs.Page glyphs, SourcePage page) {
    Set<String> told = new HashSet<>();
    Stream.concat(page.lines().stream(), page.furniture().stream())
        .forEach(line -> told.add(PageGlyphs.letters(line.text())));
    return glyphs.rows().stream()
        .filter(row -> row.words().size() == 1)
        .map(PageGlyphs.Row::letters)
        .filter(number -> number.matches("\\d{1,3}") && !told.contains(number))
        .toList();
  }

  private static void take(String text, Map<Character, Integer> from) {
    PageGlyphs.letters(text).chars().forEach(c -> from.merge((char) c, -1, Integer::sum));
  }

  /** The tree has the words of the lines in their order; within a table in any. */
  private static List<String> order(SourceDocument document, LegalText text) {
    StringBuilder printed = new StringBuilder();
    for (SourcePage page : document.pages()) {
      for (SourceLine line : page.lines()) {
        printed.append(PageGlyphs.letters(line.text()));
      }
    }
    List<String> parts = new ArrayList<>();
    StringBuilder note = new StringBuilder();
    for (SourcePage page : document.pages()) {
      page.notes().forEach(line -> note.append(PageGlyphs.letters(line.text())));
    }
    text.provisions().stream()
        .filter(provision -> !isNote(provision, note.toString()))
        .forEach(provision -> parts(provision, parts));
    int at = 0;
    for (String part : parts) {
      int end = Math.min(printed.length(), at + part.length());
      boolean isTable = part.startsWith("\n");
      String there = printed.substring(at, isTable ? Math.min(printed.length(), end - 1) : end);
      if (isTable ? !sorted(there).equals(sorted(part.substring(1))) : !there.equals(part)) {
        return List.of("reads " + part.strip() + " for " + there);
      }
      at += there.length();
    }
    return at == printed.length() ? List.of() : List.of("ends before " + printed.substring(at));
  }

  /** What the marks mean is said at the foot of the page, and stands at the top of the tree. */
  private static boolean isNote(Provision provision, String notes) {
    String words = PageGlyphs.letters(provision.text().text());
    return provision.kind() == LevelKind.PREFACE && !words.isEmpty() && notes.contains(words);
  }

  private static void parts(Provision provision, List<String> into) {
    if (provision.kind() == LevelKind.TABLE) {
      StringBuilder words = new StringBuilder("\n");
      List<String> inside = new ArrayList<>();
      add(provision, inside);
      inside.forEach(words::append);
      into.add(words.toString());
    } else {
      add(provision, into);
    }
  }

  private static void add(Provision provision, List<String> into) {
    String num = provision.num() == null ? "" : provision.num().text();
    into.add(PageGlyphs.letters(num));
    into.add(PageGlyphs.letters(provision.heading().text()));
    into.add(PageGlyphs.letters(provision.text().text()));
    provision.children().forEach(child -> parts(child, into));
    into.add(PageGlyphs.letters(provision.continuation().text()));
  }

  private static String sorted(String text) {
    return text.chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The first and last words of a provision stand on the lines it names. */
  private static List<String> places(
      Provision provision, List<PageGlyphs.Page> pages, boolean isNumbered) {
    List<String> parts = new ArrayList<>();
    parts(provision, parts);
    String words = String.join("", parts).replace("\n", "");
    List<String> faults = new ArrayList<>();
    if (words.isEmpty() || provision.kind() == LevelKind.TABLE) {
      return faults;
    }
    Place start = provision.span().start();
    if (rows(pages, start, isNumbered).stream().noneMatch(row -> begins(words, row))) {
      faults.add("begins elsewhere than " + start + ": " + shown(words));
    }
    Place end = provision.span().end();
    if (rows(pages, end, isNumbered).stream().noneMatch(row -> ends(words, row))) {
      faults.add("ends elsewhere than " + end + ": " + shown(words));
    }
    return faults;
  }

  private static String shown(String words) {
    return words.length() < 60
        ? words
        : words.substring(0, 28) + "…" + words.substring(words.length() - 28);
  }

  /**
   * The rows of a page that bear a line number, and those without one that follow it: a provision
   * that ends with contents or a table ends below its last numbered line. All rows where the place
   * has no line.
   */
  private static List<String> rows(List<PageGlyphs.Page> pages, Place place, boolean isNumbered) {
    List<PageGlyphs.Row> rows = pages.get(place.page() - 1).rows();
    if (!isNumbered || place.line() == 0) {
      return rows.stream().map(PageGlyphs.Row::letters).toList();
    }
    List<String> found = new ArrayList<>();
    boolean follows = false;
    for (PageGlyphs.Row row : rows) {
      String beside = row.beside(place.line());
      if (beside != null) {
        found.add(beside);
        follows = true;
      } else if (follows && row.beside(place.line() + 1) == null) {
        found.add(row.letters());
      } else {
        follows = false;
      }
    }
    return found;
  }

  /** Whether a row holds the words, or their beginning at its end. */
  private static boolean begins(String words, String row) {
    if (row.contains(words.substring(0, Math.min(words.length(), FIRST)))) {
      return true;
    }
    for (int length = Math.min(words.length(), row.length()); length > 0; length--) {
      if (row.endsWith(words.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String words, String row) {
    if (row.contains(words.substring(Math.max(0, words.length() - FIRST)))) {
      return true;
    }
    for (int length = Math.min(words.length(), row.length()); length > 0; length--) {
      if (row.startsWith(words.substring(words.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
