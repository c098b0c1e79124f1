package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/** Puts quotation marks on the first and on the last words of quoted law. */
final class Quotation {

  private Quotation() {}

  /** The provision with {@code marks} before its very first word, unless they stand there. */
  static Provision opened(Provision provision, String marks) {
    Num num = provision.num();
    if (num != null) {
      return num.text().startsWith(marks)
          ? provision
          : with(provision, new Num(marks + num.text(), num.value()));
    }
    if (!provision.heading().isEmpty()) {
      return with(
          provision,
          before(marks, provision.heading()),
          provision.text(),
          provision.continuation());
    }
    if (!provision.text().isEmpty()) {
      return with(
          provision,
          provision.heading(),
          before(marks, provision.text()),
          provision.continuation());
    }
    if (!provision.children().isEmpty()) {
      List<Provision> children = new ArrayList<>(provision.children());
      children.set(0, opened(children.get(0), marks));
      return provision.withChildren(children);
    }
    return with(
        provision, provision.heading(), provision.text(), before(marks, provision.continuation()));
  }

  /** The provision with {@code mark} after its very last word. */
  static Provision closed(Provision provision, String mark) {
    if (!provision.continuation().isEmpty()) {
      return with(
          provision, provision.heading(), provision.text(), after(provision.continuation(), mark));
    }
    if (!provision.children().isEmpty()) {
      List<Provision> children = new ArrayList<>(provision.children());
      children.set(children.size() - 1, closed(children.get(children.size() - 1), mark));
      return provision.withChildren(children);
    }
    if (!provision.text().isEmpty()) {
      return with(
          provision, provision.heading(), after(provision.text(), mark), provision.continuation());
    }
    if (!provision.heading().isEmpty()) {
      return with(
          provision, after(provision.heading(), mark), provision.text(), provision.continuation());
    }
    Num num = provision.num();
    return num == null
        ? with(provision, provision.heading(), Wording.of(mark), provision.continuation())
        : with(provision, new Num(num.text() + mark, num.value()));
  }

  /** The words with {@code marks} before them, unless they stand there. */
  static Wording before(String marks, Wording words) {
    if (words.text().startsWith(marks)) {
      return words;
    }
    int shift = marks.length();
    List<Mark> shifted = words.marks().stream().map(mark -> mark.shifted(shift)).toList();
    return new Wording(marks + words.text(), List.of(), shifted);
  }

  private static Wording after(Wording words, String mark) {
    return new Wording(words.text() + mark, List.of(), words.marks());
  }

  private static Provision with(Provision provision, Num num) {
    return new Provision(
        provision.kind(),
        num,
        provision.heading(),
        provision.text(),
        provision.continuation(),
        provision.address(),
        provision.span(),
        provision.children());
  }

  private static Provision with(
      Provision provision, Wording heading, Wording text, Wording continuation) {
    return new Provision(
        provision.kind(),
        provision.num(),
        heading,
        text,
        continuation,
        provision.address(),
        provision.span(),
        provision.children());
  }
}
