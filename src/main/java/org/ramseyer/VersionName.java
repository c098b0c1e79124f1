package org.ramseyer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.structure.markup.BillStage;

/**
 * The name of a file, parted into the text it holds and the version.
 *
 * <p>Three ways of naming versions are known: govinfo's package names ("BILLS-116hr2002ih", where
 * the letters at the end are the stage), a word at the end ("lease-before", "lease-old",
 * "lease-after", "lease-new"), and a number or year at the end ("lease-v2", "lease-2024").
 *
 * @param name the whole name, without ending
 * @param text what all versions have in common; the whole name where no version shows
 * @param rank order of the versions of one text
 */
record VersionName(String name, String text, int rank) {

  private static final Pattern BILL =
      Pattern.compile("(?i)(.*\\d(h|s)(?:r|jres|conres|res|)\\d+)([a-z]{2,4})");
  private static final Pattern WORD =
      Pattern.compile("(?i)(.+?)[ ._-]*\\b(before|old|earlier|after|new|later)");
  private static final Pattern NUMBER = Pattern.compile("(?i)(.*?[^\\d])v?(\\d{1,8})");
  private static final List<String> EARLIER = List.of("before", "old", "earlier");

  /** Parts a name. */
  static VersionName of(String name) {
    Matcher bill = BILL.matcher(name);
    if (bill.matches()) {
      String stage = bill.group(3).toLowerCase(Locale.ROOT);
      return new VersionName(name, bill.group(1), BillStage.rank(stage, bill.group(2)));
    }
    Matcher word = WORD.matcher(name);
    if (word.matches()) {
      boolean isEarlier = EARLIER.contains(word.group(2).toLowerCase(Locale.ROOT));
      return new VersionName(name, word.group(1), isEarlier ? 0 : 1);
    }
    Matcher number = NUMBER.matcher(name);
    return number.matches()
        ? new VersionName(name, number.group(1), Integer.parseInt(number.group(2)))
        : new VersionName(name, name, 0);
  }
}
