package org.ramseyer.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * The list {@code checksums.tsv} of the official texts that are in place, one a line, ordered by
 * file name.
 *
 * <p>It is rewritten as a whole and put in place in one step.
 */
final class Checksums {

  static final String NAME = "checksums.tsv";

  private static final String HEAD = "id\tfile\tsha256\tbytes\taddress\tdate";

  private final Path list;
  private final Map<String, Line> lines = new TreeMap<>();

  /**
   * One official text.
   *
   * @param id of its instrument
   * @param file its name in the folder
   * @param sha256 64 lower-case hexadecimal digits
   * @param bytes its size
   * @param address whence it came
   * @param date day on which the publisher served it, as the publisher said; empty where it did not
   *     say
   */
  record Line(String id, String file, String sha256, long bytes, String address, String date) {}

  private Checksums(Path list) {
    this.list = list;
  }

  /**
   * The list in that folder; empty where there is none. Lines that are none of ours are dropped.
   */
  static Checksums load(Path folder) throws IOException {
    Checksums checksums = new Checksums(folder.resolve(NAME));
    if (Files.exists(checksums.list)) {
      for (String line : Files.readAllLines(checksums.list, StandardCharsets.UTF_8)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 6
            && cells[2].matches("[0-9a-f]{64}")
            && cells[3].matches("\\d{1,18}")) {
          checksums.lines.put(
              cells[1],
              new Line(cells[0], cells[1], cells[2], Long.parseLong(cells[3]), cells[4], cells[5]));
        }
      }
    }
    return checksums;
  }

  Optional<Line> find(String file) {
    return Optional.ofNullable(lines.get(file));
  }

  /**
   * Puts the line in the list, in the place of an earlier one for the same file, and saves the
   * list.
   */
  void record(Line line) throws IOException {
    lines.put(line.file(), line);
    StringJoiner text = new StringJoiner("\n", "", "\n").add(HEAD);
    lines
        .values()
        .forEach(
            each ->
                text.add(
                    String.join(
                        "\t",
                        each.id(),
                        each.file(),
                        each.sha256(),
                        Long.toString(each.bytes()),
                        each.address(),
                        each.date())));
    Path part = list.resolveSibling(NAME + ".part");
    try {
      Files.writeString(part, text.toString(), StandardCharsets.UTF_8);
      Files.move(part, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
