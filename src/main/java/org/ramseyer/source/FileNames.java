package org.ramseyer.source;

import java.nio.file.Path;

/** File names as they may be printed: a name may hold line ends and commands to a terminal. */
public final class FileNames {

  private FileNames() {}

  /** The path with a question mark for every character that is not to be seen. */
  public static String printable(Path path) {
    StringBuilder printable = new StringBuilder();
    path.toString()
        .codePoints()
        .forEach(
            point ->
                printable.appendCodePoint(
                    Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                        ? '?'
                        : point));
    return printable.toString();
  }
}
