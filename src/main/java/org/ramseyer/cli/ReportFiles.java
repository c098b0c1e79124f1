package org.ramseyer.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a command's reports go: one to standard output or a file, several into a folder.
 *
 * @param formats what is asked for
 * @param output file, or folder; null for standard output
 * @param isFolder whether {@code output} is a folder
 */
record ReportFiles<F extends Enum<F>>(List<F> formats, @Nullable Path output, boolean isFolder) {

  /**
   * Reads the two options together: no format means what the file name ends with, else {@code
   * usual}.
   *
   * @throws CommandFailure where several formats have no folder to go to
   */
  static <F extends Enum<F>> ReportFiles<F> of(
      Class<F> type, List<F> asked, F usual, @Nullable Path output) {
    Optional<F> ending =
        output == null
            ? Optional.empty()
            : Arrays.stream(type.getEnumConstants())
                .filter(format -> hasEnding(output, format))
                .findFirst();
    List<F> formats =
        asked.isEmpty() ? List.of(ending.orElse(usual)) : asked.stream().distinct().toList();
    if (formats.size() > 1 && output == null) {
      throw CommandFailure.usage("several formats need a folder to go to: -o DIR");
    }
    boolean isFolder =
        output != null && (formats.size() > 1 || Files.isDirectory(output) || ending.isEmpty());
    return new ReportFiles<>(formats, output, isFolder);
  }

  /**
   * Makes every report and puts it where it goes; files are written whole or not at all.
   *
   * @param stem name of the files in a folder, without ending
   */
  void write(
      String stem,
      Function<F, Report> render,
      Consumer<Report> standardOutput,
      Consumer<Path> written) {
    for (F format : formats) {
      Report report = render.apply(format);
      if (output == null) {
        standardOutput.accept(report);
      } else {
        Path file = isFolder ? output.resolve(fileName(stem) + "." + ending(format)) : output;
        write(file, report);
        written.accept(file);
      }
    }
  }

  static void write(Path file, Report report) {
    try {
      Path target = file.toAbsolutePath();
      if (target.getParent() != null) {
        Files.createDirectories(target.getParent());
      }
      Path part = target.resolveSibling(target.getFileName() + ".part");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        report.writeTo(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw CommandFailure.failed("cannot write " + file + ": " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException known && known.getReason() != null
        ? known.getReason()
        : String.valueOf(e.getMessage());
  }

  /** A stem that every file system takes. */
  static String fileName(String stem) {
    return stem.replaceAll("[^\\p{L}\\p{N}._-]", "_");
  }

  private static boolean hasEnding(Path file, Enum<?> format) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith("." + ending(format))
        || name.endsWith("." + format.name().toLowerCase(Locale.ROOT));
  }

  private static String ending(Enum<?> format) {
    return format.name().equals("TEXT") ? "txt" : format.name().toLowerCase(Locale.ROOT);
  }
}
