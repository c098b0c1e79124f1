package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.ramseyer.source.SourceLine;

/**
 * The three parts of a document: what stands above the first provision, the provisions, and what stands below the last.
 *
 * @param front preface, long title, recitals, enacting formula
 * @param body provisions
 * @param back signatures and the endorsement of the last page
 */
record Parts(List<Block> front, List<Block> body, List<Block> back) {

  static final Pattern FORMULA = Pattern.compile(
      "(?is)^[“‘]*(Be it (enacted|ordained|resolved|therefore)|Resolved (by|that)|Resolved,|The (people|city council|council)"
          + "\\b.*\\b(do )?(enact|ordain|resolve)).*");
  private static final Pattern ATTEST = Pattern.compile(
      "(?i)^(Passed the (House|Senate)|Attest\\b|Speaker of the House|Agreed to |APPROVED|PASSED ).*");

  static Parts of(List<Block> blocks) {
    int body = bodyStart(blocks);
    int back = backStart(blocks, body);
    return new Parts(blocks.subList(0, body), blocks.subList(body, back), blocks.subList(back, blocks.size()));
  }

  private static int bodyStart(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (FORMULA.matcher(blocks.get(i).text()).matches()) {
        return i + 1;
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if (SectionHead.match(text) != null || BigLevel.match(text) != null || Designator.any(text) != null) {
        return i;
      }
    }
    return 0;
  }

  private static int backStart(List<Block> blocks, int body) {
    int lastNumbered = -1;
    for (int i = blocks.size() - 1; i >= body && lastNumbered < 0; i--) {
      if (blocks.get(i).lines().stream().anyMatch(SourceLine::numbered)) {
        lastNumbered = i;
      }
    }
    for (int i = Math.max(body, lastNumbered + 1); i < blocks.size(); i++) {
      if (ATTEST.matcher(blocks.get(i).text()).matches() || (lastNumbered >= 0 && isEndorsement(blocks.get(i)))) {
        return i;
      }
    }
    return blocks.size();
  }

  private static boolean isEndorsement(Block block) {
    return block.text().matches("(?i).*Calendar No\\. \\d+|\\d+(ST|ND|RD|D|TH) CONGRESS.*");
  }
}
