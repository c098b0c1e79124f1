package org.ramseyer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ramseyer.source.FileFormat;

/**
 * Which files are two versions of one text, by their names.
 *
 * <p>Of one text in several forms, the one that tells most is taken, the PDF before all others (see
 * {@link FileFormat#rank}).
 *
 * @param pairs earlier and later version, in order of their names
 * @param alone files that have no counterpart
 */
public record FilePairs(List<Pair> pairs, List<Path> alone) {

  /** Two files to compare. */
  public record Pair(Path before, Path after) {}

  public FilePairs {
    pairs = List.copyOf(pairs);
    alone = List.copyOf(alone);
  }

  /**
   * Pairs the files of two folders that have the same name, endings left aside.
   *
   * @throws IOException if a folder cannot be listed
   */
  public static FilePairs between(Path before, Path after) throws IOException {
    Map<String, Path> old = named(before);
    Map<String, Path> young = named(after);
    List<Pair> pairs = new ArrayList<>();
    List<Path> alone = new ArrayList<>();
    old.forEach(
        (name, file) -> {
          Path counterpart = young.remove(name);
          if (counterpart == null) {
            alone.add(file);
          } else {
            pairs.add(new Pair(file, counterpart));
          }
        });
    alone.addAll(young.values());
    return new FilePairs(pairs, alone);
  }

  /**
   * Pairs the files of one folder whose names differ only in the version (see {@link VersionName}),
   * each version with the next.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static FilePairs within(Path folder) throws IOException {
    Map<String, List<VersionName>> families = new LinkedHashMap<>();
    Map<String, Path> files = named(folder);
    for (String name : files.keySet()) {
      VersionName version = VersionName.of(name);
      families.computeIfAbsent(version.text(), any -> new ArrayList<>()).add(version);
    }
    List<Pair> pairs = new ArrayList<>();
    List<Path> alone = new ArrayList<>();
    for (List<VersionName> family : families.values()) {
      family.sort(Comparator.comparingInt(VersionName::rank).thenComparing(VersionName::name));
      for (int i = 1; i < family.size(); i++) {
        pairs.add(new Pair(file(files, family.get(i - 1)), file(files, family.get(i))));
      }
      if (family.size() == 1) {
        alone.add(file(files, family.getFirst()));
      }
    }
    return new FilePairs(pairs, alone);
  }

  private static Path file(Map<String, Path> files, VersionName version) {
    Path file = files.get(version.name());
    if (file == null) {
      throw new IllegalStateException("no file named " + version.name());
    }
    return file;
  }

  /** The readable files of a folder by their names without ending. */
  private static Map<String, Path> named(Path folder) throws IOException {
    Map<String, Path> named = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> rank(file) >= 0 && Files.isRegularFile(file))
          .sorted(Comparator.comparingInt(FilePairs::rank))
          .forEach(file -> named.putIfAbsent(Ramseyer.idOf(file), file));
    }
    return named;
  }

  private static int rank(Path file) {
    return FileFormat.rank(file.getFileName().toString());
  }
}
