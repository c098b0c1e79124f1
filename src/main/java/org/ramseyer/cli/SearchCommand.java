package org.ramseyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.render.csv.CsvSearch;
import org.ramseyer.render.json.JsonSearch;
import org.ramseyer.render.text.TextSearch;
import org.ramseyer.search.QuerySyntaxException;
import org.ramseyer.search.SearchFilter;
import org.ramseyer.search.SearchRequest;
import org.ramseyer.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ramseyer search QUERY}: provisions by words or citation. */
@Command(
    name = "search",
    description = "Find provisions, by words, by phrase or by citation.",
    versionProvider = VersionProvider.class,
    footer = {
      "",
      "Queries: words (all of them), \"exact phrase\", \"near words\"~5, surveil*, heading:definitions, a citation.",
      "",
      "Example:",
      "  ramseyer search '\"shall not\" acquire' --group city --limit 5"
    })
final class SearchCommand extends LibraryCommand {

  private enum Format {
    TEXT,
    JSON,
    CSV
  }

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Several words need no quotes.")
  private List<String> query = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "K",
      split = ",",
      description = "bill, resolution, ordinance, code, terms, statement or other.")
  private List<DocumentKind> kinds = new ArrayList<>();

  @Option(
      names = "--group",
      paramLabel = "G",
      split = ",",
      description = "national, state, city or vendor.")
  private List<Identity.Group> groups = new ArrayList<>();

  @Option(
      names = "--jurisdiction",
      paramLabel = "J",
      split = ",",
      description = "As us-ma-boston, or us-ma* for all below.")
  private List<String> jurisdictions = new ArrayList<>();

  @Option(names = "--document", paramLabel = "DOC", split = ",", description = "Id of a document.")
  private List<String> documents = new ArrayList<>();

  @Option(names = "--from", paramLabel = "D", description = "Earliest date, as 2020-06-25.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "D", description = "Latest date.")
  private @Nullable LocalDate to;

  @Option(
      names = "--mode",
      paramLabel = "hybrid|lexical|semantic",
      defaultValue = "lexical",
      description =
          "By words (${DEFAULT-VALUE}), by meaning, or both; meaning is not there yet, and the answer says so.")
  private SearchRequest.Mode mode = SearchRequest.Mode.LEXICAL;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      defaultValue = "text",
      description = "For people (${DEFAULT-VALUE}), programs or spreadsheets.")
  private Format format = Format.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Most hits to show; ${DEFAULT-VALUE} unless told.")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  SearchCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(places().index)) {
      throw CommandFailure.failed(
          "there is no index in " + places().index + "; run ramseyer index first");
    }
    try {
      SearchResult result = library().search(request());
      switch (format) {
        case TEXT -> printRaw(TextSearch.render(result, colour()));
        case JSON -> printRaw(JsonSearch.write(result));
        case CSV -> printRaw(CsvSearch.render(result));
      }
      return ExitCode.DONE;
    } catch (QuerySyntaxException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private SearchRequest request() throws IOException {
    Set<String> known = new TreeSet<>();
    library().documents().forEach(held -> known.add(held.identity().id()));
    for (String document : documents) {
      if (!known.contains(document)) {
        throw CommandFailure.usage("the index holds no document " + document);
      }
    }
    if (limit < 1) {
      throw CommandFailure.usage("--limit must be 1 or more");
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw CommandFailure.usage("--from " + from + " is after --to " + to);
    }
    SearchFilter filter =
        new SearchFilter(
            Set.copyOf(documents),
            kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds),
            Set.copyOf(jurisdictions),
            groups.isEmpty() ? Set.of() : EnumSet.copyOf(groups),
            from,
            to);
    return new SearchRequest(String.join(" ", query), filter, mode, limit);
  }
}
