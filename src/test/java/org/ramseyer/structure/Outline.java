package org.ramseyer.structure;

import java.util.List;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;

/**
 * Prints a tree for assertions: one provision a line, indented, {@code kind num | heading | text},
 * {@code +} continued.
 */
final class Outline {

  private Outline() {}

  static String of(LegalText text) {
    StringBuilder outline = new StringBuilder();
    append(text.provisions(), "", outline);
    return outline.toString();
  }

  private static void append(List<Provision> provisions, String indent, StringBuilder into) {
    for (Provision provision : provisions) {
      into.append(indent).append(provision.kind().jsonName());
      into.append(provision.num() == null ? "" : " " + provision.num().text());
      into.append(provision.heading().isEmpty() ? "" : " | " + provision.heading().text());
      into.append(provision.text().isEmpty() ? "" : " : " + provision.text().text());
      into.append('\n');
      append(provision.children(), indent + "  ", into);
      if (!provision.continuation().isEmpty()) {
        into.append(indent).append("+ ").append(provision.continuation().text()).append('\n');
      }
    }
  }
}
