package org.ramseyer.structure.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * Precision and recall of marks by letter. The letters of the tree are aligned with those that were
 * drawn by their longest common subsequence, so a word lost or out of place costs itself alone.
 */
record MarkScore(
    double addedPrecision,
    double addedRecall,
    double struckPrecision,
    double struckRecall,
    double lettersFound,
    String misses) {

  private record Letters(StringBuilder text, BitSet added, BitSet struck) {

    void add(Wording words) {
      for (int i = 0; i < words.text().length(); i++) {
        char c = words.text().charAt(i);
        if (c == ' ') {
          continue;
        }
        for (Mark mark : words.marks()) {
          if (mark.covers(i) && mark.shownBy() != Mark.Sign.AMENDMENT) {
            (mark.kind() == Mark.Kind.STRUCK ? struck : added).set(text.length());
          }
        }
        text.append(c);
      }
    }

    void add(Provision provision) {
      Num num = provision.num();
      if (num != null) {
        add(new Wording(num.text(), List.of(), num.marks()));
      }
      add(provision.heading());
      add(provision.text());
      provision.children().forEach(this::add);
      add(provision.continuation());
    }
  }

  static MarkScore of(DrawnBill bill, LegalText text) {
    Letters read = new Letters(new StringBuilder(), new BitSet(), new BitSet());
    text.provisions().forEach(read::add);
    String drawn = bill.letters().replace('"', '”').replace('\'', '’');
    int[] counterparts = align(drawn, read.text().toString().replace('“', '”').replace('‘', '’'));
    int addedBoth = 0;
    int struckBoth = 0;
    int addedDrawn = 0;
    int struckDrawn = 0;
    int found = 0;
    List<String> misses = new ArrayList<>();
    for (int i = 0; i < drawn.length(); i++) {
      int there = counterparts[i];
      found += there >= 0 ? 1 : 0;
      boolean isAdded = there >= 0 && read.added().get(there);
      boolean isStruck = there >= 0 && read.struck().get(there);
      addedDrawn += bill.isAdded(i) ? 1 : 0;
      struckDrawn += bill.isStruck(i) ? 1 : 0;
      addedBoth += bill.isAdded(i) && isAdded ? 1 : 0;
      struckBoth += bill.isStruck(i) && isStruck ? 1 : 0;
      if (bill.isAdded(i) != isAdded || bill.isStruck(i) != isStruck) {
        misses.add(i + ":" + drawn.substring(Math.max(0, i - 8), i) + ">" + drawn.charAt(i));
      }
    }
    return new MarkScore(
        ratio(addedBoth, read.added().cardinality()),
        ratio(addedBoth, addedDrawn),
        ratio(struckBoth, read.struck().cardinality()),
        ratio(struckBoth, struckDrawn),
        ratio(found, drawn.length()),
        String.join(" ", misses.subList(0, Math.min(40, misses.size()))));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** For each letter of {@code a} the index of its counterpart in {@code b}, or -1. */
  private static int[] align(String a, String b) {
    short[][] lengths = new short[a.length() + 1][b.length() + 1];
    for (int i = a.length() - 1; i >= 0; i--) {
      for (int j = b.length() - 1; j >= 0; j--) {
        lengths[i][j] =
            a.charAt(i) == b.charAt(j)
                ? (short) (lengths[i + 1][j + 1] + 1)
                : (short) Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    int[] counterparts = new int[a.length()];
    int j = 0;
    for (int i = 0; i < a.length(); i++) {
      counterparts[i] = -1;
      while (j < b.length()
          && a.charAt(i) != b.charAt(j)
          && lengths[i][j + 1] >= lengths[i + 1][j]) {
        j++;
      }
      if (j < b.length() && a.charAt(i) == b.charAt(j)) {
        counterparts[i] = j++;
      }
    }
    return counterparts;
  }

  double addedF1() {
    return f1(addedPrecision, addedRecall);
  }

  double struckF1() {
    return f1(struckPrecision, struckRecall);
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "added P %.4f R %.4f F1 %.4f, struck P %.4f R %.4f F1 %.4f, letters %.4f %s",
        addedPrecision,
        addedRecall,
        addedF1(),
        struckPrecision,
        struckRecall,
        struckF1(),
        lettersFound,
        misses);
  }
}
