package org.ramseyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ramseyer.Library;
import org.ramseyer.Ramseyer;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.FileFormat;
import org.ramseyer.source.UnreadableDocumentException;
import picocli.CommandLine.Mixin;

/** A command that works on a corpus and its index. */
abstract class LibraryCommand extends BaseCommand {

  @Mixin private final Places places = new Places();

  LibraryCommand(Console console) {
    super(console);
  }

  final Places places() {
    return places;
  }

  final Library library() {
    try {
      return Ramseyer.open(places.corpus, places.index);
    } catch (IOException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
    }
  }

  /** Says that the index cannot be used, and why. */
  final CommandFailure unusable(IOException e) {
    return CommandFailure.failed(
        "the index " + places.index + " cannot be used: " + e.getMessage(), e);
  }

  /**
   * The document that an argument names: a file, or the id of an indexed document.
   *
   * @throws CommandFailure where it is neither, or cannot be read
   */
  final LegalText document(String fileOrId) {
    try {
      Path file = Path.of(fileOrId);
      Optional<LegalText> indexed =
          Files.exists(file) ? Optional.empty() : library().document(fileOrId);
      if (indexed.isPresent()) {
        return indexed.get();
      }
      if (!Files.exists(file) && !looksLikeFile(fileOrId)) {
        throw CommandFailure.usage(
            "there is no file and no indexed document " + fileOrId + nearest(fileOrId));
      }
      return watched(file, Ramseyer::read);
    } catch (UnreadableDocumentException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** The file that an argument names, or that the indexed document of that id was read from. */
  final Path file(String fileOrId) {
    Path file = Path.of(fileOrId);
    if (Files.exists(file)) {
      return file;
    }
    try {
      return library().file(fileOrId).orElse(file);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private static boolean looksLikeFile(String name) {
    return name.contains("/") || name.contains("\\") || FileFormat.rank(name) >= 0;
  }

  private String nearest(String id) throws IOException {
    List<String> ids = library().documents().stream().map(held -> held.identity().id()).toList();
    if (ids.isEmpty()) {
      return "; the index is empty, run ramseyer index first";
    }
    return ids.stream()
        .filter(known -> known.contains(id) || id.contains(known))
        .findFirst()
        .map(known -> "; did you mean " + known + "?")
        .orElse("; ramseyer search lists documents, as in: ramseyer search surveillance");
  }
}
