package org.ramseyer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramseyer.FilePairs;
import org.ramseyer.Ramseyer;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.History;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.PairReport;
import org.ramseyer.structure.marks.MarkedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ramseyer compare BEFORE AFTER}: the redline of two versions, or more; of one that marks
 * its own changes.
 */
@Command(
    name = "compare",
    description = {
      "Show what changed from one version to another. Every redline is proved by replay before it is written.",
      "",
      "One document that marks its own changes, by lines, brackets, capitals or tracked changes, is compared "
          + "with itself: the current law becomes the law as amended.",
      "",
      "Three versions or more give the history of every provision. One folder gives the redlines of "
          + "all its pairs of versions (BILLS-116hr2002ih and BILLS-116hr2002eh, lease-before and "
          + "lease-after, lease-v1 and lease-v2); two folders give those of all files of the same name."
    },
    versionProvider = VersionProvider.class,
    footer = {
      "",
      "Example:",
      "  ramseyer compare fed-moratorium-2020 fed-moratorium-2023 --format html,json -o target/reports",
      "  ramseyer compare fed-moratorium-2020 fed-moratorium-2021 fed-moratorium-2023 -o history.html",
      "  ramseyer compare marked-bill.pdf -o redline.html",
      "  ramseyer compare fed-fra-2025 city-boston --section 4 --section 16-62(B)",
      "  ramseyer compare introduced/ engrossed/ -o target/reports"
    })
final class CompareCommand extends LibraryCommand {

  private static final int MOST_NAMED = 5;

  @Parameters(
      arity = "1..*",
      paramLabel = "DOC",
      description =
          "The versions, the earliest first: files, ids of indexed documents, or folders.")
  private List<String> documents = new ArrayList<>();

  @Option(
      names = "--section",
      paramLabel = "CITATION",
      description =
          "Compare only this provision of both documents; given twice, that of the first with that of the second.")
  private List<String> sections = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "F",
      split = ",",
      description =
          "html, docx, pdf, text or json, several with commas; "
              + "text unless told, or what the name after -o ends with.")
  private List<RedlineFormat> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "File, or folder where several formats are asked for; standard output unless told.")
  private @Nullable Path output;

  CompareCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (documents.stream().anyMatch(BatchComparison::isFolder)) {
      return batch();
    }
    ReportFiles<RedlineFormat> files =
        ReportFiles.of(RedlineFormat.class, formats, RedlineFormat.TEXT, output);
    if (documents.size() > 2) {
      return history(files);
    }
    return documents.size() < 2 ? marked(files) : pair(files);
  }

  /** One document that marks its own changes is two versions. */
  private int marked(ReportFiles<RedlineFormat> files) {
    if (!sections.isEmpty()) {
      throw CommandFailure.usage("--section compares two documents");
    }
    LegalText text = readable(documents.getFirst());
    if (!MarkedText.hasMarks(text)) {
      throw CommandFailure.failed(
          text.source().name()
              + ": marks nothing as added or deleted, so there is nothing to compare; name a second version");
    }
    Comparison comparison = Ramseyer.compareMarked(text);
    write(files, "redline-" + text.id(), comparison);
    return proved(comparison);
  }

  private int pair(ReportFiles<RedlineFormat> files) {
    LegalText earlier = readable(documents.get(0));
    LegalText later = readable(documents.get(1));
    Comparison comparison =
        sections.isEmpty() ? Ramseyer.compare(earlier, later) : sections(earlier, later);
    write(files, "redline-" + earlier.id() + "-to-" + later.id(), comparison);
    return proved(comparison);
  }

  private int proved(Comparison comparison) {
    if (!comparison.verification().isProved()) {
      complain(comparison.verification().sentence());
    }
    return finish(comparison.losses());
  }

  private Comparison sections(LegalText earlier, LegalText later) {
    if (sections.size() > 2) {
      throw CommandFailure.usage("--section is given once for both documents, or once for each");
    }
    return Ramseyer.compareSections(
        earlier,
        CitedProvision.in(earlier, sections.getFirst()),
        later,
        CitedProvision.in(later, sections.getLast()));
  }

  private void write(ReportFiles<RedlineFormat> files, String stem, Comparison comparison) {
    files.write(
        stem,
        format -> Report.of(format.render(comparison, colour() && output == null)),
        this::printRaw,
        path -> remark("wrote " + path));
  }

  private int history(ReportFiles<RedlineFormat> files) {
    if (!sections.isEmpty()) {
      throw CommandFailure.usage("--section compares two documents");
    }
    List<LegalText> versions = documents.stream().map(this::readable).toList();
    History history = Ramseyer.history(versions);
    files.write(
        "history-" + versions.getFirst().id() + "-to-" + versions.getLast().id(),
        format -> Report.of(format.render(history)),
        this::printRaw,
        path -> remark("wrote " + path));
    history.steps().stream()
        .filter(step -> !step.verification().isProved())
        .forEach(step -> complain(step.verification().sentence()));
    return finish(
        history.steps().stream().flatMap(step -> step.losses().stream()).distinct().toList());
  }

  private int finish(List<String> losses) {
    losses.forEach(this::complain);
    return losses.isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }

  private int batch() {
    if (documents.size() > 2 || !documents.stream().allMatch(BatchComparison::isFolder)) {
      throw CommandFailure.usage("folders are compared one, or two with each other");
    }
    if (output == null || !sections.isEmpty()) {
      throw CommandFailure.usage(
          "folders need a folder for the redlines, -o DIR, and no --section");
    }
    List<RedlineFormat> asked = formats.isEmpty() ? List.of(RedlineFormat.HTML) : formats;
    FilePairs pairs = BatchComparison.pairs(documents.stream().map(Path::of).toList());
    if (pairs.pairs().isEmpty()) {
      throw CommandFailure.failed(
          String.join(" and ", documents)
              + ": no two files are versions of one text by their names");
    }
    List<PairReport> reports = new BatchComparison(asked, output, progress()).run(pairs);
    printRaw(BatchComparison.table(reports));
    if (!pairs.alone().isEmpty()) {
      remark(pairs.alone().size() + " without a counterpart: " + names(pairs.alone()));
    }
    reports.stream()
        .filter(report -> report.remark() != null)
        .forEach(report -> complain(String.valueOf(report.remark())));
    remark("wrote " + output.resolve("summary.html"));
    if (reports.stream().noneMatch(PairReport::isCompared)) {
      return ExitCode.FAILED;
    }
    return reports.stream().allMatch(report -> report.remark() == null)
        ? ExitCode.DONE
        : ExitCode.SOME_UNREADABLE;
  }

  private static String names(List<Path> files) {
    return files.stream()
        .limit(MOST_NAMED)
        .map(file -> file.getFileName().toString())
        .collect(Collectors.joining(", ", "", files.size() > MOST_NAMED ? ", …" : ""));
  }

  private LegalText readable(String name) {
    LegalText text = document(name);
    Optional<String> objection = BatchComparison.objection(text);
    if (objection.isPresent()) {
      throw CommandFailure.failed(text.source().name() + ": " + objection.get());
    }
    return text;
  }
}
