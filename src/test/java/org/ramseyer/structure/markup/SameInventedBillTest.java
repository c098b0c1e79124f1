package org.ramseyer.structure.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramseyer.Ramseyer;
import org.ramseyer.corpus.typeset.TypesetSource;
import org.ramseyer.corpus.typeset.Typesetter;
import org.ramseyer.diff.Comparison;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;
import org.ramseyer.render.akn.AknDocument;

/**
 * One invented bill in every format that is read, in {@code golden/forms}: each gives the tree that
 * the Bill DTD gives, front and contents included.
 */
class SameInventedBillTest {

  private static final Path FORMS = Path.of("src/test/resources/golden/forms");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bill-uslm.xml", "bill.htm", "bill.md", "bill.txt"})
  void everyFormGivesTheSameTree(String form) throws Exception {
    assertSame(Ramseyer.read(FORMS.resolve(form), "bill"));
  }

  @Test
  void thePrintGivesTheSameTree() throws Exception {
    byte[] pdf = Typesetter.typeset(TypesetSource.parse(FORMS.resolve("print.txt")));
    assertSame(Ramseyer.read(written("bill.pdf", pdf), "bill"));
  }

  @Test
  void aWordDocumentGivesTheSameTree() throws Exception {
    assertSame(Ramseyer.read(written("bill.docx", DocxFiles.of(wordBody()).bytes()), "bill"));
  }

  @Test
  void akomaNtosoGivesTheSameTree() throws Exception {
    assertSame(Ramseyer.read(written("bill.akn", AknDocument.write(bill())), "bill"));
  }

  private static LegalText bill() throws Exception {
    return Ramseyer.read(FORMS.resolve("bill.xml"), "bill");
  }

  private static void assertSame(LegalText form) throws Exception {
    LegalText bill = bill();
    Comparison comparison = Ramseyer.compare(bill, form);
    assertThat(comparison.changes()).isEmpty();
    assertThat(shape(form)).isEqualTo(shape(bill));
  }

  /** Kind and number of every provision; big levels are numbered "TITLE I" or "TITLE I—". */
  private static String shape(LegalText text) {
    StringBuilder shape = new StringBuilder();
    text.provisions().forEach(provision -> shape(provision, 0, shape));
    return shape.toString();
  }

  private static void shape(Provision provision, int depth, StringBuilder into) {
    into.append("  ".repeat(depth))
        .append(provision.kind().jsonName())
        .append(provision.num() == null ? "" : " " + provision.num().value())
        .append('\n');
    provision.children().forEach(child -> shape(child, depth + 1, into));
  }

  private Path written(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** The Markdown of the bill as Word would hold it: outline levels, indents and italics. */
  private static String wordBody() throws IOException {
    Pattern line = Pattern.compile("(#*)( *)(?:- )?(.*)");
    StringBuilder body = new StringBuilder();
    for (String row : Files.readAllLines(FORMS.resolve("bill.md"))) {
      Matcher parts = line.matcher(row);
      if (row.isBlank() || !parts.matches()) {
        continue;
      }
      boolean isHeading = !parts.group(1).isEmpty();
      boolean isItem = row.stripLeading().startsWith("- ");
      int twips = 360 * (isHeading ? 0 : parts.group(2).length() / 2 + (isItem ? 1 : 0));
      String properties =
          isHeading
              ? "<w:outlineLvl w:val=\"" + (parts.group(1).length() - 1) + "\"/>"
              : "<w:ind w:left=\"" + twips + "\"/>";
      body.append(DocxFiles.paragraph(properties, runs(parts.group(3))));
    }
    return body.toString();
  }

  private static String runs(String words) {
    StringBuilder runs = new StringBuilder();
    List<String> parts = List.of(words.split("\\*", -1));
    for (int i = 0; i < parts.size(); i++) {
      String run = parts.get(i).isEmpty() ? "" : DocxFiles.run(parts.get(i));
      runs.append(i % 2 == 0 ? run : run.replace("<w:r>", "<w:r><w:rPr><w:i/></w:rPr>"));
    }
    return runs.toString();
  }
}
