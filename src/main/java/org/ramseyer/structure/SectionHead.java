package org.ramseyer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
          "^([“‘]*(?:SECTION|SEC\\.|Section|Sec\\.|§+)\\s*(?:"
              + NUMBER
              + "|[A-Z]|[IVXLC]{1,7})(?:[.:]|(?=\\s*—)|$))[\\s—–]*");
  private static final Pattern SYMBOL = Pattern.compile("^([“‘]*§+\\s*" + NUMBER + "\\.?)\\s+");
  private static final Pattern BARE =
      Pattern.compile(
          "^([“‘]*\\d{1,4}[A-Z]?(?:[-–.:](?:\\d{1,4}[A-Z]?|[A-Z])){1,5}\\.?)\\s+(?=[A-Z“‘\\[(]|\\d{1,2}\\.\\s)");

  private static final Pattern HANGING =
      Pattern.compile(
          "^([“‘]*\\d{1,4}[A-Z]?(?:[-–.:](?:\\d{1,4}[A-Z]?|[A-Z])){0,5}\\.?)(?:\\s+(?=[\\p{L}“‘(\\[$])|$)");

  /** A section number with its word or sign. */
  static @Nullable SectionHead match(String words) {
    SectionHead head = match(WORD, words);
    return head != null ? head : match(SYMBOL, words);
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

  private static @Nullable SectionHead match(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? new SectionHead(matcher.group(1).strip(), matcher.end()) : null;
  }
}
