package org.ramseyer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.corpus.Catalog;
import org.ramseyer.corpus.Fetcher;
import org.ramseyer.corpus.Instrument;
import org.ramseyer.model.Identity;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.FileFormat;
import org.ramseyer.source.FileHash;
import org.ramseyer.source.UnreadableDocumentException;

/** Which files are to be read, and under which ids. */
final class Sources {

  /**
   * Raised whenever the readers make another tree of the same file, so that an index does not keep
   * what older readers made.
   */
  private static final String READING = "reading 5";

  /** Folder of the corpus for official texts. */
  static final String OFFICIAL = "official";

  /**
   * A document to be read.
   *
   * @param instrument its entry in the catalogue; null where it was named by path
   */
  record Source(String id, Path file, @Nullable Instrument instrument) {

    /**
     * The text with what the catalogue says of it; number and stage are the text's own where the
     * catalogue has none.
     */
    LegalText identify(LegalText text) {
      if (instrument == null) {
        return text;
      }
      Identity own = text.identity();
      Identity said = instrument.identity();
      return text.withIdentity(
          new Identity(
              said.id(),
              said.kind(),
              said.title(),
              said.number() == null ? own.number() : said.number(),
              said.stage() == null ? own.stage() : said.stage(),
              said.jurisdiction(),
              said.date() == null ? own.date() : said.date(),
              said.group(),
              said.citation(),
              said.restatement() && !isOfficial()));
    }

    private boolean isOfficial() {
      return file.getParent() != null && file.getParent().endsWith(OFFICIAL);
    }

    /**
     * All that decides how the document stands in the index: its path, its bytes, and what the
     * catalogue says.
     */
    String key() throws UnreadableDocumentException {
      return file.toAbsolutePath().normalize()
          + "\n"
          + FileHash.sha256(file)
          + "\n"
          + READING
          + "\n"
          + instrument;
    }

    /** The file of a document with that key. */
    static Path fileOf(String key) {
      return Path.of(key.substring(0, key.indexOf('\n')));
    }
  }

  private Sources() {}

  static List<Source> of(Catalog catalog, Path corpus, List<Path> paths) throws IOException {
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Instrument instrument : catalog.instruments()) {
      ids.add(instrument.id());
      Optional<Path> file = official(corpus, instrument);
      if (file.isEmpty() && instrument.file() != null) {
        file = Optional.of(corpus.resolve(instrument.file()));
      }
      file.ifPresent(found -> sources.add(new Source(instrument.id(), found, instrument)));
    }
    for (Path path : paths) {
      for (Path file : files(path)) {
        if (sources.stream().noneMatch(known -> same(known.file(), file))) {
          sources.add(new Source(freeId(file, ids), file, null));
        }
      }
    }
    return sources;
  }

  // The official text takes the place of its restatement as soon as it was fetched.
  private static Optional<Path> official(Path corpus, Instrument instrument) {
    return Fetcher.officialFiles(instrument, corpus.resolve(OFFICIAL)).stream()
        .filter(Files::isRegularFile)
        .findFirst();
  }

  // A pipe, a dangling link or a closed folder is taken too, so that its reader says what it is.
  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // Files of other endings in a folder are none of ours.
            if (FileFormat.rank(file.getFileName().toString()) >= 0 && !Files.isDirectory(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException closed) {
            found.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    return found.stream().sorted().toList();
  }

  private static boolean same(Path a, Path b) {
    return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
  }

  private static String freeId(Path file, Set<String> taken) {
    String id = Ramseyer.idOf(file);
    if (taken.add(id)) {
      return id;
    }
    id = file.getFileName().toString();
    for (int copy = 2; !taken.add(id); copy++) {
      id = file.getFileName() + "-" + copy;
    }
    return id;
  }
}
