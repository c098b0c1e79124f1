package org.ramseyer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramseyer.Library;
import org.ramseyer.model.Identity.Group;
import org.ramseyer.model.LegalText;
import org.ramseyer.render.csv.CsvSurvey;
import org.ramseyer.render.html.HtmlSurvey;
import org.ramseyer.render.json.JsonSurvey;
import org.ramseyer.survey.SurveyResult;
import org.ramseyer.survey.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ramseyer survey}: independent instruments side by side. */
@Command(
    name = "survey",
    description =
        "Set national rules beside city bans, state laws and vendor conditions, topic by topic.",
    versionProvider = VersionProvider.class,
    footer = {
      "",
      "Example:",
      "  ramseyer survey --baseline fed-fra-2025 --against city,vendor -o survey.html"
    })
final class SurveyCommand extends LibraryCommand {

  private enum Format {
    HTML,
    DOCX,
    CSV,
    JSON
  }

  @Option(
      names = "--baseline",
      paramLabel = "DOC",
      description =
          "A file or an indexed document; the first national one of the catalogue unless told.")
  private @Nullable String baseline;

  @Option(
      names = "--against",
      paramLabel = "GROUP",
      split = ",",
      description = "national, state, city, vendor; all unless told.")
  private List<Group> against = new ArrayList<>();

  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description = "YAML list of topics; the program's own unless told.")
  private @Nullable Path topics;

  @Option(
      names = "--format",
      paramLabel = "F",
      split = ",",
      description =
          "html, csv or json, several with commas; docx is not there yet. html unless told.")
  private List<Format> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "File, or folder where several formats are asked for; standard output unless told.")
  private @Nullable Path output;

  SurveyCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    ReportFiles<Format> files = ReportFiles.of(Format.class, formats, Format.HTML, output);
    if (files.formats().contains(Format.DOCX)) {
      throw CommandFailure.failed("DOCX surveys are not there yet; html, csv and json are");
    }
    Topics questions = questions();
    LegalText first = baseline(library());
    try {
      Set<Group> groups = against.isEmpty() ? Set.of() : EnumSet.copyOf(against);
      SurveyResult survey = library().survey(first, groups, questions);
      if (survey.documents().size() < 2) {
        throw CommandFailure.failed(
            "there is nothing to set beside " + first.id() + "; run ramseyer index first");
      }
      files.write(
          "survey",
          format -> Report.of(render(survey, format)),
          this::printRaw,
          path -> remark("wrote " + path));
      return ExitCode.DONE;
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private LegalText baseline(Library library) {
    String id =
        baseline != null
            ? baseline
            : library
                .usualBaseline()
                .orElseThrow(
                    () ->
                        CommandFailure.usage(
                            places().corpus
                                + " names no national instrument; say which with --baseline DOC"));
    return document(id);
  }

  private Topics questions() {
    try {
      return topics == null ? Topics.standard() : Topics.load(topics);
    } catch (IOException e) {
      throw CommandFailure.usage("the topics cannot be read: " + e.getMessage());
    }
  }

  private static byte[] render(SurveyResult survey, Format format) {
    return switch (format) {
      case HTML -> HtmlSurvey.render(survey).getBytes(StandardCharsets.UTF_8);
      case CSV -> CsvSurvey.render(survey).getBytes(StandardCharsets.UTF_8);
      case JSON -> JsonSurvey.write(survey);
      case DOCX -> throw new IllegalStateException("docx");
    };
  }
}
