package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Address;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;

/** A provision while it is being put together. */
final class Node {

  private LevelKind kind;
  private final @Nullable Num num;
  private final Place start;
  private final @Nullable Node parent;
  private final List<Node> children = new ArrayList<>();
  private Wording heading = Wording.EMPTY;
  private Wording text = Wording.EMPTY;
  private Wording tail = Wording.EMPTY;
  private List<Reading> readings = List.of();
  private Reading reading = new Reading(Scheme.OTHER, 0, true);
  private boolean runsIn;
  private float x = Float.NaN;
  private float edge = Float.NaN;
  private float row = Float.NaN;

  Node(LevelKind kind, @Nullable Num num, Place start, @Nullable Node parent) {
    this.kind = kind;
    this.num = num;
    this.start = start;
    this.parent = parent;
  }

  /** A paragraph without a number. */
  static Node paragraph(Wording words, Node parent) {
    Node node = new Node(LevelKind.PARAGRAPH, null, words.span().start(), parent);
    node.text = words;
    return node;
  }

  /** How its number counts. */
  Node counted(Designator designator, Reading chosen, boolean isRunIn) {
    readings = designator.readings();
    reading = chosen;
    runsIn = isRunIn;
    return this;
  }

  /** Where its first line and its other lines begin. */
  Node placed(float firstLine, float otherLines) {
    x = firstLine;
    edge = otherLines;
    return this;
  }

  LevelKind kind() {
    return kind;
  }

  @Nullable Num num() {
    return num;
  }

  @Nullable Node parent() {
    return parent;
  }

  /**
   * The ways to read its number that are still open: one that continues a count can be read in that
   * way only.
   */
  List<Reading> readings() {
    return readings;
  }

  /** Says that its number continues the one before it. */
  Node confirmed() {
    readings = List.of(reading);
    return this;
  }

  /**
   * Reads its number in another way: that "(v)" was a number and not a letter shows when "(vi)"
   * follows.
   */
  void recount(Reading other, LevelKind newKind) {
    reading = other;
    kind = newKind;
  }

  /** The way in which its number is read. */
  Reading reading() {
    return reading;
  }

  /**
   * Whether its number runs in behind another, "(2)(A)", so that its indentation says nothing of
   * its siblings'.
   */
  boolean runsIn() {
    return runsIn;
  }

  /** x of the line its number stands in; NaN where it has no number. */
  float x() {
    return x;
  }

  /** x of its other lines, at which words flush with it begin. */
  float edge() {
    return edge;
  }

  /** Whether its words end with a colon that nothing follows yet. */
  boolean introduces() {
    return children.isEmpty() && text.text().endsWith(":");
  }

  /** x at which its first paragraph without a number begins; NaN where it has none. */
  float row() {
    return row;
  }

  /** Says where a paragraph without a number begins that it took. */
  void rowAt(float left) {
    row = Float.isNaN(row) ? left : row;
  }

  Wording heading() {
    return heading;
  }

  /** Its words before its children. */
  Wording text() {
    return text;
  }

  boolean hasChildren() {
    return !children.isEmpty();
  }

  List<Node> children() {
    return children;
  }

  /** Whether it has no words yet but its number and heading. */
  boolean isFresh() {
    return text.isEmpty() && children.isEmpty();
  }

  void setHeading(Wording words) {
    heading = words;
  }

  /** Adds words: to the text before the first child, to the continuation after it. */
  void addWords(Wording words) {
    if (children.isEmpty()) {
      text = text.plus(words);
    } else {
      tail = tail.plus(words);
    }
  }

  /** Adds words that begin a paragraph of their own. */
  void addParagraph(Wording words) {
    if (isFresh()) {
      text = words;
    } else if (children.isEmpty() || !tail.isEmpty() || endsUnnumbered()) {
      // The last of several paragraphs is one like the others.
      addChild(paragraph(words, this));
    } else {
      tail = words;
    }
  }

  private boolean endsUnnumbered() {
    return children.get(children.size() - 1).isUnnumbered();
  }

  /** Whether one of its children is a paragraph without a number. */
  boolean hasUnnumbered() {
    return children.stream().anyMatch(Node::isUnnumbered);
  }

  private boolean isUnnumbered() {
    return kind == LevelKind.PARAGRAPH && num == null;
  }

  void addChild(Node child) {
    settleTail();
    children.add(child);
  }

  private void settleTail() {
    if (!tail.isEmpty()) {
      Wording words = tail;
      tail = Wording.EMPTY;
      children.add(paragraph(words, this));
    }
  }

  Provision toProvision() {
    List<Provision> below = new ArrayList<>();
    Wording own = text;
    if (isSeveralParagraphs()) {
      below.add(paragraph(text, this).toProvision());
      own = Wording.EMPTY;
    }
    children.forEach(child -> below.add(child.toProvision()));
    Span span = new Span(start, start).union(heading.span()).union(text.span()).union(tail.span());
    for (Provision child : below) {
      span = span.union(child.span());
    }
    // It begins where its number stands, also where a later line without a number sorts before.
    Span whole = start.isKnown() ? new Span(start, span.end()) : span;
    return new Provision(kind, num, heading, own, tail, Address.NONE, whole, below);
  }

  /**
   * A text that is followed by unnumbered paragraphs is the first of them and introduces nothing.
   */
  private boolean isSeveralParagraphs() {
    return !text.isEmpty() && !children.isEmpty() && children.get(0).isUnnumbered();
  }
}
