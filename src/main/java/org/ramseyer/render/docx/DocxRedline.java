package org.ramseyer.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ramseyer.diff.Comparison;
import org.ramseyer.diff.RedlineParagraph;
import org.ramseyer.render.RedlineRuns;

/**
 * Writes a comparison as a Word document with Word's own tracked changes by the author "Ramseyer".
 *
 * <p>Accepting all changes gives the later text, rejecting all the earlier one, paragraph by
 * paragraph; the finished file is read back to prove it. Where it does not hold, every changed
 * paragraph is struck and inserted whole, and the first page says so. Bookmarks c1, c2 and so on
 * are the ids of the change list, "c7_from" the old place of what moved.
 */
public final class DocxRedline {

  private static final String PROVED =
      "This file was read back: accepting all changes gives the later text, "
          + "rejecting all the earlier one.";
  private static final String WHOLE =
      "Shown as whole paragraphs struck and inserted, because finer tracked changes "
          + "did not give both texts back.";
  private static final String UNPROVED =
      "NOT PROVED: accepting or rejecting all changes in this file does not give "
          + "the two texts back.";

  private DocxRedline() {}

  /** The comparison as a .docx. */
  public static byte[] write(Comparison comparison) {
    return write(comparison, RedlineLines.of(comparison));
  }

  /** The document with these paragraphs if they are right, else with safer ones. */
  static byte[] write(Comparison comparison, List<RedlineLine> lines) {
    String lost = lost(lines);
    byte[] fine = WordPackage.write(comparison, lines, PROVED + lost);
    if (isProved(comparison, fine)) {
      return fine;
    }
    List<RedlineLine> whole = RedlineLines.whole(comparison);
    byte[] safe = WordPackage.write(comparison, whole, WHOLE + lost);
    return isProved(comparison, safe)
        ? safe
        : WordPackage.write(comparison, whole, UNPROVED + lost);
  }

  private static boolean isProved(Comparison comparison, byte[] docx) {
    TrackedChanges read = TrackedChanges.resolve(docx);
    return keys(read.accepted())
            .equals(wanted(comparison, RedlineParagraph::isInAfter, RedlineParagraph::after))
        && keys(read.rejected())
            .equals(wanted(comparison, RedlineParagraph::isInBefore, RedlineParagraph::before));
  }

  private static List<String> wanted(
      Comparison comparison,
      Predicate<RedlineParagraph> isIn,
      Function<RedlineParagraph, String> side) {
    return keys(
        comparison.paragraphs().stream().filter(isIn).map(side).map(WordXml::clean).toList());
  }

  private static List<String> keys(List<String> paragraphs) {
    List<String> keys = new ArrayList<>(paragraphs.stream().map(RedlineRuns::key).toList());
    keys.removeIf(String::isEmpty);
    return keys;
  }

  private static String lost(List<RedlineLine> lines) {
    long lost =
        lines.stream()
            .flatMap(line -> line.runs().stream())
            .mapToLong(run -> lost(run.text()))
            .sum();
    return lost == 0
        ? ""
        : " "
            + lost
            + (lost == 1 ? " character" : " characters")
            + " that a Word file cannot hold stand as \uFFFD.";
  }

  private static long lost(String text) {
    return WordXml.clean(text).chars().filter(c -> c == 0xFFFD).count()
        - text.chars().filter(c -> c == 0xFFFD).count();
  }
}
