package org.ramseyer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.citation.CitedPath.Step;
import org.ramseyer.model.LevelKind;

/** The ways in which legal text cites; each constant names its pattern by an example. */
enum CitationForm {

  /** "34 U.S.C. 10151(a)", "42 U.S.C. §§ 2000bb-1", "28 CFR 42.1". */
  CODE_BY_TITLE(
      "\\b(\\d{1,2})\\s+(U\\.?\\s?S\\.?\\s?C\\b\\.?(?:\\s?A\\b\\.?)?|C\\.?\\s?F\\.?\\s?R\\b\\.?)\\s*"
          + "(?:§+\\s*|[Ss]ec(?:tion|s?\\.)\\s+|[Pp]art\\s+)?("
          + Patterns.NUMBER
          + ")("
          + Patterns.GROUPS
          + ")") {
    @Override
    Citation read(Matcher match) {
      String code = match.group(2).replaceAll("[^A-Z]", "").startsWith("C") ? "C.F.R." : "U.S.C.";
      return new Citation.Code(
          span(match), code, match.group(1), match.group(3), groups(match.group(4)));
    }
  },

  /**
   * "section 552a(b) of title 5, United States Code", "chapter 31 of title 18, United States Code".
   */
  CODE_IN_WORDS(
      "\\b(?=[A-Za-z])"
          + "(?:\\b(?:[Ss]ection|[Ss]ec\\.)\\s+("
          + Patterns.NUMBER
          + ")("
          + Patterns.GROUPS
          + ")\\s+of\\s+)?"
          + "(?:\\b(?i:"
          + Patterns.LEVELS
          + ")\\s+[\\dA-Z]{1,6}\\s+of\\s+){0,4}\\b[Tt]itle\\s+(\\d{1,2}),?\\s+"
          + "(?:of\\s+the\\s+)?(United\\s+States\\s+Code|Code\\s+of\\s+Federal\\s+Regulations)") {
    @Override
    Citation read(Matcher match) {
      String code = match.group(4).startsWith("C") ? "C.F.R." : "U.S.C.";
      String section = match.group(1) == null ? "" : match.group(1);
      return new Citation.Code(span(match), code, match.group(3), section, groups(match.group(2)));
    }
  },

  /** "RCW 43.386.080", "SMC § 14.18.020(A)": the capitals of a code and a number in parts. */
  CODE_BY_LETTERS(
      "\\b([A-Z](?:\\.?[A-Z]){1,5}\\.?)\\s+(?:§+\\s*)?(\\d+[A-Z]?(?:[.-]\\d+[A-Z]?){1,6})("
          + Patterns.GROUPS
          + ")") {
    @Override
    @Nullable Citation read(Matcher match) {
      boolean federal = match.group(1).replace(".", "").matches("USCA?|CFR|SEC|SECS");
      return federal
          ? null
          : new Citation.Code(
              span(match), match.group(1), null, match.group(2), groups(match.group(3)));
    }
  },

