package org.ramseyer.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.ramseyer.model.LevelKind;

/**
 * Pairs the entries of tables of contents by what they name, when that is paired.
 *
 * <p>Entries are short and share their first word, so their own likeness would pair "Sec. 2. Gulls"
 * with "Sec. 2. Barges". Entries that name two provisions of which neither is the other's
 * counterpart are never paired.
 */
final class ContentsByHeadings implements Stage {

  private final SiblingSequences rest;

  ContentsByHeadings(SiblingSequences rest) {
    this.rest = rest;
  }

  @Override
  public void run(Pairing pairing) {
    ProvisionTree tree = pairing.before().tree();
    ContentsEntries before = new ContentsEntries(tree);
    ContentsEntries after = new ContentsEntries(pairing.after().tree());
    for (int contents = 0; contents < tree.size(); contents++) {
      int other = pairing.afterOf(contents);
      if (other != Pairing.NONE && tree.provision(contents).kind() == LevelKind.TOC) {
        byName(pairing, contents, other, before, after);
        IntPredicate any = entry -> true;
        IntPredicate isUnknown = entry -> before.named(entry) == ContentsEntries.NONE;
        IntPredicate isUnknownAfter = entry -> after.named(entry) == ContentsEntries.NONE;
        rest.alignChildren(pairing, contents, other, any, isUnknownAfter);
        rest.alignChildren(pairing, contents, other, isUnknown, any);
      }
    }
  }

  private static void byName(
      Pairing pairing, int contents, int other, ContentsEntries before, ContentsEntries after) {
    Map<Integer, Integer> entries = new HashMap<>();
    List<Integer> young = pairing.after().tree().children(other);
    young.forEach(entry -> entries.putIfAbsent(after.named(entry), entry));
    for (int entry : pairing.before().tree().children(contents)) {
      int named = before.named(entry);
      int counterpart = named == ContentsEntries.NONE ? Pairing.NONE : pairing.afterOf(named);
      Integer match = counterpart == Pairing.NONE ? null : entries.get(counterpart);
      if (match != null && pairing.areFree(entry, match)) {
        pairing.link(entry, match, Evidence.NAMES_THE_SAME, pairing.similarity(entry, match));
      }
    }
  }
}
