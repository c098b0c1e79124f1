package org.ramseyer.structure.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A piece of a parsed XML file: an element or text. Comments and processing instructions are not
 * kept.
 */
sealed interface XmlNode {

  /** Characters between tags, as written. */
  record Text(String characters) implements XmlNode {}

  /**
   * An element with what it holds.
   *
   * @param name with its prefix: "quoted-block", "dc:title"
   * @param namespace URI; empty where it has none
   * @param attributes by name, in the order written
   * @param nodes elements and text in order
   */
  record Element(String name, String namespace, Map<String, String> attributes, List<XmlNode> nodes)
      implements XmlNode {

    public Element {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      nodes = List.copyOf(nodes);
    }

    /** The value of an attribute; empty where it is not written. */
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    /** Whether the element says that it is not printed. */
    boolean isHidden() {
      return attribute("display").equals("no");
    }

    List<Element> elements() {
      List<Element> elements = new ArrayList<>();
      for (XmlNode node : nodes) {
        if (node instanceof Element element) {
          elements.add(element);
        }
      }
      return elements;
    }

    /**
     * All it holds as elements: text that stands loose between elements is wrapped in an element
     * {@code text}.
     */
    List<Element> parts() {
      return nodes.stream()
          .filter(node -> !(node instanceof Text text && text.characters().isBlank()))
          .map(
              node ->
                  node instanceof Element element
                      ? element
                      : new Element(
                          "text",
                          namespace,
                          Map.of("display-inline", "yes-display-inline"),
                          List.of(node)))
          .toList();
    }

    /** The same element without the children that {@code unwanted} names. */
    Element without(Predicate<Element> unwanted) {
      return new Element(
          name,
          namespace,
          attributes,
          nodes.stream()
              .filter(node -> !(node instanceof Element child && unwanted.test(child)))
              .toList());
    }

    /** The same element without an attribute. */
    Element without(String attribute) {
      Map<String, String> others = new LinkedHashMap<>(attributes);
      others.remove(attribute);
      return new Element(name, namespace, others, nodes);
    }

    /** The first child of that name. */
    Optional<Element> child(String childName) {
      return elements().stream().filter(element -> element.name.equals(childName)).findFirst();
    }

    /** This element and all below it, in document order. */
    List<Element> all() {
      List<Element> all = new ArrayList<>();
      walk(all::add);
      return all;
    }

    private void walk(Consumer<Element> visitor) {
      visitor.accept(this);
      for (XmlNode node : nodes) {
        if (node instanceof Element element) {
          element.walk(visitor);
        }
      }
    }

    /** Whether there is such an element anywhere in this one. */
    boolean holds(Predicate<Element> wanted) {
      for (XmlNode node : nodes) {
        if (node instanceof Element element && (wanted.test(element) || element.holds(wanted))) {
          return true;
        }
      }
      return false;
    }
  }
}
