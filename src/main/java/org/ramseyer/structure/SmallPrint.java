package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Wording;

/**
 * Contents and tables: the blocks in small type that bills set without line numbers, one child an
 * entry or row.
 *
 * <p>Dot leaders between columns are furniture of the setting and left out.
 */
final class SmallPrint {

  private static final Pattern CONTENTS =
      Pattern.compile("^[“‘]*((Sec|SEC|Section)\\.?( ?\\d.*)?|§.*|(?i:(table of )?contents))$");
  private static final Pattern LEADERS = Pattern.compile("\\s*\\.{4,}\\s*|(\\s\\.){4,}\\s*");

  private final Tree tree;
  private final Quotations quotations;

  SmallPrint(Tree tree, Quotations quotations) {
    this.tree = tree;
    this.quotations = quotations;
  }

  void add(List<Block> entries, String before) {
    Block first = entries.get(0);
    // Entries need not repeat the opening marks of the quotation they stand in.
    boolean repeats = QuoteScan.leading(first.text()) > 0;
    String opening = repeats ? first.text() : "“‘“‘".substring(0, Math.min(4, tree.depth()));
    quotations.follow(opening, before, first.place());
    boolean isContents =
        entries.stream().anyMatch(entry -> CONTENTS.matcher(entry.text()).matches())
            || entries.stream().allMatch(entry -> ContentsLines.beginsEntry(entry.firstLine()));
    Node owner = tree.current();
    Node list = tree.open(owner, isContents ? LevelKind.TOC : LevelKind.TABLE, null, first.place());
    List<Integer> ends = List.of();
    Wording last = Wording.EMPTY;
    for (Block entry : entries) {
      last = entry.words();
      ends = quotations.ends(last.text());
      Wording words = ends.isEmpty() ? last : Slices.slice(last, 0, ends.get(0));
      tree.open(list, isContents ? LevelKind.HEADING : LevelKind.PARAGRAPH, null, entry.place())
          .addWords(withoutLeaders(words));
    }
    tree.backTo(owner);
    quotations.close(last, ends);
  }

  private static Wording withoutLeaders(Wording words) {
    Wording kept = Wording.EMPTY;
    int from = 0;
    Matcher matcher = LEADERS.matcher(words.text());
    while (matcher.find()) {
      kept = kept.plus(Slices.slice(words, from, matcher.start()));
      from = matcher.end();
    }
    return kept.plus(Slices.from(words, from));
  }
}
