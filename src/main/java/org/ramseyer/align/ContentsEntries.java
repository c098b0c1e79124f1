package org.ramseyer.align;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;

/**
 * Which provision of a text each entry of its table of contents names.
 *
 * <p>Example: "Sec. 3. Gulls" names the section that is headed "SEC. 3. GULLS". Case and
 * punctuation do not count; an entry that says anything else names nothing.
 */
public final class ContentsEntries {

  /** No provision. */
  public static final int NONE = -1;

  private final ProvisionTree tree;
  private final Map<String, Integer> headings = new HashMap<>();

  public ContentsEntries(ProvisionTree tree) {
    this.tree = tree;
    for (int i = 0; i < tree.size(); i++) {
      Provision provision = tree.provision(i);
      if (provision.num() != null
          && provision.kind().rank() != LevelKind.Rank.SMALL
          && !isEntry(i)) {
        String key = key(provision.num().text() + provision.heading().text());
        headings.merge(key, i, (one, other) -> NONE);
      }
    }
  }

  /** Whether a position is an entry of a table of contents. */
  public boolean isEntry(int position) {
    int parent = tree.parent(position);
    return parent != ProvisionTree.ROOT && tree.provision(parent).kind() == LevelKind.TOC;
  }

  /** The provision that an entry names, or {@link #NONE}. */
  public int named(int entry) {
    return named(words(entry));
  }

  /** The provision that an entry of another text would name in this one, or {@link #NONE}. */
  int named(String entry) {
    String key = key(entry);
    int found = headings.getOrDefault(key, NONE);
    // Some tables end each entry with its page.
    return found != NONE ? found : headings.getOrDefault(key.replaceFirst("\\d+$", ""), NONE);
  }

  /** Whether an entry of another text, at a position of it, would name nothing in this one. */
  public boolean lacks(ContentsEntries other, int entry) {
    return named(other.words(entry)) == NONE;
  }

  private String words(int entry) {
    Provision provision = tree.provision(entry);
    String num = provision.num() == null ? "" : provision.num().text();
    return num + provision.heading().text() + provision.text().text();
  }

  private static String key(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .replaceFirst("^section(?=\\d)", "sec");
  }
}
