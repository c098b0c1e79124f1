package org.ramseyer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ramseyer.diff.Comparison;
import org.ramseyer.source.UnreadableDocumentException;

/**
 * Comparisons of the invented bill of {@code golden/forms} in two forms, for tests of what shows.
 */
public final class FormPairs {

  private static final Path FORMS = Path.of("src/test/resources/golden/forms");

  private FormPairs() {}

  /** The typed form and the USLM that leaves out chamber, date and action; nothing changed. */
  public static Comparison typedAndBare() {
    try {
      Path file = Files.createTempFile("bill-uslm", ".xml");
      try {
        String whole = Files.readString(FORMS.resolve("bill-uslm.xml"));
        Files.writeString(file, whole.replaceAll("(?s)<currentChamber.*</action>", ""));
        return Ramseyer.compare(
            Ramseyer.read(FORMS.resolve("bill.htm"), "typed"), Ramseyer.read(file, "bare"));
      } finally {
        Files.delete(file);
      }
    } catch (IOException | UnreadableDocumentException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
