package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** The pen moves as PDFBox moves it. */
class TextRunTest {

  private static final PDFont ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  @FunctionalInterface
  private interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  @Test
  void placesWordsWithSpacesBetweenLettersAndWords() throws IOException {
    assertSameAsPdfbox(
        page -> {
          page.setCharacterSpacing(0.37f);
          page.setWordSpacing(2.1f);
          page.newLineAtOffset(140.3f, 512.7f);
          page.showText("The Secretary shall, of her own motion, ");
          page.showText("count the lamps.");
        });
  }

  @Test
  void placesRaisedAndStretchedWords() throws IOException {
    assertSameAsPdfbox(
        page -> {
          page.setHorizontalScaling(83);
          page.setTextRise(4.2f);
          page.newLineAtOffset(90, 400);
          page.showText("lamps");
          page.showTextWithPositioning(new Object[] {"to", -120f, "be ", 40f, "lit"});
        });
  }

  @Test
  void placesWordsInATurnedAndScaledSpace() throws IOException {
    assertSameAsPdfbox(
        page -> {
          page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 300, 120));
          page.showText("at dusk");
          page.setTextMatrix(new Matrix(1.2f, 0, 0, 0.9f, 77.7f, 233.1f));
          page.showText("at dawn");
        });
  }

  private static void assertSameAsPdfbox(Drawing drawing) throws IOException {
    try (PDDocument document = Loader.loadPDF(drawn(drawing))) {
      List<Glyph> glyphs = new ArrayList<>();
      new PageEngine().read(document.getPage(0)).glyphs().values().forEach(glyphs::addAll);
      List<TextPosition> theirs = positions(document);
      assertThat(glyphs).isNotEmpty();
      assertThat(glyphs.stream().map(glyph -> glyph.text() + " " + at(glyph)).sorted().toList())
          .isEqualTo(
              theirs.stream().map(one -> one.getUnicode() + " " + at(one)).sorted().toList());
    }
  }

  private static byte[] drawn(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(new Matrix(0.99f, 0, 0, 1.01f, 3.3f, -1.7f));
        content.beginText();
        content.setFont(ROMAN, 13.7f);
        drawing.on(content);
        content.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<TextPosition> positions(PDDocument document) throws IOException {
    List<TextPosition> found = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition position) {
        found.add(position);
      }
    }.getText(document);
    return found;
  }

  // The engine turns words that run upwards, so that all run to the right.
  private static String at(Glyph glyph) {
    return glyph.left() + " " + glyph.baseline();
  }

  private static String at(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    float x = matrix.getTranslateX();
    float y = 792 - matrix.getTranslateY();
    return position.getDir() == 90 ? (792 - y) + " " + x : x + " " + y;
  }
}
