package org.ramseyer.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The instruments of a corpus, in the order in which the catalogue lists them.
 *
 * <p>The file is YAML, a list of entries; all keys but {@code file} (where nothing is shipped) and
 * {@code versionOf} are required:
 *
 * <pre>{@code
 * # comment
 * - id: city-lampton                     # unique; also the name of the shipped file
 *   title: Lampton lighthouse camera ordinance
 *   citation: Lampton City Code ch. 9
 *   jurisdiction: us-me-lampton          # us, us-<state>, us-<state>-<place>, or vendor
 *   group: city                          # national, state, city, vendor
 *   kind: ordinance                      # bill, resolution, ordinance, code, terms, statement, other
 *   dates: {passed: 2020-08-31, effective: 2020-09-30}
 *                                        # introduced, passed, published, effective, expired, repealed; may be {}
 *   status: in force                     # one sentence
 *   source:                              # publisher, and where there is one: package (of govinfo) or address
 *     publisher: City of Lampton
 *     address: https://lampton.example/code/9.pdf
 *   restatement: true                    # whether the file restates the instrument
 *   file: city/city-lampton.pdf          # beside the catalogue; must exist
 *   versionOf: lampton-cameras           # shared by the versions of one instrument
 * }</pre>
 *
 * @param instruments in the order written; ids are unique
 */
public record Catalog(List<Instrument> instruments) {

  public Catalog {
    instruments = List.copyOf(instruments);
  }

  /**
   * Reads and checks a catalogue.
   *
   * @throws CatalogException if there is anything wrong with it; all errors are told at once
   * @throws IOException if it cannot be read from disk
   */
  public static Catalog load(Path file) throws CatalogException, IOException {
    Yaml yaml;
    try {
      yaml = Yaml.parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (Yaml.SyntaxException e) {
      throw new CatalogException(file, List.of(String.valueOf(e.getMessage())));
    }
    List<String> problems = new ArrayList<>();
    List<Instrument> instruments = new ArrayList<>();
    if (yaml instanceof Yaml.Sequence entries) {
      Path folder = file.toAbsolutePath().getParent();
      read(entries, folder == null ? Path.of("").toAbsolutePath() : folder, instruments, problems);
    } else {
      problems.add("line " + yaml.line() + ": is no list of instruments");
    }
    if (!problems.isEmpty()) {
      throw new CatalogException(file, problems);
    }
    return new Catalog(instruments);
  }

  private static void read(
      Yaml.Sequence entries, Path folder, List<Instrument> instruments, List<String> problems) {
    Map<String, Integer> lines = new HashMap<>();
    for (Yaml item : entries.items()) {
      if (!(item instanceof Yaml.Mapping mapping)) {
        problems.add("line " + item.line() + ": is no instrument with keys and values");
        continue;
      }
      Entry entry = new Entry(mapping, folder, problems);
      Integer earlier = entry.id().isEmpty() ? null : lines.putIfAbsent(entry.id(), mapping.line());
      if (earlier != null) {
        entry.wrong(mapping.line(), "the id is taken by the entry in line " + earlier);
      }
      Instrument instrument = entry.read();
      if (instrument != null) {
        instruments.add(instrument);
      }
    }
  }

  /** The instrument of that id. */
  public Optional<Instrument> find(String id) {
    return instruments.stream().filter(instrument -> instrument.id().equals(id)).findFirst();
  }
}
