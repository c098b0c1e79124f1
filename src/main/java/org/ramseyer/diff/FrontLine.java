package org.ramseyer.diff;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;

/**
 * A sort of line that a bill bears above its text, and once more on its last page: where it is, and
 * what became of it there, not what it enacts.
 */
public enum FrontLine {
  /** "Union Calendar No. 28". */
  CALENDAR("calendar", "(?:\\p{Alpha}+ )?calendar no\\. ?\\d+.*"),
  /** "[Report No. 117–45]". */
  REPORT("report", "\\[?(?:report|rept\\.) no\\. .*"),
  /** "IN THE SENATE OF THE UNITED STATES"; some prints add the day. */
  CHAMBER("chamber", "in the (?:house of representatives|senate of the united states)\\b.{0,40}"),
  /** "JANUARY 5, 2021", "JANUARY 5 (legislative day, JANUARY 3), 2021". */
  DATE(
      "date",
      "(?:january|february|march|april|may|june|july|august|september|october|november|december) "
          + "\\d{1,2},?(?: \\(legislative day,[^)]*\\),?)?(?: \\d{4})?(?: \\(legislative day,[^)]*\\))?"),
  /** "Additional sponsors: Ms. A, Mr. B". */
  SPONSORS("sponsors", "additional sponsors?:.*"),
  /**
   * "Mr. A introduced the following bill; which was referred to the Committee on B", "Received;
   * read twice", "[Strike out all after the enacting clause and insert the part printed in
   * italic]".
   */
  ACTION(
      "action",
      ".*\\b(?:introduced|submitted|reported) the following\\b.*"
          + "|(?:received|reported|referred|committed|considered|discharged|placed|read (?:the|twice)|ordered"
          + "|held at)\\b.*"
          + "|(?:the )?committees? on .*\\bdischarged\\b.*"
          + "|\\[(?:strike|omit|insert|for text of)\\b.*");

  private final String word;
  private final Pattern pattern;

  FrontLine(String word, String pattern) {
    this.word = word;
    this.pattern =
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /** The word that sentences and the JSON use: "chamber". */
  public String word() {
    return word;
  }

  /** The sort of a line; null where it is none of these, or stands in the text proper. */
  static @Nullable FrontLine of(Provision provision) {
    boolean isAround =
        provision.kind() == LevelKind.PREFACE || provision.kind() == LevelKind.SIGNATURE;
    if (!isAround
        || provision.num() != null
        || !provision.heading().isEmpty()
        || !provision.continuation().isEmpty()
        || !provision.children().isEmpty()) {
      return null;
    }
    for (FrontLine line : values()) {
      if (line.pattern.matcher(provision.text().text()).matches()) {
        return line;
      }
    }
    return null;
  }
}
