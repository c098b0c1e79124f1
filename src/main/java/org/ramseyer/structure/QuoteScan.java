package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the quotation marks of a paragraph to tell law that is quoted from words that are.
 *
 * <p>GPO Style Manual: quoted matter of several paragraphs begins each with an opening mark and
 * ends only the last with a closing one. Quotations within alternate “ and ‘.
 */
final class QuoteScan {

  private QuoteScan() {}

  /** How many opening marks in turn, “ ‘ “, the words begin with. */
  static int leading(String words) {
    int count = 0;
    while (count < words.length() && words.charAt(count) == (count % 2 == 0 ? '“' : '‘')) {
      count++;
    }
    return count;
  }

  /**
   * Where quoted law that the words stand in ends, innermost first: offsets right behind the
   * closing marks.
   *
   * @param words a paragraph that begins with {@code depth} opening marks
   * @param depth how many quotations it stands in
   */
  static List<Integer> closings(String words, int depth) {
    List<Integer> ends = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int left = depth;
    for (int i = Math.min(leading(words), depth); i < words.length() && left > 0; i++) {
      char c = words.charAt(i);
      if (c == '“' || (c == '‘' && !isApostrophe(words, i))) {
        open.append(c);
      } else if (c == '”') {
        int partner = open.lastIndexOf("“");
        if (partner >= 0) {
          open.setLength(partner);
        } else {
          // A double mark closes the outer quotation; one in it that never closed ends with it.
          while (left > 0 && left % 2 == 0) {
            ends.add(i);
            left--;
          }
          ends.add(i + 1);
          left--;
        }
      } else if (c == '’' && open.length() > 0 && open.charAt(open.length() - 1) == '‘') {
        open.setLength(open.length() - 1);
      } else if (c == '’' && left % 2 == 0 && !isApostrophe(words, i) && endsSoon(words, i + 1)) {
        ends.add(i + 1);
        left--;
      }
    }
    return ends;
  }

  private static boolean isApostrophe(String words, int at) {
    return at > 0
        && at + 1 < words.length()
        && Character.isLetterOrDigit(words.charAt(at - 1))
        && Character.isLetterOrDigit(words.charAt(at + 1));
  }

  /** Behind the closing mark of quoted law there is little: "’.”; and". */
  private static boolean endsSoon(String words, int from) {
    return words.substring(from).matches("[.,;:”]*( ?(and|or))?[.,;:”]*( ?(and|or))?");
  }
}
