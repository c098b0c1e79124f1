package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the list of sections that stands at the head of an article or title, as New York prints it
 * in the type of the text and without announcing it: "Section 7-101. Definitions." and below it
 * "7-102. Fees.", up to where the sections themselves begin, "§ 7-101. Definitions. In this …".
 *
 * <p>So it is a run of short entries that ends where its first number comes again, and whose other
 * numbers come again behind that.
 */
final class SectionLists {

  private static final String NUMBER = "(\\d{1,5}[A-Za-z]{0,6}(?:[-–.:][0-9A-Za-z]{1,7})*)\\.\\s";
  private static final Pattern FIRST = Pattern.compile("^[“‘]*(?:Section|§+)\\s*" + NUMBER);
  private static final Pattern ENTRY = Pattern.compile("^[“‘]*(?:§+\\s*)?" + NUMBER);

  /** The longest heading of a section takes some three lines. */
  private static final int LONGEST = 240;

  /** No article seen has a hundred sections. */
  private static final int MOST = 400;

  /** A section may be listed that the text leaves out, or numbers otherwise. */
  private static final double KNOWN = 0.8;

  private final List<Block> blocks;
  private final LineJoiner joiner;

  /** Where sections begin, by their numbers. */
  private final Map<String, TreeSet<Integer>> sections = new HashMap<>();

  private SectionLists(List<Block> blocks, LineJoiner joiner) {
    this.blocks = blocks;
    this.joiner = joiner;
    for (int i = 0; i < blocks.size(); i++) {
      String number = number(FIRST, blocks.get(i));
      if (number != null) {
        sections.computeIfAbsent(number, any -> new TreeSet<>()).add(i);
      }
    }
  }

  /** The same blocks, the entries of such lists set small, each whole. */
  static List<Block> found(List<Block> blocks, LineJoiner joiner) {
    return new SectionLists(blocks, joiner).found();
  }

  private List<Block> found() {
    List<Block> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); ) {
      Integer end = endOfList(i);
      List<List<Block>> entries = end == null ? List.of() : entries(i, end);
      if (end == null || entries.size() < 2 || !areSections(entries, end)) {
        found.add(blocks.get(i));
        i++;
      } else {
        entries.forEach(entry -> found.add(joined(entry)));
        i = end;
      }
    }
    return found;
  }

  /** Where the number comes again with which a list may begin; null where it does not. */
  private @Nullable Integer endOfList(int first) {
    String number = number(FIRST, blocks.get(first));
    TreeSet<Integer> at = number == null ? null : sections.get(number);
    Integer again = at == null ? null : at.higher(first);
    return again == null || again - first > MOST ? null : again;
  }

  /** The blocks by entry; none where they are not entries throughout. */
  private List<List<Block>> entries(int from, int to) {
    List<List<Block>> entries = new ArrayList<>();
    for (Block block : blocks.subList(from, to)) {
      boolean begins = entries.isEmpty() || number(ENTRY, block) != null;
      if (begins) {
        entries.add(new ArrayList<>());
      }
      List<Block> entry = entries.getLast();
      if (block.role() != Block.Role.BODY
          || block.text().length() > LONGEST
          || (!begins && entry.getLast().text().endsWith("."))) {
        return List.of();
      }
      entry.add(block);
    }
    return entries;
  }

  private boolean areSections(List<List<Block>> entries, int end) {
    int known = 1;
    for (List<Block> entry : entries.subList(1, entries.size())) {
      TreeSet<Integer> at = sections.get(number(ENTRY, entry.getFirst()));
      known += at != null && at.last() > end ? 1 : 0;
    }
    return known >= KNOWN * entries.size();
  }

  private Block joined(List<Block> entry) {
    LineJoiner.Joined joined = joiner.joinBlocks(entry);
    Setting setting = entry.stream().map(Block::setting).reduce(Setting::above).orElseThrow();
    return new Block(Block.Role.SMALL, setting, joined.words(), joined.faces());
  }

  private static @Nullable String number(Pattern pattern, Block block) {
    char first = Designator.first(block.text());
    if (first != 'S' && first != '§' && !Character.isDigit(first)) {
      return null;
    }
    Matcher matcher = pattern.matcher(block.text());
    return matcher.lookingAt() ? matcher.group(1) : null;
  }
}
