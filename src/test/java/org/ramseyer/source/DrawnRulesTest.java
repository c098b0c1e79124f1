package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnderline;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One line of words with something drawn at it, and what is read as its marks. */
class DrawnRulesTest {

  private static final String WORDS = "gulls and terns";
  private static final float SIZE = 12;
  private static final float X = 100;
  private static final float Y = 700;

  @TempDir private Path folder;

  private interface Drawing {
    void on(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
  }

  private static float width(String words) throws IOException {
    return PrintedPages.ROMAN.getStringWidth(words) / 1000 * SIZE;
  }

  private String marks(Drawing drawing) throws IOException, UnreadableDocumentException {
    return marks(0, drawing);
  }

  /** The marks on the words, "STRUCK:gulls". */
  private String marks(int rotation, Drawing drawing)
      throws IOException, UnreadableDocumentException {
    Path file = folder.resolve("drawn.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(800, 800));
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        if (rotation == 90) {
          content.transform(new Matrix(0, 1, -1, 0, 800, 0));
        }
        content.beginText();
        content.setFont(PrintedPages.ROMAN, SIZE);
        content.newLineAtOffset(X, Y);
        content.showText(WORDS);
        content.endText();
        drawing.on(document, page, content);
      }
      document.save(file.toFile());
    }
    StringBuilder found = new StringBuilder();
    for (SourceLine line : PdfReader.read(file).pages().getFirst().lines()) {
      for (Stretch part : line.stretches()) {
        new TreeSet<>(part.marks())
            .forEach(
                kind ->
                    found
                        .append(kind)
                        .append(':')
                        .append(line.text(), part.start(), part.end())
                        .append(' '));
      }
    }
    return found.toString().strip();
  }

  private static void line(PDPageContentStream content, float from, float to, float at)
      throws IOException {
    content.moveTo(from, at);
    content.lineTo(to, at);
    content.stroke();
  }

  @Test
  void readsAStrokeThroughAndUnderWords() throws Exception {
    float gulls = width("gulls");
    assertThat(marks((d, p, content) -> line(content, X, X + gulls, Y + 3)))
        .isEqualTo("STRUCK:gulls");
    assertThat(marks((d, p, content) -> line(content, X, X + gulls, Y - 2)))
        .isEqualTo("UNDERLINED:gulls");
  }

  @Test
  void readsALineOnATurnedPage() throws Exception {
    float gulls = width("gulls");
    assertThat(marks(90, (d, p, content) -> line(content, X, X + gulls, Y + 3)))
        .isEqualTo("STRUCK:gulls");
  }

  @Test
  void readsALineInAForm() throws Exception {
    float gulls = width("gulls");
    assertThat(
            marks(
                (document, page, content) -> {
                  PDFormXObject form = new PDFormXObject(document);
                  form.setResources(new PDResources());
                  form.setBBox(new PDRectangle(0, 0, 800, 800));
                  try (var out = form.getStream().createOutputStream()) {
                    out.write(("0 0 m " + gulls + " 0 l S").getBytes());
                  }
                  content.transform(Matrix.getTranslateInstance(X, Y + 3));
                  content.drawForm(form);
                }))
        .isEqualTo("STRUCK:gulls");
  }

  @Test
  void cutsALineToItsClip() throws Exception {
    float gulls = width("gulls");
    assertThat(
            marks(
                (d, p, content) -> {
                  content.saveGraphicsState();
                  content.addRect(X, 0, gulls, 800);
                  content.clip();
                  line(content, 0, 800, Y + 3);
                  content.restoreGraphicsState();
                }))
        .isEqualTo("STRUCK:gulls");
  }

  @Test
  void countsADoubleLineOnce() throws Exception {
    float gulls = width("gulls");
    assertThat(
            marks(
                (d, p, content) -> {
                  line(content, X, X + gulls, Y + 0.18f * SIZE);
                  line(content, X, X + gulls, Y + 0.29f * SIZE);
                }))
        .isEqualTo("STRUCK:gulls");
  }

  @Test
  void leavesASideOfATableAlone() throws Exception {
    assertThat(
            marks(
                (d, p, content) -> {
                  line(content, X - 2, X + width(WORDS) + 2, Y - 3);
                  line(content, X - 2, X - 2, Y + 12);
                  content.moveTo(X - 2, Y - 3);
                  content.lineTo(X - 2, Y + 12);
                  content.stroke();
                }))
        .isEmpty();
  }

  @Test
  void leavesARuleAloneThatGoesOnWhereNothingIsPrinted() throws Exception {
    assertThat(marks((d, p, content) -> line(content, X, X + 400, Y - 3))).isEmpty();
  }

  @Test
  void leavesTheLineUnderALinkAlone() throws Exception {
    float gulls = width("gulls");
    Drawing linked =
        (d, page, content) -> {
          PDAnnotationLink link = new PDAnnotationLink();
          link.setRectangle(new PDRectangle(X, Y - 3, gulls, SIZE + 3));
          page.getAnnotations().add(link);
          line(content, X, X + gulls, Y - 2);
        };
    assertThat(marks(linked)).isEmpty();
    assertThat(
            marks(
                (d, page, content) -> {
                  linked.on(d, page, content);
                  line(content, X + gulls, X + width(WORDS), Y - 2);
                }))
        .as("a link within underlined words")
        .isEqualTo("UNDERLINED:" + WORDS);
  }

  @Test
  void readsAnnotationsThatStrikeAndUnderline() throws Exception {
    assertThat(marks(note(new PDAnnotationStrikeout()))).isEqualTo("STRUCK:gulls");
    assertThat(marks(note(new PDAnnotationUnderline()))).isEqualTo("UNDERLINED:gulls");
    assertThat(marks(note(new PDAnnotationHighlight()))).isEmpty();
  }

  private static Drawing note(PDAnnotationTextMarkup note) throws IOException {
    float right = X + width("gulls");
    float top = Y + 0.9f * SIZE;
    float foot = Y - 0.25f * SIZE;
    note.setRectangle(new PDRectangle(X, foot, right - X, top - foot));
    note.setQuadPoints(new float[] {X, top, right, top, X, foot, right, foot});
    return (d, page, content) -> {
      PDAnnotation added = note;
      assertThat(added.getCOSObject().containsKey(COSName.RECT)).isTrue();
      page.getAnnotations().add(added);
    };
  }
}
