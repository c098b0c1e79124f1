package org.ramseyer.structure.markup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Dates as the metadata of markup writes them: "2020-06-25" or "20200625". */
final class MetadataDate {

  private MetadataDate() {}

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
