package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.ramseyer.source.SourceLine;
import org.ramseyer.source.Stretch;

/**
 * Lines that are rows of a table or entries of a schedule: words, a gap or dot leaders, figures.
 * What stands below such a line never goes on with it, although the figures reach the margin.
 */
final class Rows {

  private static final Pattern LEADER =
      Pattern.compile(".*(\\.{2,}|( \\.){2,}) ?\\$? ?[\\d,.]*\\d[,.]?$|.*\\.{4,}.{0,24}\\d\\)?$");
  private static final Pattern FIGURE = Pattern.compile("\\(?\\$? ?-?(\\d[\\d,]*)?\\.?\\d+%?\\)?");

  /** The gap before a figure that stands alone in its column, in sizes; justified text has less. */
  private static final float WIDE = 3;

  private Rows() {}

  /** Whether a line ends with the figures of a table. */
  static boolean isRow(SourceLine line) {
    if (hasLeader(line.text())) {
      return true;
    }
    List<Stretch> parts = line.stretches();
    int figures = 0;
    while (figures < parts.size() && isFigure(line, parts.get(parts.size() - 1 - figures))) {
      figures++;
    }
    if (figures == 0 || figures == parts.size()) {
      return false;
    }
    Stretch words = parts.get(parts.size() - 1 - figures);
    Stretch first = parts.get(parts.size() - figures);
    return figures > 1 || first.left() - words.right() > WIDE * line.size();
  }

  private static boolean hasLeader(String text) {
    // Nearly all lines are told without the pattern, which tries each place in them.
    char last = text.charAt(text.length() - 1);
    boolean mayBe = Character.isDigit(last) || ",.)".indexOf(last) >= 0;
    return mayBe && (text.contains("..") || text.contains(" .")) && LEADER.matcher(text).matches();
  }

  private static boolean isFigure(SourceLine line, Stretch part) {
    return !Character.isLetter(line.text().charAt(part.end() - 1))
        && FIGURE.matcher(line.text().substring(part.start(), part.end()).strip()).matches();
  }
}
