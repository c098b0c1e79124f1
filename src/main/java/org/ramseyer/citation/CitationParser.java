package org.ramseyer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.citation.CitedPath.Step;
import org.ramseyer.model.LevelKind;

/**
 * Reads what somebody typed to name a provision of a document at hand.
 *
 * <p>Examples, each with its {@linkplain CitedPath#key() key}: "sec. 3 (c) (2)", "3(c)(2)" and
 * "paragraph (2) of section 3(c)" are {@code 3(c)(2)}; "§ 9.64.050" is {@code 9.64.050}; "Title I,
 * Part B" is {@code title I, part B}; "sec. 382 (quoted sec. 3051(a)(2))" is {@code 382 "
 * 3051(a)(2)}.
 */
public final class CitationParser {

  /** Nobody cites in more characters; what is longer is text. */
  private static final int LONGEST = 300;

  private static final Pattern QUOTED =
      Pattern.compile("(?i)\\s*\\(quoted\\s+(.*)\\)$|\\s+quoted\\s+(.*)$|\\s*\"\\s*(.*)$");
  private static final Pattern LIST = Pattern.compile("(?i)\\s*[,;]\\s*(?:and\\s+)?|\\s+and\\s+");
  private static final Pattern OF = Pattern.compile("(?i)\\s+of\\s+");
  private static final Pattern THIS_ACT =
      Pattern.compile(
          "(?i)^(this|such|the)\\s+(act|bill|resolution|ordinance|chapter|code|title|agreement)$");
  // "RCW 43.386.080", "Springfield City Code § 9.64": the name of a code says nothing about the
  // place within it.
  private static final Pattern CODE_NAME =
      Pattern.compile(
          "^(?:[A-Z][A-Z.]{1,8}|(?:[A-Z][\\w.]* ){0,4}(?:Code|Ordinance|Terms))\\s+(?=§|\\d+[A-Z]?[.-]\\d)");

  private static final Map<String, LevelKind> LEVELS =
      Map.ofEntries(
          Map.entry("division", LevelKind.DIVISION),
          Map.entry("div", LevelKind.DIVISION),
          Map.entry("title", LevelKind.TITLE),
          Map.entry("subtitle", LevelKind.SUBTITLE),
          Map.entry("part", LevelKind.PART),
          Map.entry("subpart", LevelKind.SUBPART),
          Map.entry("chapter", LevelKind.CHAPTER),
          Map.entry("ch", LevelKind.CHAPTER),
          Map.entry("chap", LevelKind.CHAPTER),
          Map.entry("subchapter", LevelKind.SUBCHAPTER),
          Map.entry("article", LevelKind.ARTICLE),
          Map.entry("art", LevelKind.ARTICLE),
          Map.entry("section", LevelKind.SECTION),
          Map.entry("sections", LevelKind.SECTION),
          Map.entry("sec", LevelKind.SECTION),
          Map.entry("secs", LevelKind.SECTION),
          Map.entry("§", LevelKind.SECTION),
          Map.entry("§§", LevelKind.SECTION),
          Map.entry("subsection", LevelKind.SUBSECTION),
          Map.entry("subsec", LevelKind.SUBSECTION),
          Map.entry("paragraph", LevelKind.PARAGRAPH),
          Map.entry("para", LevelKind.PARAGRAPH),
          Map.entry("par", LevelKind.PARAGRAPH),
          Map.entry("subparagraph", LevelKind.SUBPARAGRAPH),
          Map.entry("subpara", LevelKind.SUBPARAGRAPH),
          Map.entry("clause", LevelKind.CLAUSE),
          Map.entry("cl", LevelKind.CLAUSE),
          Map.entry("subclause", LevelKind.SUBCLAUSE),
          Map.entry("item", LevelKind.ITEM),
          Map.entry("subitem", LevelKind.SUBITEM),
          Map.entry("recital", LevelKind.RECITAL),
          Map.entry("whereas", LevelKind.RECITAL));

  private static final Map<String, LevelKind> PARTS =
      Map.of(
          "long title",
          LevelKind.LONG_TITLE,
          "enacting formula",
          LevelKind.ENACTING_FORMULA,
          "enacting clause",
          LevelKind.ENACTING_FORMULA,
          "table of contents",
          LevelKind.TOC,
          "toc",
          LevelKind.TOC,
          "preface",
          LevelKind.PREFACE,
          "preamble",
          LevelKind.PREAMBLE,
          "signature",
          LevelKind.SIGNATURE);

