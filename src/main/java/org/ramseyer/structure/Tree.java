package org.ramseyer.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.LevelKind.Rank;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * The tree of provisions while it grows: the open provisions from the top to the one that takes the
 * next words, and the quotations they stand in.
 */
final class Tree {

  private final Node root = new Node(LevelKind.PREAMBLE, null, Place.UNKNOWN, null);
  private final Deque<Node> frames = new ArrayDeque<>();
  private Node current = root;

  Tree() {
    frames.push(root);
  }

  Node current() {
    return current;
  }

  /** How many quotations are open. */
  int depth() {
    return frames.size() - 1;
  }

  /** The innermost quotation, or the document. */
  Node frame() {
    return frames.element();
  }

  /**
   * The open provisions of this quotation, or of the law that is restated without marks, the
   * deepest first, the quotation itself last.
   */
  List<Node> open() {
    List<Node> open = new ArrayList<>();
    Node node = current;
    while (node != null && node != frame()) {
      open.add(node);
      if (node.kind() == LevelKind.QUOTED_CONTENT) {
        return open;
      }
      node = node.parent();
    }
    open.add(frame());
    return open;
  }

  /** The innermost quotation or restated law, or the document. */
  Node scope() {
    Node node = current;
    while (node != null && node != frame() && node.kind() != LevelKind.QUOTED_CONTENT) {
      node = node.parent();
    }
    return node == null ? frame() : node;
  }

  /** Opens a provision below another that is open; deeper ones are closed. */
  Node open(Node parent, LevelKind kind, @Nullable Num num, Place start) {
    Node node = new Node(kind, num, start, parent);
    parent.addChild(node);
    current = node;
    return node;
  }

  /** Puts another tree beside the provisions of this one, as a text that does not count. */
  void attach(Tree other, Place start) {
    Node attachment = new Node(LevelKind.ATTACHMENT, null, start, root);
    other.root.children().forEach(attachment::addChild);
    root.addChild(attachment);
    current = root;
  }

  /** Makes an open provision the one that takes the next words. */
  void backTo(Node node) {
    current = node;
  }

  void openQuotation(Place start) {
    Node quotation = open(current, LevelKind.QUOTED_CONTENT, null, start);
    frames.push(quotation);
  }

  /** Closes the innermost quotation; what follows its closing mark becomes its continuation. */
  void closeQuotation(Wording after) {
    Node quotation = frames.pop();
    if (!after.isEmpty()) {
      if (quotation.isFresh()) {
        quotation.addParagraph(after);
      } else {
        quotation.addWords(after);
      }
    }
    Node quoting = quotation.parent();
    current = quoting == null ? root : quoting;
  }

  /**
   * The open provision that takes a big level of this kind: the parent of its open sibling, else
   * the deepest big one.
   */
  Node parentOfBig(LevelKind kind) {
    Node scope = scope();
    Node deepest = scope;
    for (Node node : open()) {
      if (node.kind() == kind && node.parent() != null) {
        return node.parent();
      }
      if (deepest == scope && node.kind().rank() == Rank.BIG) {
        deepest = node;
      }
    }
    // A division stands above everything, also where the document began with a title.
    return kind == LevelKind.DIVISION ? scope : deepest;
  }

  /**
   * The open provision that takes a section: the deepest big level, else the quotation or the
   * document.
   */
  Node parentOfSection() {
    for (Node node : open()) {
      if (node.kind().rank() == Rank.BIG) {
        return node;
      }
    }
    return scope();
  }

  /**
   * The open section, which a note below its text belongs to; without one the quotation or
   * document.
   */
  Node parentOfNote() {
    for (Node node : open()) {
      if (node.kind().rank() == Rank.PRIMARY) {
        return node;
      }
    }
    return scope();
  }

  List<Provision> provisions() {
    return root.toProvision().children();
  }

  Node root() {
    return root;
  }
}
