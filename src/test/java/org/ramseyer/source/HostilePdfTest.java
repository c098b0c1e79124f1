package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ramseyer.source.RawPdf.FONT;
import static org.ramseyer.source.RawPdf.ascii;
import static org.ramseyer.source.RawPdf.catalog;
import static org.ramseyer.source.RawPdf.deflated;
import static org.ramseyer.source.RawPdf.object;
import static org.ramseyer.source.RawPdf.page;
import static org.ramseyer.source.RawPdf.pages;
import static org.ramseyer.source.RawPdf.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.Diagnostic;

/**
 * Files that try to hang or exhaust the reader: each ends in a document with a diagnostic, or in
 * one plain sentence.
 */
@Timeout(30)
class HostilePdfTest {

  @TempDir private Path folder;

  private Path file(byte[]... parts) throws IOException {
    return Files.write(folder.resolve("hostile.pdf"), RawPdf.file(parts));
  }

  private static byte[] onePage() {
    return pages("[3 0 R]");
  }

  private static String incomplete(SourceDocument document) {
    return document.diagnostics().stream()
        .filter(remark -> remark.code().equals("page-incomplete"))
        .findFirst()
        .orElseThrow()
        .message();
  }

  @Test
  void endsAFormThatDrawsItselfTwice() throws Exception {
    Path file =
        file(
            catalog(),
            onePage(),
            page(FONT + " /XObject << /A 5 0 R >>"),
            stream(4, "", ascii("BT /F 12 Tf 72 700 Td (Words that stay) Tj ET /A Do")),
            stream(
                5,
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 5 0 R >> >>",
                ascii("/A Do /A Do")));
    SourceDocument document = PdfReader.read(file);
    assertThat(incomplete(document)).contains("forms call each other");
    assertThat(document.pages().get(0).lines().get(0).text()).isEqualTo("Words that stay");
  }

