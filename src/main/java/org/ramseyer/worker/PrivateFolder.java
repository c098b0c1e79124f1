package org.ramseyer.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one child's temporary files; closing deletes it with all that is in it. */
record PrivateFolder(Path path) implements AutoCloseable {

  static PrivateFolder make() throws IOException {
    return new PrivateFolder(Files.createTempDirectory("ramseyer-reader-"));
  }

  @Override
  public void close() {
    try (Stream<Path> below = Files.walk(path)) {
      List<Path> inner = below.sorted(Comparator.reverseOrder()).toList();
      for (Path file : inner) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What cannot be deleted now is the operating system's to clear away with its other
      // temporary files.
      return;
    }
  }
}
