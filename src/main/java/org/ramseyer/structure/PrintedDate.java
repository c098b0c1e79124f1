package org.ramseyer.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as papers print them: "June 25, 2020", "MARCH 18, 2021". */
public final class PrintedDate {

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b(January|February|March|April|May|June|July|August|September|October|November|December)"
              + "\\s+(\\d{1,2}),\\s+(\\d{4})\\b");

  private PrintedDate() {}

  /** The dates in the words, in order; days that no calendar has are left out. */
  static List<LocalDate> in(String words) {
    List<LocalDate> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(words);
    while (matcher.find()) {
      try {
        dates.add(
            LocalDate.of(
                Integer.parseInt(matcher.group(3)),
                Month.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                Integer.parseInt(matcher.group(2))));
      } catch (DateTimeException impossible) {
        continue;
      }
    }
    return dates;
  }

  /** The first date in the words; null where there is none. */
  public static @Nullable LocalDate first(String words) {
    return in(words).stream().findFirst().orElse(null);
  }
}
