package org.ramseyer.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the corpus and its index lie. */
final class Places {

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      defaultValue = "corpus",
      description = "Folder with catalog.yaml; ${DEFAULT-VALUE} unless told.")
  Path corpus = Path.of("corpus");

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "index",
      description = "Folder of the index; ${DEFAULT-VALUE} unless told.")
  Path index = Path.of("index");
}
