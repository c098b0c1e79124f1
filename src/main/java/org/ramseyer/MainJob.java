package org.ramseyer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramseyer.corpus.Instrument;
import org.ramseyer.diff.Comparison;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.csv.CsvSurvey;
import org.ramseyer.render.html.HtmlRedline;
import org.ramseyer.render.html.HtmlSurvey;
import org.ramseyer.render.json.JsonSurvey;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.Topics;

/**
 * What the program does when it is asked for nothing in particular: reads what is new in the
 * corpus, indexes it, and writes the survey and the redlines of all pairs of versions into a
 * folder.
 */
public final class MainJob {

  private final Library library;
  private final Path reports;

  /**
   * @param library corpus and index to work on
   * @param reports folder to write to; made where it is missing
   */
  public MainJob(Library library, Path reports) {
    this.library = library;
    this.reports = reports;
  }

  /**
   * What was done.
   *
   * @param update what became of the index
   * @param texts the catalogue's documents as they stand in the index, in the order of the
   *     catalogue
   * @param survey the side-by-side; empty where the catalogue names no national instrument or
   *     nothing to set beside it
   * @param redlines one for every pair of consecutive versions
   * @param files all files that were written
   */
  public record Report(
      UpdateReport update,
      List<LegalText> texts,
      Optional<SurveyResult> survey,
      List<Redline> redlines,
      List<Path> files) {}

  /** A comparison and the page it was written to. */
  public record Redline(Comparison comparison, Path page) {}

  /**
   * Does it.
   *
   * @throws IOException where the index or the folder cannot be written, or the index is empty
   *     after all
   */
  public Report run(Progress progress) throws IOException {
    UpdateReport update = library.update(List.of(), progress);
    List<LegalText> texts = new ArrayList<>();
    for (Instrument instrument : library.catalog().instruments()) {
      library.document(instrument.id()).ifPresent(texts::add);
    }
    List<Path> files = new ArrayList<>();
    Files.createDirectories(reports);
    Optional<SurveyResult> survey = survey(files);
    return new Report(update, texts, survey, redlines(texts, files, progress), files);
  }

  private Optional<SurveyResult> survey(List<Path> files) throws IOException {
    Optional<LegalText> baseline = Optional.empty();
    if (library.usualBaseline().isPresent()) {
      baseline = library.document(library.usualBaseline().get());
    }
    if (baseline.isEmpty()) {
      return Optional.empty();
    }
    SurveyResult survey = library.survey(baseline.get(), Set.of(), Topics.standard());
    write("survey.html", HtmlSurvey.render(survey), files);
    write("survey.csv", CsvSurvey.render(survey), files);
    write("survey.json", new String(JsonSurvey.write(survey), StandardCharsets.UTF_8), files);
    return Optional.of(survey);
  }

  private List<Redline> redlines(List<LegalText> texts, List<Path> files, Progress progress)
      throws IOException {
    List<Redline> redlines = new ArrayList<>();
    List<VersionPair> pairs = VersionPair.consecutive(library.catalog(), texts);
    progress.start("Comparing", pairs.size());
    try {
      for (VersionPair pair : pairs) {
        Comparison comparison = Ramseyer.compare(pair.before(), pair.after());
        String name = "redline-" + pair.before().id() + "-to-" + pair.after().id() + ".html";
        redlines.add(new Redline(comparison, write(name, HtmlRedline.render(comparison), files)));
        progress.step(pair.after().id());
      }
    } finally {
      progress.end();
    }
    return redlines;
  }

  private Path write(String name, String page, List<Path> files) throws IOException {
    Path file = reports.resolve(name);
    Files.writeString(file, page);
    files.add(file);
    return file;
  }
}
