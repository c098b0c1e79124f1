package org.ramseyer.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.Drafts;
import org.ramseyer.diff.Differ;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Paragraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What LibreOffice makes of the tracked changes, where the program {@code soffice} is installed.
 *
 * <p>It converts the document to flat OpenDocument, where marks show where each insertion and
 * deletion starts and ends, so that both texts can be read off, paragraph by paragraph.
 */
class DocxInLibreOfficeTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/small-redline");

  @TempDir private Path folder;

  @Test
  void givesBothTextsInLibreOffice() throws Exception {
    assertGivesBoth(text("before"), text("after"));
  }

  @Test
  void keepsParagraphsApartThatEndAndBeginWithAChange() throws Exception {
    assertGivesBoth(
        Drafts.bill(
            "before",
            """
            SEC. 1. | Piers | A master shall report on
              (1) | the length of each pier in the harbour;
              (2) | the gulls that stood on it; and gave no cause to fear
              (3) | the barges that lay beside it; and gave no cause to fear
            SEC. 2. | Night | No drone shall fly above the longest pier by night
            """),
        Drafts.bill(
            "after",
            """
            SEC. 1. | Piers | A master shall report on
              (1) | the length of each pier in the harbour; and
              (2) | every lamp that did not burn when a barge came in at night;
              (3) | the gulls that stood on it;
              (4) | the barges that lay beside it;
            SEC. 2. | Night | No drone shall fly above the longest pier by night unless lit
            SEC. 3. | Lamps | Every lamp shall burn from sunset until the last barge is in
            """));
  }

  private void assertGivesBoth(LegalText before, LegalText after) throws Exception {
    assumeTrue(
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(entry -> Files.isExecutable(Path.of(entry, "soffice"))),
        "LibreOffice (soffice) is not installed");
    Path docx =
        Files.write(
            folder.resolve("redline.docx"), DocxRedline.write(new Differ().compare(before, after)));
    convert(docx);
    Element text =
        (Element)
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("redline.fodt").toFile())
                .getElementsByTagName("office:text")
                .item(0);
    assertThat(new Reader(changes(text, "text:deletion")).read(text))
        .containsExactlyElementsOf(lines(after));
    assertThat(new Reader(changes(text, "text:insertion")).read(text))
        .containsExactlyElementsOf(lines(before));
  }

  private static Set<String> changes(Element text, String kind) {
    Set<String> ids = new HashSet<>();
    NodeList regions = text.getElementsByTagName("text:changed-region");
    for (int i = 0; i < regions.getLength(); i++) {
      Element region = (Element) regions.item(i);
      if (region.getElementsByTagName(kind).getLength() > 0) {
        ids.add(region.getAttribute("text:id"));
      }
    }
    assertThat(ids).as(kind).isNotEmpty();
    return ids;
  }

  private void convert(Path docx) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fodt",
                "--outdir",
                folder.toString(),
                docx.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroy();
    assertThat(ended).as(Files.readString(folder.resolve("soffice.log"))).isTrue();
  }

  /**
   * Reads one of the two texts: deletions left out, or insertions; a paragraph whose end is left
   * out runs on.
   */
  private static final class Reader {

    private final Set<String> hidden;
    private final StringBuilder words = new StringBuilder();
    private int depth;

    Reader(Set<String> hidden) {
      this.hidden = hidden;
    }

    List<String> read(Node text) {
      walk(text, false);
      return words.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void walk(Node node, boolean inParagraph) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        switch (child.getNodeName()) {
          // Comments are no words of the body.
          case "text:tracked-changes", "office:annotation" -> {}
          case "text:change-start" -> depth += isHidden(child) ? 1 : 0;
          case "text:change-end" -> depth -= isHidden(child) ? 1 : 0;
          case "text:tab", "text:s" -> show(" ");
          case "#text" -> show(inParagraph ? child.getNodeValue() : "");
          case "text:p", "text:h" -> {
            walk(child, true);
            show("\n");
          }
          default -> walk(child, inParagraph);
        }
      }
    }

    private boolean isHidden(Node mark) {
      return hidden.contains(((Element) mark).getAttribute("text:change-id"));
    }

    private void show(String shown) {
      words.append(depth == 0 ? shown : "");
    }
  }

  private static List<String> lines(LegalText text) {
    return text.paragraphs().stream().map(Paragraph::text).toList();
  }

  private static LegalText text(String name) throws IOException {
    return Drafts.bill(name, Files.readString(GOLDEN.resolve(name + ".txt")));
  }
}
