package org.ramseyer.render;

import org.ramseyer.model.Provision;

/** What a list shows of many words: their beginning or end, cut at a word. */
public final class FewWords {

  private FewWords() {}

  /** The words of a provision before its children: its heading and text. */
  public static String ownWords(Provision provision) {
    return (provision.heading().text() + " " + provision.text().text()).strip();
  }

  /** The same, or those of the first provision in it that has words. */
  public static String opening(Provision provision) {
    String words = ownWords(provision);
    return words.isEmpty() && !provision.children().isEmpty()
        ? opening(provision.children().getFirst())
        : words;
  }

  /** The first {@code length} letters, cut at a word. */
  public static String head(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int cut = text.lastIndexOf(' ', length);
    return text.substring(0, cut <= 0 ? length : cut) + " … ";
  }

  /** The last {@code length} letters, cut at a word. */
  public static String tail(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int cut = text.indexOf(' ', text.length() - length);
    return "… " + text.substring(cut < 0 ? text.length() - length : cut + 1);
  }
}
