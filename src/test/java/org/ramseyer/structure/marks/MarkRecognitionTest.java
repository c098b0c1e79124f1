package org.ramseyer.structure.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.PdfReader;
import org.ramseyer.structure.DocumentParser;

/**
 * Invented bills drawn in the layouts of eight legislatures: which letters are added and which are
 * struck, against what was drawn.
 */
class MarkRecognitionTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.ramseyer.structure.marks.DraftingLayout#all")
  void tellsAddedAndStruckLettersFromAllOthers(DraftingLayout layout) throws Exception {
    try (DrawnBill bill = InventedBill.in(layout)) {
      LegalText text =
          new DocumentParser(PdfReader.read(bill.save(folder.resolve("bill.pdf")))).parse("bill");
      MarkScore score = MarkScore.of(bill, text);
      System.getLogger("marks").log(System.Logger.Level.INFO, layout + " " + score);
      assertThat(score.addedF1()).as("%s added: %s", layout, score).isGreaterThanOrEqualTo(0.98);
      assertThat(score.struckF1()).as("%s struck: %s", layout, score).isGreaterThanOrEqualTo(0.98);
      assertThat(score.lettersFound())
          .as(String.format(Locale.ROOT, "%s letters found", layout))
          .isGreaterThan(0.99);
    }
  }
}
