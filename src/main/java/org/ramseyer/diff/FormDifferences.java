package org.ramseyer.diff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two files of one version of a bill say differently because they are files of different
 * forms: no change of the text, and none of the change list.
 *
 * <p>Example: a PDF bears the chamber, the date and what was done there, and the USLM file of the
 * same version has no such lines.
 *
 * @param before form of the earlier file
 * @param after form of the later file
 * @param lines lines that the form of the other file leaves out, in the order of the redline
 * @param capitals provisions with words that the print sets in small capitals and the typed form
 *     writes in small letters
 */
public record FormDifferences(
    FileForm before, FileForm after, List<FormLine> lines, List<ProvisionChange> capitals) {

  public FormDifferences {
    lines = List.copyOf(lines);
    capitals = List.copyOf(capitals);
  }

  /** The lines that only the earlier file has, or only the later one. */
  public List<FormLine> lines(boolean inBefore) {
    return lines.stream().filter(line -> line.isInBefore() == inBefore).toList();
  }

  /** What the forms make different, a sentence for each sort of difference. */
  public List<String> sentences() {
    return Stream.of(missing(true), missing(false), smallLetters())
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  // "The USLM file leaves out 3 lines around the text that stand in the PDF (chamber, date,
  // action)."
  private String missing(boolean inBefore) {
    List<FormLine> only = lines(inBefore);
    if (only.isEmpty()) {
      return "";
    }
    String sorts =
        only.stream().map(line -> line.sort().word()).distinct().collect(Collectors.joining(", "));
    return "The %s leaves out %s around the text that %s in the %s (%s). That is no change of the text."
        .formatted(
            (inBefore ? after : before).noun(),
            only.size() == 1 ? "a line" : only.size() + " lines",
            only.size() == 1 ? "stands" : "stand",
            (inBefore ? before : after).noun(),
            sorts);
  }

  /** "3 lines stand only in the PDF". */
  public String standing(boolean inBefore) {
    int count = lines(inBefore).size();
    return count
        + (count == 1 ? " line stands" : " lines stand")
        + " only in the "
        + (inBefore ? before : after).noun();
  }

  private String smallLetters() {
    if (capitals.isEmpty()) {
      return "";
    }
    FileForm typed = before.hasNoSmallCapitals() ? before : after;
    return "The "
        + typed.noun()
        + " writes small letters where the print has small capitals, in "
        + capitals.stream()
            .map(change -> change.provision().citation())
            .distinct()
            .collect(Collectors.joining(", "))
        + ". That is no change of the text.";
  }
}
