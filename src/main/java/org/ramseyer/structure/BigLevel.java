package org.ramseyer.structure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;

/**
 * A heading above the section: "TITLE I—USE BY POLICE", "“Subtitle B—Grants", "CHAPTER 67".
 *
 * @param num as printed, the dash after it included: "TITLE I—"
 * @param length how many characters of the heading it takes
 */
record BigLevel(LevelKind kind, String num, int length) {

  private static final Pattern HEADING =
      Pattern.compile(
          "^([“‘]*(?:(DIVISION|TITLE|SUBTITLE|PART|SUBPART|CHAPTER|SUBCHAPTER|ARTICLE)"
              + "|(Division|Title|Subtitle|Part|Subpart|Chapter|Subchapter|Article))"
              + "\\s+([A-Z]{1,3}|[IVXLC]{1,8}|\\d{1,4}[A-Z]{0,2}(?:[-–.](?:\\d{1,3}[A-Z]?|[A-Z]))?"
              + "|[IVXLC]+[-–][A-Z0-9]{1,3}|[a-z]{1,4})"
              + "(\\s*[—–:.]\\s*|\\s+-+\\s+|$|(?=\\s+[A-Z])))");

  /** The big level that a heading begins with; null where it begins with none. */
  static @Nullable BigLevel match(String heading) {
    Matcher matcher = HEADING.matcher(heading);
    if (!matcher.lookingAt()) {
      return null;
    }
    String word = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
    return new BigLevel(
        LevelKind.valueOf(word.toUpperCase(Locale.ROOT)), matcher.group(1).strip(), matcher.end());
  }
}
