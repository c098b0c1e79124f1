package org.ramseyer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramseyer.FilePairs;
import org.ramseyer.Progress;
import org.ramseyer.Ramseyer;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.diff.Comparison;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.PairReport;
import org.ramseyer.render.csv.CsvSummary;
import org.ramseyer.render.html.HtmlSummary;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.worker.ReaderPool;

/**
 * Compares all pairs of versions in folders; a pair that fails is reported and passed over.
 *
 * <p>Files are read in a process of their own, so that one that takes for ever, or takes its reader
 * down, costs its pairs and not the batch.
 */
final class BatchComparison {

  private final List<RedlineFormat> formats;
  private final Path output;
  private final Progress progress;
  private final List<PairReport> reports = new ArrayList<>();

  /**
   * @param formats what each redline is written as
   * @param output folder for the redlines and the summary
   */
  BatchComparison(List<RedlineFormat> formats, Path output, Progress progress) {
    this.formats = List.copyOf(formats);
    this.output = output;
    this.progress = progress;
  }

  /** The pairs that one folder holds, or two. */
  static FilePairs pairs(List<Path> folders) {
    try {
      return folders.size() == 1
          ? FilePairs.within(folders.get(0))
          : FilePairs.between(folders.get(0), folders.get(1));
    } catch (IOException e) {
      throw CommandFailure.failed("cannot list " + folders + ": " + e.getMessage(), e);
    }
  }

  /** Compares the pairs, writes a redline of each, and the summary. */
  List<PairReport> run(FilePairs pairs) {
    progress.start("Comparing", pairs.pairs().size());
    try (ReaderPool readers = Ramseyer.readers(1)) {
      for (FilePairs.Pair pair : pairs.pairs()) {
        reports.add(report(pair, readers));
        progress.step(pair.after().getFileName().toString());
      }
    } finally {
      progress.end();
    }
    write("summary.html", HtmlSummary.render(reports));
    write("summary.csv", CsvSummary.render(reports));
    return List.copyOf(reports);
  }

  private PairReport report(FilePairs.Pair pair, ReaderPool readers) {
    try {
      LegalText before = words(pair.before(), readers);
      LegalText after = words(pair.after(), readers);
      Comparison comparison = Ramseyer.compare(before, after);
      ReportFiles<RedlineFormat> files = new ReportFiles<>(formats, output, true);
      String stem = ReportFiles.fileName("redline-" + before.id() + "-to-" + after.id());
      List<String> written = new ArrayList<>();
      files.write(
          stem,
          format -> Report.of(format.render(comparison, false)),
          bytes -> {},
          path -> written.add(path.getFileName().toString()));
      return PairReport.of(comparison, written.isEmpty() ? null : written.get(0));
    } catch (UnreadableDocumentException e) {
      return PairReport.failed(
          name(pair.before()), name(pair.after()), String.valueOf(e.getMessage()));
    }
  }

  private static LegalText words(Path file, ReaderPool readers) throws UnreadableDocumentException {
    LegalText text = readers.read(file, Ramseyer.idOf(file));
    Optional<String> objection = objection(text);
    if (objection.isPresent()) {
      throw new UnreadableDocumentException(file, objection.get());
    }
    return text;
  }

  /**
   * Why a text is not compared, as the end of a sentence. Beside one without words everything would
   * be "inserted"; such a redline proves nothing and misleads.
   */
  static Optional<String> objection(LegalText text) {
    if (!text.paragraphs().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "holds no words that can be read, so there is nothing to compare"
            + (text.losses().isEmpty() ? "" : "; " + text.losses().get(0)));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private void write(String name, String page) {
    ReportFiles.write(output.resolve(name), Report.of(page.getBytes(StandardCharsets.UTF_8)));
  }

  /** The pairs as columns of plain text. */
  static String table(List<PairReport> reports) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("before", "after"));
    for (ChangeKind kind : ChangeKind.values()) {
      head.add(kind.word());
    }
    head.addAll(List.of("elsewhere", "proof"));
    rows.add(head);
    for (PairReport report : reports) {
      List<String> row = new ArrayList<>(List.of(report.before(), report.after()));
      for (ChangeKind kind : ChangeKind.values()) {
        row.add(report.figure(kind));
      }
      row.add(report.isCompared() ? Integer.toString(report.changesOutside()) : "");
      row.add(report.proof());
      rows.add(row);
    }
    StringBuilder out = new StringBuilder();
    Columns.append(out, rows);
    return out.toString();
  }

  /** Whether a folder stands where a file could. */
  static boolean isFolder(String argument) {
    return Files.isDirectory(Path.of(argument));
  }
}