  /** "Public Law 116-92", "Pub. L. No. 90–351". */
  PUBLIC_LAW("\\b(?:Public\\s+Law|Pub\\.\\s?L\\.)\\s+(?:No\\.\\s*)?(\\d{2,3})[-‐-–](\\d{1,4})\\b") {
    @Override
    Citation read(Matcher match) {
      return new Citation.PublicLaw(
          span(match), Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }
  },

  /** "H.R. 7356". */
  BILL("(?<![\\p{L}\\d.’'])(?=[HSAL])" + BillNumber.pattern()) {
    @Override
    Citation read(Matcher match) {
      return new Citation.Bill(span(match), BillNumber.of(match));
    }
  },

  /** "section 3(a) of the Lamp Act of 2031", "the Lamp Act". */
  ACT(
      "(?:\\b([Ss]ection|[Tt]itle|[Pp]art|[Cc]hapter)\\s+("
          + Patterns.NUMBER
          + "|[IVXLC]+|[A-Z])("
          + Patterns.GROUPS
          + ")\\s+of\\s+(?:the\\s+))?\\b("
          + Patterns.CAPITALISED
          + "(?:\\s+(?:(?:of|and|the|for|to|in|on|with|by|or|from|"
          + "against|other|its)\\s+){0,3}"
          + Patterns.CAPITALISED
          + "){0,14}?\\s+Act)\\b(\\s+of\\s+\\d{4}\\b)?") {
    @Override
    @Nullable Citation read(Matcher match) {
      String name = match.group(4) + (match.group(5) == null ? "" : match.group(5));
      Matcher lead = Patterns.NO_NAME.matcher(name);
      int skipped = lead.lookingAt() ? lead.end() : 0;
      if (name.substring(skipped).matches("Act(?:\\s.*)?")) {
        return null;
      }
      CitedPath path =
          match.group(1) == null
              ? null
              : CitationParser.parse(match.group(1) + " " + match.group(2) + match.group(3))
                  .orElse(null);
      int start = path == null ? match.start(4) + skipped : match.start();
      return new Citation.Act(span(match, start, match.end()), name.substring(skipped), path);
    }
  },

  /** "§ 9.64.050(B)", "§§ 3 and 4" (the first). */
  SECTION_SIGN("§+\\s*(" + Patterns.NUMBER + ")(" + Patterns.GROUPS + ")") {
    @Override
    @Nullable Citation read(Matcher match) {
      return internal(span(match), match.group(1) + match.group(2));
    }
  },

  /** "16-62(B)", "9.64.050": a number in parts that stands alone. */
  BARE_NUMBER(
      "(?<![\\w$.,:/–-])"
          + "(\\d{1,3}[A-Z]?[-‐-–]\\d{1,4}[A-Z]?(?:\\.\\d+)?|\\d{1,3}[A-Z]?(?:\\.\\d{1,4}[A-Z]?){2,6})("
          + Patterns.GROUPS
          + ")(?![\\w/–-]|[.,]\\d|\\s*(?:"
          + Patterns.COUNTED
          + ")\\b)") {
    @Override
    @Nullable Citation read(Matcher match) {
      return internal(span(match), match.group(1) + match.group(2));
    }
  },

  /**
   * "section 3(a)", "sections 3, 4(b), and 5", "paragraph (2) of section 3(a)", "section 2 of such
   * Act", "title II". A title with an Arabic number is one of a code; acts count theirs in Roman
   * numbers.
   */
  LEVEL(
      "\\b((?i:"
          + Patterns.LEVELS
          + "))(?:\\s+|(?<=\\.)\\s*)("
          + Patterns.DESIGNATION
          + ")"
          + "((?:\\s+of\\s+(?![Tt]itle\\s+\\d)(?i:"
          + Patterns.LEVELS
          + ")\\s+(?:"
          + Patterns.DESIGNATION
          + ")){0,4})") {
    @Override
    void collect(String text, List<Citation> into) {
      Matcher match = pattern().matcher(text);
      while (match.find()) {
        String word = match.group(1).toLowerCase(Locale.ROOT).replaceAll("(?<=.{4})s$", "");
        add(text, word, match.start(), match.start(2), match.end(), into);
        Matcher more = Patterns.NEXT.matcher(text);
        for (int from = match.end();
            more.region(from, text.length()).lookingAt();
            from = more.end()) {
          add(text, word, more.start(1), more.start(1), more.end(1), into);
        }
      }
    }

    private void add(
        String text, String word, int start, int number, int end, List<Citation> into) {
      Citation.Span span = new Citation.Span(start, end, text.substring(start, end));
      Matcher elsewhere = Patterns.ELSEWHERE.matcher(text).region(end, text.length());
      CitationParser.parse(word + " " + text.substring(number, end))
          .ifPresent(
              path ->
                  into.add(
                      elsewhere.lookingAt()
                          ? new Citation.Act(
                              new Citation.Span(
                                  start, elsewhere.end(), text.substring(start, elsewhere.end())),
                              elsewhere.group(1),
                              path)
                          : hereabouts(span, path)));
    }

    private Citation hereabouts(Citation.Span span, CitedPath path) {
      LevelKind level = path.steps().get(0).level();
      return level == null || level.rank() == LevelKind.Rank.SMALL
          ? new Citation.Relative(
              span,
              level == null ? LevelKind.PARAGRAPH : level,
              path.steps().stream().map(Step::num).toList())
          : new Citation.Internal(span, path);
    }
  },

  /** "this section", "this subsection". */
  THIS(
      "\\b[Tt]his\\s+(division|title|subtitle|part|chapter|article|"
          + "section|subsection|paragraph|subparagraph|clause)\\b") {
    @Override
    Citation read(Matcher match) {
      LevelKind level = LevelKind.ofJsonName(match.group(1).toLowerCase(Locale.ROOT));
      return new Citation.Relative(span(match), level, List.of());
    }
  };

  private final Pattern pattern;

  CitationForm(String regex) {
    this.pattern = Pattern.compile(regex);
  }

  Pattern pattern() {
    return pattern;
  }

  /** Adds all citations of this form in {@code text}. */
  void collect(String text, List<Citation> into) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      Citation citation = read(match);
      if (citation != null) {
        into.add(citation);
      }
    }
  }

  /** The citation of a match; null where it is none after all. */
  @Nullable Citation read(Matcher match) {
    return null;
  }

  private static @Nullable Citation internal(Citation.Span span, String number) {
    return CitationParser.parse("section " + number)
        .map(path -> (Citation) new Citation.Internal(span, path))
        .orElse(null);
  }

  private static Citation.Span span(Matcher match) {
    return new Citation.Span(match.start(), match.end(), match.group());
  }

  private static Citation.Span span(Matcher match, int start, int end) {
    return new Citation.Span(
        start, end, match.group().substring(start - match.start(), end - match.start()));
  }

  private static List<String> groups(@Nullable String groups) {
    List<String> nums = new ArrayList<>();
    if (groups != null) {
      Matcher each = Pattern.compile("\\(([^()]+)\\)").matcher(groups);
      while (each.find()) {
        nums.add(each.group(1));
      }
    }
    return nums;
  }

  /**
   * Parts of the patterns. Repetitions are bounded, because Java's matcher goes as deep as they go
   * far.
   */
  private static final class Patterns {

    static final String NUMBER = "\\d+[A-Za-z]{0,4}(?:[-‐-–.]\\d+[A-Za-z]{0,3}){0,6}";
    static final String GROUPS =
        "(?:\\s?\\([A-Za-z]{1,4}\\)|\\s?\\(\\d{1,3}\\)|\\s?\\([a-z]-\\d\\)){0,8}";
    static final String LEVELS =
        "sections?|secs?\\.|subsections?|paragraphs?|subparagraphs?|clauses?|subclauses?|items?|"
            + "titles?|subtitles?|divisions?|parts?|subparts?|chapters?|subchapters?|articles?";
    static final String DESIGNATION =
        "(?:"
            + NUMBER
            + "|[IVXLC]+\\b|[A-Z]\\b)"
            + GROUPS
            + "|(?:\\([A-Za-z]{1,4}\\)|\\(\\d{1,3}\\)|\\([a-z]-\\d\\))"
            + GROUPS;
    static final String CAPITALISED = "[A-Z][\\w’'&.-]{0,30}+";

    /** What is counted by two numbers and a dash is no section. */
    static final String COUNTED =
        "days?|weeks?|months?|years?|hours?|minutes?|percent|feet|miles|members|votes?|pages?|lines?";

    /** The next of a list: ", (b)", " and 4(c)", " through (3)". */
    static final Pattern NEXT =
        Pattern.compile(
            "(?:,\\s+(?:and\\s+|or\\s+)?|\\s+(?:and|or|through|to)\\s+)"
                + "((?:"
                + NUMBER
                + "(?![\\w’'-])|\\([A-Za-z]{1,4}\\)|\\(\\d{1,3}\\))"
                + GROUPS
                + ")(?!\\s*(?:"
                + COUNTED
                + ")\\b)");

    /**
     * What makes a section one of other law, though its name stands elsewhere: " of such Act", " of
     * title 37".
     */
    static final Pattern ELSEWHERE =
        Pattern.compile(
            "\\s+of\\s+((?:such|that)\\s+(?:[Aa]ct|[Tt]itle|[Cc]ode|[Ss]ection|[Cc]hapter|[Pp]art|[Ll]aw)\\b"
                + "|[Tt]itle\\s+\\d+\\b|Public\\s+Law\\s+\\d+[‐-–-]\\d+)");

    /** Capitalised words before a name that are none of it. */
    static final Pattern NO_NAME =
        Pattern.compile(
            "(?:(?:The|This|Such|That|Under|In|Section|Title|Any|An|Each|No|Nothing|For|By|If|And|Or|As)"
                + "\\s+(?:in\\s+|of\\s+)?"
                + "(?:the\\s+|this\\s+|such\\s+)?)+");

    private Patterns() {}
  }
}
