package org.ramseyer.corpus.typeset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a paragraph begins with: "(a)", "(1)", "(A-1)", "1.", "B.", "iv.", "50.9.1". A
 * quotation mark may stand before it.
 *
 * @param value the number as printed, without a quotation mark: "(a)"
 * @param end offset just after it in the text of the paragraph
 */
record Designation(String value, int end) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[“‘]*(\\((?:\\d{1,3}|[a-zA-Z]{1,2}|[ivxl]{1,6}|[IVXL]{1,6})(?:[-–.]\\w{1,3})?\\)"
              + "|\\d{1,3}(?:\\.\\d{1,3})+\\.?(?= )"
              + "|(?:\\d{1,3}|[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})\\.(?= )"
              + "|•(?= ))");

  /** The number at the beginning of {@code text}, null where it has none. */
  static @Nullable Designation of(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.lookingAt() ? new Designation(matcher.group(1), matcher.end()) : null;
  }
}
