package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.ramseyer.source.SourceLine;

/**
 * Tells which lines of contents and tables, in small type without line numbers, make one entry.
 *
 * <p>GPO sets an entry for a section from the left and its other lines 72 points deeper, and an
 * entry for a title or subtitle in the middle, line below line; entries for titles have a blank
 * above and below.
 */
final class ContentsLines {

  /** Other lines hang by 72 points, in tables by less; columns of a table's row are further off. */
  private static final float HANGS = 20;

  /** Lines of one entry are set 12 points apart in type of 10; entries for titles 20 to 22. */
  private static final float PITCH = 1.45f;

  /** As for other centred headings: what belongs together would not have fitted one line. */
  private static final float TIGHT = 0.97f;

  private static final Pattern ENTRY =
      Pattern.compile("^[“‘]*((Sec|SEC|Section)\\. ?\\d|§ ?\\d|\\d{2,}[A-Za-z]{0,2} ?\\. ).*");

  private static final Pattern SECTION =
      Pattern.compile("^[“‘]*Sec\\. \\d+[A-Za-z]{0,2}\\. .*[a-z].*");

  private final Measures measures;

  ContentsLines(Measures measures) {
    this.measures = measures;
  }

  /** Whether a line is an entry for a section, not the heading of one, which is in capitals. */
  static boolean isSectionEntry(SourceLine line) {
    return SECTION.matcher(line.text()).matches();
  }

  /** Whether a line begins an entry by its number. */
  static boolean beginsEntry(SourceLine line) {
    return beginsEntry(line.text());
  }

  static boolean beginsEntry(String line) {
    return ENTRY.matcher(line).matches() || BigLevel.match(line) != null;
  }

  boolean goesOn(List<SourceLine> open, SourceLine line) {
    SourceLine first = open.get(0);
    SourceLine last = open.get(open.size() - 1);
    boolean isNear =
        line.place().page() != last.place().page()
            || line.baseline() - last.baseline() < PITCH * last.size();
    if (!isNear || Math.abs(last.size() - line.size()) >= 0.5) {
      return false;
    }
    if (BigLevel.match(first.text()) != null) {
      return !beginsEntry(line) && measures.isCentred(line) && measures.isFull(last, line, TIGHT);
    }
    return !beginsEntry(line) && line.left() > first.left() + HANGS;
  }
}
