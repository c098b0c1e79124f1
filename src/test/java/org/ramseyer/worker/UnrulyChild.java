package org.ramseyer.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.SourceFile;
import org.ramseyer.source.ReadingSettings;
import org.ramseyer.source.UnreadableDocumentException;

/**
 * A child that does what the name of its file says, so that tests see what the pool makes of it.
 */
final class UnrulyChild {

  private UnrulyChild() {}

  public static void main(String[] args) {
    ReadingLoop.run(UnrulyChild::read);
  }

  private static LegalText read(Path file, String id, ReadingSettings settings)
      throws UnreadableDocumentException {
    switch (file.getFileName().toString()) {
      case "refuse" -> throw new UnreadableDocumentException(file, "is no bill");
      case "forever" -> spin(settings, 0);
      case "pages" -> spin(settings, 500);
      case "draw" -> {
        if (settings.recognisesScans()) {
          settings.heartbeat().drawingBegins();
          Runtime.getRuntime().halt(9);
        }
      }
      case "memory" -> fill();
      case "die" -> Runtime.getRuntime().halt(7);
      case "print" -> System.out.println("words of a library between the frames");
      case "litter" -> litter();
      default -> {}
    }
    return text(id);
  }

  /** Works for two seconds, so that a deadline of one must grow by the pages to let it end. */
  private static void spin(ReadingSettings settings, int pages) {
    for (int page = 0; page < pages; page++) {
      settings.heartbeat().pageRead();
    }
    long end = System.nanoTime() + (pages == 0 ? 600_000_000_000L : 2_000_000_000L);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void fill() {
    List<long[]> kept = new ArrayList<>();
    while (true) {
      kept.add(new long[1 << 20]);
    }
  }

  private static void litter() {
    try {
      Files.write(Files.createTempFile("left", ".tmp"), new byte[1000]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().halt(1);
  }

  private static LegalText text(String id) {
    return new LegalText(
        Identity.of(id, DocumentKind.OTHER, ProcessHandle.current().pid() + ""),
        new SourceFile("file", "0", "text", 0),
        LegalText.LineNumbering.NONE,
        List.of(),
        List.of(Diagnostic.of("folder", System.getProperty("java.io.tmpdir"))));
  }
}
