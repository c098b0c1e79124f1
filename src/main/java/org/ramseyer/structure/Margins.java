package org.ramseyer.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramseyer.source.SourceDocument;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.SourcePage;

/**
 * What a document says of itself beside its text: in heads and feet, and in the name of its file.
 *
 * @param heads the furniture of the first pages
 * @param stage the stage of a bill of Congress, "ih"; null where neither foot nor name tells
 * @param isRestatement whether a foot says that the text is restated for comparison
 */
record Margins(List<String> heads, @Nullable String stage, boolean isRestatement) {

  /** A document says what it is where it begins. */
  private static final int FIRST_PAGES = 3;

  // The foot of a bill page: "•HR 2000 IH", "† HR 3684 EAS", and on all pages but the first
  // without the mark, as the whole line: "HR 2002 RFS"; govinfo's file names: BILLS-116hr2000ih.
  private static final Pattern STAGE_AT_FOOT =
      Pattern.compile(
          "(?:[•†*] ?(?:HR|[HS]( ?(J|CON|RES))?)[ A-Z]* \\d+ |^(?:HR|S|[HS] ?(?:J ?|CON ?)?RES) \\d+ (?=[A-Z\\d]+$))"
              + "(?<stage>[A-Z]{2,4}\\d?)");
  private static final Pattern STAGE_IN_NAME =
      Pattern.compile("(?i)BILLS-\\d+[a-z]+\\d+(?<stage>[a-z]{2,4})\\b.*");

  Margins {
    heads = List.copyOf(heads);
  }

  static Margins of(SourceDocument document) {
    List<SourcePage> pages = document.pages();
    return new Margins(
        furniture(pages.stream().limit(FIRST_PAGES)).toList(),
        stage(document),
        furniture(pages.stream()).anyMatch(line -> line.startsWith("Restatement for comparison.")));
  }

  private static Stream<String> furniture(Stream<SourcePage> pages) {
    return pages.flatMap(page -> page.furniture().stream()).map(SourceLine::text);
  }

  private static @Nullable String stage(SourceDocument document) {
    Matcher name = STAGE_IN_NAME.matcher(document.file().name());
    return furniture(document.pages().stream())
        .map(STAGE_AT_FOOT::matcher)
        .filter(Matcher::find)
        .findFirst()
        .or(() -> Stream.of(name).filter(Matcher::matches).findFirst())
        .map(match -> match.group("stage").toLowerCase(Locale.ROOT))
        .orElse(null);
  }
}
