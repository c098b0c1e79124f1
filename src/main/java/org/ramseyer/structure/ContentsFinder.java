package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the table of contents of a paper that has no type to tell it by: a text file, a web page, a
 * Word document.
 *
 * <p>Such a table is announced, "The table of contents is as follows:" or "CONTENTS", and is a run
 * of short entries, each a section or a level above it. It ends where an entry comes a second time,
 * for that is the first heading of the text, or where something else stands.
 */
final class ContentsFinder {

  private static final Pattern ANNOUNCED =
      Pattern.compile("(?i)(?:.*\\bcontents\\b.*:|(?:table of )?contents[.:]?|sections:)");

  private static final Pattern ENTRY =
      Pattern.compile("^[“‘]*(?:(?i:sec(?:tion|\\.)?|§)\\s*\\d|\\d+[.\\-]\\d).*");

  /** Entries that are quoted, to be put into a table, end with the quotation. */
  private static final Pattern ENDS_QUOTATION =
      Pattern.compile("(?s)[^“]*“?[^“”]*”[.,;]?(?: (?:and|or))?");

  /** The longest heading of a section takes some three rows. */
  private static final int LONGEST = 240;

  private ContentsFinder() {}

  /** The same blocks, those of a table of contents set small. */
  static List<Block> found(List<Block> blocks) {
    List<Block> found = new ArrayList<>(blocks);
    for (int i = 0; i < found.size(); i++) {
      if (ANNOUNCED.matcher(found.get(i).text()).matches()) {
        int end = end(found, i + 1);
        // One entry is a sentence as often as a table.
        if (end > i + 2) {
          for (int entry = i + 1; entry < end; entry++) {
            found.set(entry, small(found.get(entry)));
          }
        }
      }
    }
    return found;
  }

  private static int end(List<Block> blocks, int start) {
    Set<String> seen = new HashSet<>();
    int end = start;
    boolean isOver = false;
    while (!isOver
        && end < blocks.size()
        && isEntry(blocks.get(end))
        && !headsText(blocks.get(end), blocks.subList(start, end))
        && seen.add(letters(blocks.get(end)))) {
      isOver = ENDS_QUOTATION.matcher(blocks.get(end).text()).matches();
      end++;
    }
    return end;
  }

  /** Sections are headed in capitals where the entries for them are not. */
  private static boolean headsText(Block block, List<Block> entries) {
    return ENTRY.matcher(block.text()).matches()
        && Capitals.only(block.text())
        && entries.stream()
            .anyMatch(
                entry -> ENTRY.matcher(entry.text()).matches() && !Capitals.only(entry.text()));
  }

  private static boolean isEntry(Block block) {
    String text = block.text();
    return text.length() <= LONGEST
        && (ENTRY.matcher(text).matches() || BigLevel.match(text) != null);
  }

  // "Sec. 1. Short title." and "SECTION 1. SHORT TITLE." name one section.
  private static String letters(Block block) {
    String text = block.text().toLowerCase(Locale.ROOT);
    return text.replaceFirst("^[“‘]*(?:section|sec\\.?|§+)", "").replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Block small(Block block) {
    return block.as(Block.Role.SMALL);
  }
}
