package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The three parts of a document: what stands above the first provision, the provisions, and what
 * stands below the last.
 *
 * @param front preface, long title, recitals, enacting formula
 * @param body provisions; who puts them into the tree takes them out of here
 * @param back signatures and the endorsement of the last page
 */
record Parts(List<Block> front, List<Block> body, List<Block> back) {

  Parts {
    front = List.copyOf(front);
    body = new ArrayList<>(body);
    back = List.copyOf(back);
  }

  static final Pattern FORMULA =
      Pattern.compile(
          "(?is)^[“‘]*(Be it (therefore |further )?(enacted|ordained|resolved)|Resolved (by|that)\\b|Resolved,"
              + "|Now,? therefore,? be it|It is (hereby )?enacted by\\b.{0,160}[:,]$|(?:The|It is)\\b.{0,120}\\b(enacts?|ordains?|enacted|ordained)\\b"
              + "(?: as follows)?[.:,]?$).*");
  private static final Pattern ATTEST =
      Pattern.compile(
          "(?i)^(Passed the (House|Senate)|Attest\\b|Speaker of the House|Agreed to |Approved:|Approved by|Passed by"
              + "|_{4,}).*");

  private static final Pattern CONGRESS =
      Pattern.compile("\\d+(?:ST|ND|RD|D|TH) CONGRESS(?: .{0,12}SESSION)?");
  private static final Pattern CALENDAR = Pattern.compile("(?:\\p{Upper}+ )?CALENDAR NO\\. \\d+");

  static Parts of(List<Block> blocks, Conventions conventions, Measures measures) {
    int body = blocks.isEmpty() ? 0 : bodyStart(blocks, conventions, measures);
    int back =
        Math.min(backStart(blocks, body, measures), flowingEndorsement(blocks, body, conventions));
    return new Parts(
        blocks.subList(0, body), blocks.subList(body, back), blocks.subList(back, blocks.size()));
  }

  private static int bodyStart(List<Block> blocks, Conventions conventions, Measures measures) {
    int section = firstSection(blocks, conventions);
    for (int i = 0; i < section; i++) {
      if (FORMULA.matcher(blocks.get(i).text()).matches()) {
        return blocks.get(i).setting().beginsNumbered()
                || !measures.printsNumbers()
                || !conventions.federal()
            ? i + 1
            : Math.max(i + 1, firstOnNumberedLine(blocks));
      }
    }
    if (section < blocks.size()) {
      return Math.min(withBigLevels(blocks, section), firstNumbered(blocks, conventions, measures));
    }
    int big = firstBigLevel(blocks);
    int numbered = firstNumbered(blocks, conventions, measures);
    int sentence = firstSentence(blocks, measures);
    int first = Math.min(numbered, Math.max(sentence, firstOnNumberedLine(blocks)));
    return first == blocks.size() ? big % blocks.size() : withBigLevels(blocks, first);
  }

  private static int firstOnNumberedLine(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).setting().beginsNumbered()) {
        return i;
      }
    }
    return 0;
  }

  private static int firstSection(List<Block> blocks, Conventions conventions) {
    for (int i = 0; i < blocks.size(); i++) {
      if (isSection(blocks.get(i), conventions)) {
        return i;
      }
    }
    return blocks.size();
  }

  private static int firstBigLevel(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (isBigLevel(blocks.get(i))) {
        return i;
      }
    }
    return blocks.size();
  }

  private static boolean isBigLevel(Block block) {
    return block.isHeading() && BigLevel.match(block.text()) != null;
  }

  /**
   * With the headings of titles and chapters right above it; one that stands further up is the
   * title of the paper.
   */
  private static int withBigLevels(List<Block> blocks, int section) {
    int first = section;
    while (first > 0 && isBigLevel(blocks.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static int firstNumbered(List<Block> blocks, Conventions conventions, Measures measures) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role() == Block.Role.BODY
          && isBodySize(block, measures)
          && conventions.designator(block.text()) != null) {
        return headed(blocks, i);
      }
    }
    return blocks.size();
  }

  /** A paper without sections begins with its first full sentence in the size of the text. */
  private static int firstSentence(List<Block> blocks, Measures measures) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role() == Block.Role.BODY
          && isBodySize(block, measures)
          && block.text().matches(".{30,}[.:;”)\\]]")) {
        return headed(blocks, i);
      }
    }
    return blocks.size();
  }

  /**
   * With the heading above it, where headings of the same face come again later and so belong to
   * the body.
   */
  private static int headed(List<Block> blocks, int first) {
    if (first == 0 || !blocks.get(first - 1).isHeading()) {
      return first;
    }
    Block heading = blocks.get(first - 1);
    boolean comesAgain =
        blocks.subList(first, blocks.size()).stream()
            .anyMatch(
                block ->
                    block.isHeading()
                        && block.setting().face().equals(heading.setting().face())
                        && block.role() == heading.role());
    return comesAgain ? first - 1 : first;
  }

  private static boolean isBodySize(Block block, Measures measures) {
    return Math.abs(block.size() - measures.bodySize()) < 0.3;
  }

  private static int backStart(List<Block> blocks, int body, Measures measures) {
    int lastNumbered = -1;
    for (int i = blocks.size() - 1; i >= body && lastNumbered < 0; i--) {
      if (blocks.get(i).setting().isNumbered()) {
        lastNumbered = i;
      }
    }
    for (int i = Math.max(body, lastNumbered + 1); i < blocks.size(); i++) {
      if (ATTEST.matcher(blocks.get(i).text()).matches()
          || (lastNumbered >= 0 && isEndorsement(blocks.get(i)))) {
        return i;
      }
    }
    return atRight(blocks, body, measures);
  }

  /**
   * Where a file without printed lines repeats its cover on the last page: the first line of the
   * cover's kind behind the last section, where the Congress of the cover is named again.
   */
  private static int flowingEndorsement(List<Block> blocks, int body, Conventions conventions) {
    String congress =
        blocks.subList(0, body).stream()
            .map(Parts::upper)
            .filter(text -> CONGRESS.matcher(text).matches())
            .findFirst()
            .orElse(null);
    int end = blocks.size();
    if (congress == null || blocks.stream().anyMatch(Parts::hasPrintedNumber)) {
      return end;
    }
    int start = end;
    boolean isRepeated = false;
    for (int i = end - 1; i >= body && !isSection(blocks.get(i), conventions); i--) {
      String text = upper(blocks.get(i));
      isRepeated |= text.equals(congress);
      if (text.equals(congress) || CALENDAR.matcher(text).matches()) {
        start = i;
      }
    }
    return isRepeated ? start : end;
  }

  private static boolean isSection(Block block, Conventions conventions) {
    return conventions.section(block, block.text()) != null;
  }

  private static boolean hasPrintedNumber(Block block) {
    return block.setting().isNumbered();
  }

  private static String upper(Block block) {
    return block.text().toUpperCase(Locale.ROOT);
  }

  /** Signatures stand in the right half of the page. */
  private static int atRight(List<Block> blocks, int body, Measures measures) {
    int start = blocks.size();
    float middle = measures.pageWidth() / 2;
    while (start > body + 1
        && blocks.get(start - 1).first() > middle - 12
        && blocks.get(start - 1).setting().lines() < 4) {
      start--;
    }
    return start;
  }

  private static boolean isEndorsement(Block block) {
    return block
        .text()
        .toUpperCase(Locale.ROOT)
        .matches(".*CALENDAR NO\\. \\d+|\\d+(ST|ND|RD|D|TH) CONGRESS.*");
  }
}
