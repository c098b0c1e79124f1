package org.ramseyer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Wording;

/**
 * The number of a section: "SECTION 1.", "“SEC. 3051.", "§ 9.64.050", "16-62.".
 *
 * @param num as printed
 * @param length how many characters it takes, the blank after it included
 */
record SectionHead(String num, int length) {

  private static final String NUMBER = "\\d+[A-Za-z]{0,3}(?:[-–.:][0-9A-Za-z]{1,6})*";
  private static final Pattern WORD =
      Pattern.compile(
          "^([“‘]*(?:NEW SECTION\\.\\s*)?(?:SECTION|SEC\\.|Section|Sec\\.|§+)\\s*(?:"
              + NUMBER
              + "|[A-Z]|[IVXLC]{1,7})(?:[.:](?!\\d)|(?=\\s*—)|(?<=\\d[-–.]\\d{1,6})(?=\\s)|$))[\\s—–]*");

  /** The old number and the new one: "Sec. 12.04 12.05. The". */
  private static final Pattern TWO_NUMBERS =
      Pattern.compile(
          "^([“‘]*(?:SECTION|SEC\\.|Section|Sec\\.|§+)\\s*)"
              + NUMBER
              + "\\.?(\\s*)"
              + NUMBER
              + "(?:\\.(?!\\d)|(?=\\s*—)|$)[\\s—–]*");

  private static final Pattern SYMBOL = Pattern.compile("^([“‘]*§+\\s*" + NUMBER + "\\.?)\\s+");

  /** A heading has no sentence in it, and no words behind a dash or behind the closing mark. */
  private static final Pattern QUOTED_HEAD =
      Pattern.compile("^“[“‘]*§ ?[^.]{1,12}\\. \\p{Lu}(?:(?!\\. |[—:”]).){1,200}$");

  private static final Pattern BARE =
      Pattern.compile(
          "^([“‘]*\\d{1,4}[A-Z]?(?:[-–.:](?:\\d{1,4}[A-Z]?|[A-Z])){1,5}\\.?)\\s+(?=[A-Z“‘\\[(]|\\d{1,2}\\.\\s)");

  private static final Pattern HANGING =
      Pattern.compile(
          "^([“‘]*\\d{1,4}[A-Z]?(?:[-–.:](?:\\d{1,4}[A-Z]?|[A-Z])){0,5}\\.?)(?:\\s+(?=[\\p{L}“‘(\\[$])|$)");

  private static final Pattern RESTATED =
      Pattern.compile(
          "^(\\d{1,4}[A-Za-z]{0,2}(?:[-–.:,]\\d{1,4}[A-Za-z]{0,2}){1,5}\\.?)"
              + "(?:\\s+(?=[\\p{Lu}“(\\[\\d])|$)");
  private static final Pattern RUN_IN =
      Pattern.compile(
          "(?i)^.{0,200}?\\bas follows\\b[^:]{0,60}:\\s+(?=(?-i:Sec\\.|SEC\\.|§) ?\\d)");

  /** A section number with its word or sign. */
  static @Nullable SectionHead match(String words) {
    if (!mayBegin(words)) {
      return null;
    }
    SectionHead head = match(WORD, words);
    return head != null ? head : match(SYMBOL, words);
  }

  /** Most words begin with none of the letters that the word or sign of a section begins with. */
  private static boolean mayBegin(String words) {
    char first = Designator.first(words);
    return first == 'S' || first == '§' || first == 'N';
  }

  /** A section number that is struck and followed by the new one; null where none is struck. */
  static @Nullable SectionHead renumbered(Wording words) {
    if (!mayBegin(words.text())) {
      return null;
    }
    Matcher matcher = TWO_NUMBERS.matcher(words.text());
    if (!matcher.lookingAt()) {
      return null;
    }
    boolean isStruck =
        words.marks().stream()
            .anyMatch(
                mark ->
                    mark.kind() == Mark.Kind.STRUCK
                        && mark.start() <= matcher.end(1)
                        && mark.end() > matcher.end(1)
                        && mark.end() <= matcher.end(2));
    return isStruck
        ? new SectionHead(matcher.group().replaceAll("[\\s—–]+$", ""), matcher.end())
        : null;
  }

  /**
   * Whether words are the head of a section of quoted law and nothing else: "“§ 723. Rates for
   * tugs".
   */
  static boolean isQuotedHead(String words) {
    return QUOTED_HEAD.matcher(words).matches();
  }

  /** A section number of a code, without a word: "16-62 Surveillance ban." */
  static @Nullable SectionHead bare(String words) {
    return match(BARE, words);
  }

  /**
   * A number that stands before a heading in bold, as in contracts: "50.9 Rekognition", "7.
   * Notices".
   */
  static @Nullable SectionHead hanging(String words) {
    return match(HANGING, words);
  }

  /** The number of a section that is restated as the code prints it: "60-4,115 (1)", "17–1901.". */
  static @Nullable SectionHead restated(String words) {
    return match(RESTATED, words);
  }

  /**
   * Where a restated section begins that runs in behind the words that announce it: "IS AMENDED TO
   * READ AS FOLLOWS: Sec. 3. (a)"; -1 where none does.
   */
  static int runIn(String words) {
    Matcher matcher = RUN_IN.matcher(words);
    return matcher.find() ? matcher.end() : -1;
  }

  private static @Nullable SectionHead match(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.lookingAt() ? new SectionHead(matcher.group(1).strip(), matcher.end()) : null;
  }
}
