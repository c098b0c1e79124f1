package org.ramseyer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ramseyer.MainJob;
import org.ramseyer.diff.ChangeKind;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;
import org.ramseyer.survey.SurveyResult;

/** What the main job read and found, as plain text in columns. */
final class MainJobTable {

  private final StringBuilder out = new StringBuilder();

  private MainJobTable() {}

  static String of(MainJob.Report report) {
    MainJobTable table = new MainJobTable();
    table.documents(report.texts());
    table.update(report);
    report.survey().ifPresent(table::survey);
    table.redlines(report.redlines());
    table.out.append("\nReports:\n");
    for (Path file : report.files()) {
      table.out.append("  ").append(file).append('\n');
    }
    return table.out.toString();
  }

  private void documents(List<LegalText> texts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("document", "group", "kind", "pages", "provisions", "words", "text"));
    for (LegalText text : texts) {
      rows.add(
          List.of(
              text.id(),
              text.identity().group().name().toLowerCase(Locale.ROOT),
              text.identity().kind().jsonName(),
              Integer.toString(text.source().pages()),
              Integer.toString(provisions(text)),
              Integer.toString(words(text)),
              text.identity().restatement() ? "restated" : "official"));
    }
    Columns.append(out, rows);
  }

  private static int provisions(LegalText text) {
    List<Provision> numbered = new ArrayList<>();
    text.walk(
        provision -> {
          if (provision.kind().isNumbered()) {
            numbered.add(provision);
          }
        });
    return numbered.size();
  }

  private static int words(LegalText text) {
    return text.paragraphs().stream()
        .mapToInt(paragraph -> paragraph.text().split(" ").length)
        .sum();
  }

  private void update(MainJob.Report report) {
    out.append('\n')
        .append(report.texts().size())
        .append(" documents in the index: ")
        .append(report.update().read().size())
        .append(" read now, ")
        .append(report.update().unchanged())
        .append(" unchanged, ")
        .append(report.update().gone().size())
        .append(" gone, ")
        .append(report.update().failures().size())
        .append(" could not be read\n");
  }

  private void survey(SurveyResult survey) {
    long answered =
        survey.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(SurveyResult.Cell::hasCounterpart)
            .count();
    long cells = (long) survey.rows().size() * survey.documents().size();
    out.append("Survey: ")
        .append(survey.rows().size())
        .append(" topics, ")
        .append(survey.documents().size())
        .append(" instruments, baseline ")
        .append(survey.baseline().id())
        .append("; ")
        .append(answered)
        .append(" of ")
        .append(cells)
        .append(" cells answered, the others say “no counterpart”\n");
  }

  private void redlines(List<MainJob.Redline> redlines) {
    if (redlines.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("redline"));
    for (ChangeKind kind : ChangeKind.values()) {
      head.add(kind.word());
    }
    head.add("replayed");
    rows.add(head);
    for (MainJob.Redline redline : redlines) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  redline.comparison().before().id() + " to " + redline.comparison().after().id()));
      Map<ChangeKind, Integer> counts = redline.comparison().counts();
      for (ChangeKind kind : ChangeKind.values()) {
        row.add(Integer.toString(counts.getOrDefault(kind, 0)));
      }
      row.add(
          redline.comparison().verification().isProved()
              ? "both texts, letter for letter"
              : "NOT PROVED");
      rows.add(row);
    }
    out.append('\n');
    Columns.append(out, rows);
  }
}
