package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Address;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;

/**
 * What one provision holds, collected in reading order: words before its first child are its text,
 * words after its last its continuation, words between two children an unnumbered paragraph.
 */
final class Contents {

  private Wording text = Wording.EMPTY;
  private Wording tail = Wording.EMPTY;
  private final List<Provision> children = new ArrayList<>();

  void add(Wording words) {
    if (children.isEmpty()) {
      text = text.plus(words);
    } else {
      tail = tail.plus(words);
    }
  }

  void add(Provision child) {
    if (!tail.isEmpty()) {
      children.add(paragraph(tail));
      tail = Wording.EMPTY;
    }
    children.add(child);
  }

  /** Words that stand below all children, even where there are none. */
  void addLast(Wording words) {
    tail = tail.plus(words);
  }

  boolean isEmpty() {
    return text.isEmpty() && children.isEmpty() && tail.isEmpty();
  }

  /** The words before the first child. */
  Wording text() {
    return text;
  }

  /** The words after the last child. */
  Wording tail() {
    return tail;
  }

  List<Provision> children() {
    return children;
  }

  /** All of it as provisions: words that belong to no provision become unnumbered paragraphs. */
  List<Provision> asProvisions() {
    List<Provision> all = new ArrayList<>();
    if (!text.isEmpty()) {
      all.add(paragraph(text));
    }
    all.addAll(children);
    if (!tail.isEmpty()) {
      all.add(paragraph(tail));
    }
    return all;
  }

  Provision toProvision(LevelKind kind, @Nullable Num num, Wording heading) {
    return new Provision(kind, num, heading, text, tail, Address.NONE, Span.UNKNOWN, children);
  }

  static Provision paragraph(Wording words) {
    return plain(LevelKind.PARAGRAPH, words);
  }

  /** A whole text that stands beside the one that counts. */
  static Provision attachment(List<Provision> text) {
    return new Provision(
        LevelKind.ATTACHMENT,
        null,
        Wording.EMPTY,
        Wording.EMPTY,
        Wording.EMPTY,
        Address.NONE,
        Span.UNKNOWN,
        text);
  }

  /** A provision of words alone. */
  static Provision plain(LevelKind kind, Wording words) {
    return new Provision(
        kind, null, Wording.EMPTY, words, Wording.EMPTY, Address.NONE, Span.UNKNOWN, List.of());
  }
}
