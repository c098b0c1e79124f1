package org.ramseyer.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * A catalogue cannot be loaded; every error is told at once, one a line, with its line number and
 * id.
 */
public final class CatalogException extends Exception {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  /**
   * @param file the catalogue
   * @param problems at least one: "line 12, city-boston: unknown key \"satus\""
   */
  public CatalogException(Path file, List<String> problems) {
    super(file + ": " + String.join(System.lineSeparator() + file + ": ", problems));
    this.problems = List.copyOf(problems);
  }

  /** The errors without the name of the file. */
  public List<String> problems() {
    return problems;
  }
}