  private static final Pattern LEVEL = Pattern.compile("\\G[\\s,]*(\\p{L}+|§+|¶)(\\.?\\s*)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\G\\(?(\\d+[A-Za-z]*(?:[.-](?:\\d+[A-Za-z]*|[A-Za-z]\\d+))*|[A-Za-z](?:-\\d+)?"
              + "|(?i:[ivxlcdm]+)|([A-Za-z])\\2{1,3})\\)?"
              + "(?![A-Za-z\\d])");
  private static final Pattern GROUP =
      Pattern.compile(
          "\\G\\s*\\(\\s*"
              + "((?:\\d{1,4}[A-Za-z]{0,2}|[A-Za-z]{1,2}|(?i:[ivxlc]){1,7}|([A-Za-z])\\2{1,3})(?:-\\d+)?)\\s*\\)");
  private static final Pattern ROMAN =
      Pattern.compile("(?i)m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

  private final String text;
  private final List<Step> steps = new ArrayList<>();
  private int position;

  private CitationParser(String text) {
    this.text = text;
  }

  /** The path that is all of {@code typed}; empty where {@code typed} is not a citation. */
  public static Optional<CitedPath> parse(String typed) {
    List<Step> steps = typed.length() > LONGEST ? null : steps(normalise(typed));
    return steps == null || steps.isEmpty() ? Optional.empty() : Optional.of(new CitedPath(steps));
  }

  /** The paths of a list, "3(a), 4(b) and 5"; empty where any part of it is not a citation. */
  public static List<CitedPath> parseList(String typed) {
    Optional<CitedPath> one = parse(typed);
    if (one.isPresent()) {
      return List.of(one.get());
    }
    if (typed.length() > LONGEST) {
      return List.of();
    }
    List<CitedPath> all = new ArrayList<>();
    for (String part : LIST.split(typed, 0)) {
      Optional<CitedPath> path = parse(part);
      if (path.isEmpty()) {
        return List.of();
      }
      all.add(path.get());
    }
    return List.copyOf(all);
  }

  static String normalise(String typed) {
    return typed
        .replaceAll("[“”„«»]|‘‘|’’", "\"")
        .replaceAll("[‐-―−]", "-")
        .replaceAll("[\\s\\u00A0\\u2009\\u202F]+", " ")
        .replaceAll("^[\\s\"]+|[\\s.,;:\"-]+$", "");
  }

  private static @Nullable List<Step> steps(String plain) {
    LevelKind part = PARTS.get(plain.toLowerCase(Locale.ROOT));
    if (part != null) {
      return List.of(new Step(part, ""));
    }
    Matcher quoted = QUOTED.matcher(plain);
    if (quoted.find()) {
      String inner =
          quoted.group(1) != null
              ? quoted.group(1)
              : quoted.group(2) != null ? quoted.group(2) : quoted.group(3);
      return joined(
          steps(plain.substring(0, quoted.start())), List.of(Step.QUOTE), steps(normalise(inner)));
    }
    String[] levels = OF.split(plain, 0);
    if (levels.length > 1) {
      // "paragraph (2) of section 3(c)" names the inner level first.
      String outer = levels[levels.length - 1];
      String inner =
          plain.substring(0, plain.length() - outer.length()).replaceFirst("(?i)\\s+of\\s+$", "");
      return THIS_ACT.matcher(outer).matches()
          ? steps(inner)
          : joined(steps(outer), List.of(), steps(inner));
    }
    return new CitationParser(CODE_NAME.matcher(plain).replaceFirst("")).read();
  }

  private static @Nullable List<Step> joined(
      @Nullable List<Step> outer, List<Step> between, @Nullable List<Step> inner) {
    if (outer == null || inner == null) {
      return null;
    }
    List<Step> all = new ArrayList<>(outer);
    all.addAll(between);
    all.addAll(inner);
    return all;
  }

  private @Nullable List<Step> read() {
    while (position < text.length()) {
      if (!readGroup() && !readLevel() && !readBareNumber()) {
        return null;
      }
    }
    // Two sections side by side are a list, not a path.
    return steps.stream().filter(Step::isSection).count() > 1 ? null : steps;
  }

  private boolean readGroup() {
    Matcher group = GROUP.matcher(text);
    if (!group.find(position)) {
      return false;
    }
    position = group.end();
    steps.add(new Step(null, group.group(1)));
    return true;
  }

  private boolean readLevel() {
    Matcher word = LEVEL.matcher(text);
    if (!word.find(position)) {
      return false;
    }
    LevelKind level = LEVELS.get(word.group(1).toLowerCase(Locale.ROOT));
    boolean unnumbered = word.group(1).equals("¶");
    Matcher number = NUMBER.matcher(text);
    if (level == null && !unnumbered || !number.find(word.end())) {
      return false;
    }
    String num = number.group(1);
    boolean spaced =
        !word.group(2).isEmpty() || !Character.isLetterOrDigit(text.charAt(word.end() - 1));
    if (!spaced && text.charAt(word.end()) != '(' || !isPlausible(num)) {
      return false;
    }
    position = number.end();
    steps.add(unnumbered ? new Step(null, "¶" + num) : new Step(level, num));
    return true;
  }

  // "part of", "article did": letters are a number only where they count something.
  private static boolean isPlausible(String num) {
    return Character.isDigit(num.charAt(0))
        || num.length() == 1
        || num.charAt(1) == '-'
        || num.chars().distinct().count() == 1
        || ROMAN.matcher(num).matches();
  }

  private boolean readBareNumber() {
    Matcher number = NUMBER.matcher(text);
    if (!steps.isEmpty() || !number.find(position)) {
      return false;
    }
    String num = number.group(1);
    if (!Character.isDigit(num.charAt(0)) || text.charAt(number.start()) == '(') {
      return false;
    }
    position = number.end();
    steps.add(new Step(num.contains(".") ? null : LevelKind.SECTION, num));
    return true;
  }
}
