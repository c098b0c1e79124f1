package org.ramseyer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramseyer.model.Diagnostic;

/** Pictures that lie over words are named, because they may strike them. */
class LaidOverTest {

  private static final float Y = 700;

  @TempDir private Path folder;

  /** A page of one line with a picture at that place, drawn after it or before. */
  private List<String> losses(PDRectangle place, boolean isAfter) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.LETTER);
      document.addPage(page);
      PDImageXObject picture =
          LosslessFactory.createFromImage(
              document, new BufferedImage(40, 4, BufferedImage.TYPE_INT_RGB));
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        if (!isAfter) {
          draw(content, picture, place);
        }
        content.beginText();
        content.setFont(PrintedPages.ROMAN, 12);
        content.newLineAtOffset(72, Y);
        content.showText("The keeper of the pier shall not feed the gulls.");
        content.endText();
        if (isAfter) {
          draw(content, picture, place);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      Path file = Files.write(folder.resolve("pier.pdf"), bytes.toByteArray());
      return PdfReader.read(file, new ReadingSettings(Heartbeat.NONE, false)).diagnostics().stream()
          .filter(Diagnostic::tellsOfLoss)
          .map(Diagnostic::message)
          .toList();
    }
  }

  private static void draw(PDPageContentStream content, PDImageXObject picture, PDRectangle at)
      throws IOException {
    content.drawImage(
        picture, at.getLowerLeftX(), at.getLowerLeftY(), at.getWidth(), at.getHeight());
  }

  @Test
  void namesThePageWhereAPictureLiesOverWords() throws Exception {
    assertThat(losses(new PDRectangle(150, Y + 1, 80, 4), true))
        .containsExactly(
            "On page 1 pictures are laid over words, which may strike them or hide them; "
                + "the words are kept as they stand, so look at the page.");
  }

  @Test
  void leavesAPictureAloneThatLiesBesideOrBehindWords() throws Exception {
    assertThat(losses(new PDRectangle(150, Y + 20, 80, 40), true)).isEmpty();
    assertThat(losses(new PDRectangle(150, Y + 1, 80, 4), false)).isEmpty();
  }

  @Test
  void leavesALineAloneThatIsDrawnAsAPictureUnderWords() throws Exception {
    assertThat(losses(new PDRectangle(72, Y - 3, 80, 2), true)).isEmpty();
  }
}