  @Test
  void leavesOutThePictureOfAPageThatCannotBeDrawnToItsEnd() throws Exception {
    Path file =
        file(
            catalog(),
            object(2, "<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>"),
            page(FONT + " /XObject << /A 5 0 R >>"),
            stream(4, "", ascii("/A Do")),
            stream(
                5,
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 5 0 R >> >>",
                ascii("/A Do /A Do")),
            object(6, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>"));
    assertThat(PageImage.firstPages(file, 9, 40, Heartbeat.NONE)).containsOnlyKeys(2);
  }

  @Test
  void endsAMillionNestedGraphicsStates() throws Exception {
    byte[] content = deflated(ascii("q "), 1_000_000);
    Path file = file(catalog(), onePage(), page(FONT), stream(4, "/Filter /FlateDecode", content));
    assertThat(incomplete(PdfReader.read(file))).contains("graphics states");
  }

  @Test
  void refusesAStreamThatUnpacksToFarMoreThanAPage() throws Exception {
    byte[] content = deflated(new byte[1 << 20], 200);
    Path file = file(catalog(), onePage(), page(FONT), stream(4, "/Filter /FlateDecode", content));
    assertThat(incomplete(PdfReader.read(file))).contains("32 MB");
  }

  @Test
  void endsAPageOfMillionsOfCharacters() throws Exception {
    byte[] content = deflated(ascii("BT /F 12 Tf (" + "a".repeat(60) + ") Tj ET "), 20_000);
    Path file = file(catalog(), onePage(), page(FONT), stream(4, "/Filter /FlateDecode", content));
    assertThat(incomplete(PdfReader.read(file))).contains("200,000 characters");
  }

  @Test
  void walksAPageTreeThatHoldsItselfOnce() throws Exception {
    Path file =
        file(
            catalog(),
            object(2, "<< /Type /Pages /Kids [3 0 R 2 0 R 3 0 R] /Count 1000000 >>"),
            page(FONT),
            stream(4, "", ascii("BT /F 12 Tf 72 700 Td (Only once) Tj ET")));
    SourceDocument document = PdfReader.read(file);
    assertThat(document.pages()).hasSize(1);
    assertThat(document.diagnostics())
        .extracting(remark -> remark.code())
        .contains("page-tree-damaged");
  }

  private SourceDocument symbols(String words) throws Exception {
    String nameless =
        "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> /G << /Type /Font "
            + "/Subtype /Type1 /BaseFont /Nameless /FirstChar 200 /LastChar 202 /Widths [500 500 500] "
            + "/Encoding << /Differences [200 /g1 /g2 /g3] >> >> >>";
    return PdfReader.read(file(catalog(), onePage(), page(nameless), stream(4, "", ascii(words))));
  }

  @Test
  void saysThatLettersWithoutNamesCannotBeRead() throws Exception {
    SourceDocument document =
        symbols("BT /G 12 Tf 72 700 Td (\\310\\311\\312) Tj /F 12 Tf 72 0 Td (x) Tj ET");
    assertThat(document.diagnostics())
        .anySatisfy(
            remark -> {
              assertThat(remark.code()).isEqualTo("unreadable-characters");
              assertThat(remark.message())
                  .startsWith("75 % of the characters on page 1 cannot be read");
            });
  }

  @Test
  void passesOverABulletWithoutAName() throws Exception {
    SourceDocument document =
        symbols("BT /G 12 Tf 72 700 Td (\\310) Tj /F 12 Tf 72 0 Td (words of a rule) Tj ET");
    assertThat(document.diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain("unreadable-characters");
  }

  @Test
  void losesOnlyTheDamagedPage() throws Exception {
    try (PrintedPages pages = new PrintedPages()) {
      byte[] good = pages.line(0, "First page").page().line(0, "Second page").bytes();
      try (PDDocument document = Loader.loadPDF(good)) {
        document
            .getPage(0)
            .getCOSObject()
            .setItem(
                org.apache.pdfbox.cos.COSName.CONTENTS,
                org.apache.pdfbox.cos.COSName.getPDFName("Nonsense"));
        document.save(folder.resolve("one-bad.pdf").toFile());
      }
    }
    assertThat(PdfReader.read(folder.resolve("one-bad.pdf")).pages().get(1).lines()).hasSize(1);
  }

  @Test
  void saysThatATruncatedFileIsDamaged() throws Exception {
    try (PrintedPages pages = new PrintedPages()) {
      byte[] whole = pages.line(0, "Words").bytes();
      Path file = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, 60));
      assertThatThrownBy(() -> PdfReader.read(file))
          .isInstanceOf(UnreadableDocumentException.class)
          .hasMessageContaining("damaged");
    }
  }

  /** Pages of words whose tables stand at the end, as most programs write them. */
  private static byte[] manyPages() throws IOException {
    try (PrintedPages pages = new PrintedPages()) {
      for (int page = 1; page <= 6; page++) {
        pages.line(0, "Words of page " + page).page();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (PDDocument document = Loader.loadPDF(pages.line(0, "The end").bytes())) {
        // Objects packed together in the second half would be lost with it, all of them.
        document.save(bytes, CompressParameters.NO_COMPRESSION);
      }
      return bytes.toByteArray();
    }
  }

  private List<String> codes(byte[] bytes) throws Exception {
    return PdfReader.read(Files.write(folder.resolve("some.pdf"), bytes)).diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void saysThatAFileCutInHalfWasRepaired() throws Exception {
    byte[] whole = manyPages();
    assertThat(codes(Arrays.copyOf(whole, whole.length / 2))).contains("file-repaired");
  }

  @Test
  void saysThatAFileWithoutItsEndMarkerWasRepaired() throws Exception {
    byte[] whole = manyPages();
    assertThat(codes(Arrays.copyOf(whole, whole.length - 6))).contains("file-repaired");
  }

  @Test
  void saysThatAFileWhosePointerLeadsNowhereWasRepaired() throws Exception {
    String astray =
        new String(manyPages(), StandardCharsets.ISO_8859_1)
            .replaceFirst("startxref\\s+\\d+", "startxref\n17");
    assertThat(codes(ascii(astray))).contains("file-repaired");
  }

  @Test
  void saysNothingOfRepairWhereTheFileIsWhole() throws Exception {
    assertThat(codes(manyPages())).doesNotContain("file-repaired");
  }

  @Test
  void saysThatAnEncryptedFileNeedsItsPassword() throws Exception {
    Path file = folder.resolve("locked.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    assertThatThrownBy(() -> PdfReader.read(file))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("is encrypted and needs a password");
  }
}
