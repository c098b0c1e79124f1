package org.ramseyer.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;

/** Finds what a document says of itself: kind, title, number, stage, date. */
final class IdentityFinder {

  private static final Pattern BILL_NUMBER =
      Pattern.compile(
          "^(H\\. ?R\\.|S\\.|(H\\.|S\\.) ?(J\\.|CON\\.)? ?RES\\.) ?\\d{1,5}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORT_TITLE =
      Pattern.compile(
          "(?i)(?:may|shall) be (?:cited|known)(?: and (?:cited|known))? as (?:the )?“([^”]{3,200})”");
  private static final Pattern PLAIN_TITLE =
      Pattern.compile(
          "(?:may|shall) be (?:cited|known)(?: and (?:cited|known|may be cited))* as (?:the )?"
              + "(\\p{Lu}[^.”]{3,150} Act(?: of \\d{4})?)\\.");

  /** Recitals tell of other days, and an act takes effect on a later one. */
  private static final Pattern OTHER_DATE = Pattern.compile("(?is)^(whereas|effective)\\b.*");

  private final Margins margins;
  private final Parts parts;
  private final Conventions conventions;

  IdentityFinder(Margins margins, Parts parts, Conventions conventions) {
    this.margins = margins;
    this.parts = parts;
    this.conventions = conventions;
  }

  Identity identity(String id) {
    String number = conventions.federal() ? billNumber() : stateNumber();
    return new Identity(
        id,
        kind(number),
        title(),
        number,
        conventions.federal() ? margins.stage() : null,
        conventions.federal() ? "us" : number == null ? null : UnitedState.of(opening()),
        date(),
        Identity.Group.UNSTATED,
        null,
        margins.isRestatement());
  }

  /** The number of a bill of a state; ordinances name bills too, but are none. */
  private @Nullable String stateNumber() {
    String front = front().toLowerCase(Locale.ROOT);
    if (front.contains("ordinance") || front.contains("city council")) {
      return null;
    }
    List<String> texts =
        parts.front().stream()
            .map(block -> block.text().substring(0, Math.min(200, block.text().length())))
            .toList();
    return UnitedState.of(opening()) == null ? null : StateNumber.find(texts, margins.heads());
  }

  /** The words above the body and the first of the body, which may hold the enacting formula. */
  private String opening() {
    return Stream.concat(parts.front().stream(), parts.body().stream().limit(2))
        .map(block -> Spaced.closed(block.text()))
        .collect(Collectors.joining("\n"));
  }

  private @Nullable String billNumber() {
    return parts.front().stream()
        .map(Block::text)
        .filter(text -> BILL_NUMBER.matcher(text).matches())
        .findFirst()
        .orElse(null);
  }

  private DocumentKind kind(@Nullable String number) {
    if (conventions.federal()) {
      return number != null && number.toUpperCase(Locale.ROOT).contains("RES")
          ? DocumentKind.RESOLUTION
          : DocumentKind.BILL;
    }
    if (number != null) {
      return StateNumber.isResolution(number) ? DocumentKind.RESOLUTION : DocumentKind.BILL;
    }
    String front = front().toLowerCase(Locale.ROOT);
    if (front.matches(
        "(?s).*\\b(an act|a bill|bill no|senate bill|house bill|assembly bill|session law)\\b.*")) {
      return DocumentKind.BILL;
    }
    if (front.matches("(?s).*\\bordinance\\b.*") || front.contains("be it ordained")) {
      return DocumentKind.ORDINANCE;
    }
    if (front.matches("(?s).*\\bresolution\\b.*")) {
      return DocumentKind.RESOLUTION;
    }
    if (front.matches("(?s).*\\b(code|chapter)\\b.*")) {
      return DocumentKind.CODE;
    }
    if (front.matches("(?s).*\\b(terms|conditions|agreement|policy)\\b.*")) {
      return DocumentKind.TERMS;
    }
    boolean isStatement = front.matches("(?s).*\\b(letter|statement|dear|principles)\\b.*");
    return isStatement ? DocumentKind.STATEMENT : DocumentKind.OTHER;
  }

  /** The words above the body, without explanatory notes, which speak of other papers too. */
  private String front() {
    StringBuilder front = new StringBuilder();
    for (Block block : parts.front()) {
      if (block.text().length() < 200) {
        front.append(block.text()).append('\n');
      }
    }
    return front.toString();
  }

  private String title() {
    for (Block block : parts.body()) {
      Matcher cited = SHORT_TITLE.matcher(block.text());
      if (cited.find()) {
        return cited.group(1).replaceAll("[,.;]$", "");
      }
    }
    for (Block block : parts.body()) {
      Matcher cited = PLAIN_TITLE.matcher(block.text());
      if (!conventions.federal() && cited.find()) {
        return cited.group(1);
      }
    }
    String longTitle = conventions.federal() ? "" : longTitle();
    if (!longTitle.isEmpty()) {
      return longTitle;
    }
    // A paper without a short title is known by the largest words above its body; a bill's number
    // is larger yet.
    return parts.front().stream()
        .filter(block -> !BILL_NUMBER.matcher(block.text()).matches() && block.text().length() > 6)
        .reduce((a, b) -> b.size() > a.size() + 0.1 ? b : a)
        .map(Block::text)
        .orElse("");
  }

  /**
   * The long title, as far as it is one paragraph; behind "AN ACT concerning" stands its object.
   */
  private String longTitle() {
    List<Block> title = LongTitle.of(parts.front());
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < title.size(); i++) {
      Block block = title.get(i);
      boolean goesOn =
          words.length() < 24
              || words.toString().matches(".*[,;]")
              || isBeside(title.get(i - 1), block);
      if (!goesOn || words.toString().endsWith(".")) {
        break;
      }
      words.append(words.isEmpty() ? "" : " ").append(block.text());
    }
    return words.toString();
  }

  /** Lines of a title that stand one below the other in a narrower measure, or as one heading. */
  private static boolean isBeside(Block above, Block below) {
    return above.isHeading() == below.isHeading()
        && above.setting().face().equals(below.setting().face())
        && (above.isHeading()
            || Math.abs(above.first() - below.first()) < 3
            || Math.abs(above.setting().middle() - below.setting().middle()) < 3);
  }

  /** The last date printed above or below the body, which places this version in time. */
  private @Nullable LocalDate date() {
    return Stream.concat(parts.front().stream(), parts.back().stream())
        .filter(block -> block.text().length() < 200)
        .filter(block -> !OTHER_DATE.matcher(block.text()).matches())
        .flatMap(block -> PrintedDate.in(block.text()).stream())
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
