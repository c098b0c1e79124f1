package org.ramseyer.align;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;

/**
 * One of the two trees, with what the stages ask of each provision: its words, its size, its
 * signature.
 *
 * <p>A signature is a 64-bit hash of the words of a provision and of all inside it, without
 * numbers, case and punctuation; two provisions with the same signature say the same.
 */
final class Side {

  private final ProvisionTree tree;
  private final Lexicon lexicon;
  private final int[][] ownWords;
  private final int[] headingLengths;
  private final long[] signatures;
  private final int[] sizes;
  private final String[] headings;
  private final @Nullable WordBag[] bags;

  Side(ProvisionTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    int n = tree.size();
    ownWords = new int[n][];
    headingLengths = new int[n];
    signatures = new long[n];
    sizes = new int[n];
    headings = new String[n];
    bags = new WordBag[n];
    for (int i = n - 1; i >= 0; i--) {
      read(i);
    }
  }

  private void read(int index) {
    Provision provision = tree.provision(index);
    int[] heading = lexicon.words(provision.heading().text());
    int[] text = lexicon.words(provision.text().text());
    int[] continuation = lexicon.words(provision.continuation().text());
    int[] own = Arrays.copyOf(heading, heading.length + text.length + continuation.length);
    System.arraycopy(text, 0, own, heading.length, text.length);
    System.arraycopy(continuation, 0, own, heading.length + text.length, continuation.length);
    ownWords[index] = own;
    headingLengths[index] = heading.length;
    lexicon.count(Arrays.stream(own).distinct().toArray());
    headings[index] = Arrays.toString(heading);
    long hash =
        mix(mix(provision.kind().isNumbered() ? 1 : 2 + provision.kind().ordinal(), heading), text);
    int size = own.length;
    for (int child : tree.children(index)) {
      hash = mix(hash, signatures[child]);
      size += sizes[child];
    }
    signatures[index] = mix(mix(hash, -1L), continuation);
    sizes[index] = size;
  }

  private static long mix(long hash, int[] words) {
    long mixed = mix(hash, words.length);
    for (int word : words) {
      mixed = mix(mixed, word);
    }
    return mixed;
  }

  // The finaliser of SplitMix64 (Steele, Lea and Flood, 2014), chained.
  private static long mix(long hash, long value) {
    long z = hash * 0x9E3779B97F4A7C15L + value + 1;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  ProvisionTree tree() {
    return tree;
  }

  long signature(int index) {
    return signatures[index];
  }

  /** Words of the provision and of all inside it, numbers not counted. */
  int size(int index) {
    return sizes[index];
  }

  /**
   * Heading without case and punctuation, in a form to compare; the same for all that have none.
   */
  String heading(int index) {
    return headings[index];
  }

  boolean hasHeading(int index) {
    return !tree.provision(index).heading().isEmpty();
  }

  /** Normalised number without case; empty where it has none. */
  String number(int index) {
    Num num = tree.provision(index).num();
    return num == null ? "" : num.value().toLowerCase(Locale.ROOT);
  }

  /** The own words of the provision, without those inside it. */
  WordBag ownBag(int index) {
    return WordBag.of(ownWords[index], lexicon);
  }

  /** The own words of the provision without its heading, in order. */
  int[] body(int index) {
    return Arrays.copyOfRange(ownWords[index], headingLengths[index], ownWords[index].length);
  }

  /** The words before its children, without its heading. */
  WordBag textBag(int index) {
    return WordBag.of(lexicon.words(tree.provision(index).text().text()), lexicon);
  }

  /** The words of the provision and of all inside it. */
  WordBag bag(int index) {
    WordBag known = bags[index];
    if (known != null) {
      return known;
    }
    int[] all = new int[sizes[index]];
    int filled = 0;
    for (int i = index; i < tree.end(index); i++) {
      System.arraycopy(ownWords[i], 0, all, filled, ownWords[i].length);
      filled += ownWords[i].length;
    }
    WordBag bag = WordBag.of(all, lexicon);
    bags[index] = bag;
    return bag;
  }
}
