package org.ramseyer.structure.markup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as American documents print them, "June 25, 2020", and as their metadata writes them,
 * "2020-06-25" or "20200625".
 */
final class PrintedDate {

  private static final Pattern PRINTED = Pattern.compile("[A-Z][a-z]+ \\d{1,2}, \\d{4}");
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private PrintedDate() {}

  /** The first date printed in {@code text}; null where there is none. */
  static @Nullable LocalDate in(String text) {
    Matcher printed = PRINTED.matcher(text);
    while (printed.find()) {
      LocalDate day = day(printed.group(), FORMAT);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The date written as "2020-06-25"; null where it is not one. */
  static @Nullable LocalDate iso(String text) {
    return day(text, DateTimeFormatter.ISO_LOCAL_DATE);
  }

  /** The date written as "20200625"; null where it is not one. */
  static @Nullable LocalDate compact(String text) {
    return day(text, DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static @Nullable LocalDate day(String text, DateTimeFormatter format) {
    try {
      return LocalDate.parse(text, format);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
