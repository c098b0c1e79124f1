package org.ramseyer.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One unit of a legal text, of any level, with its own words and its children.
 *
 * <p>One record serves all levels, as in USLM's abstract model: any level may hold any other.
 * Example: a section "SEC. 3. | PROHIBITION | (no text)" with two subsections as children.
 *
 * @param kind which level, or which part of the document
 * @param num its number; null where it has none
 * @param heading its heading as printed, without the dash or full stop that ends it as furniture of
 *     the style; may be empty
 * @param text its own words before its first child (the chapeau), or all its words where it has no
 *     children
 * @param continuation its own words after its last child
 * @param address where it stands in the tree; {@link Address#NONE} until a reader assigned it
 * @param span from its first printed line to its last, children included
 * @param children the provisions in it, in reading order
 */
public record Provision(
    LevelKind kind,
    @Nullable Num num,
    Wording heading,
    Wording text,
    Wording continuation,
    Address address,
    Span span,
    List<Provision> children) {

  public Provision {
    children = List.copyOf(children);
  }

  /**
   * Normalised numbers from the top, {@code "} where quoted law begins: {@code
   * ["2","\"","2201","a"]}.
   */
  public List<String> path() {
    return address.path();
  }

  /** The citation within its document: "sec. 2(a)(1)", "16-62(B)(2)". */
  public String citation() {
    return address.citation();
  }

  /** The same provision with other children. */
  public Provision withChildren(List<Provision> newChildren) {
    return new Provision(kind, num, heading, text, continuation, address, span, newChildren);
  }

  /** The same provision with other words after its children. */
  public Provision withContinuation(Wording newContinuation) {
    return new Provision(kind, num, heading, text, newContinuation, address, span, children);
  }

  /** Visits this provision and all below it, parents before children, in reading order. */
  public void walk(Consumer<Provision> visitor) {
    visitor.accept(this);
    children.forEach(child -> child.walk(visitor));
  }
}
