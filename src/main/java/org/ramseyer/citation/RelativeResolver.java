package org.ramseyer.citation;

import java.util.ArrayList;
import java.util.List;
import org.ramseyer.citation.Resolution.Resolved;
import org.ramseyer.citation.Resolution.Unresolved;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;

/**
 * Resolves "subsection (b)", "paragraph (1)(A)" and "this section" from the provision they stand
 * in.
 *
 * <p>"Paragraph (1)" in subsection (b) means paragraph (1) of that subsection: the search goes up
 * from where the words stand and takes the nearest provision that has such a child. A provision
 * never means itself by its own number.
 */
final class RelativeResolver {

  private RelativeResolver() {}

  static Resolution resolve(LegalText text, Citation.Relative relative, Provision from) {
    List<Provision> line = lineTo(text.provisions(), from.address().eId());
    if (relative.nums().isEmpty()) {
      return line.reversed().stream()
          .filter(provision -> provision.kind() == relative.level())
          .findFirst()
          .<Resolution>map(Resolved::new)
          .orElseGet(() -> none(relative));
    }
    for (Provision holder : line.reversed()) {
      for (Provision child : holder.children()) {
        if (child.kind() == relative.level() && isNumbered(child, relative.nums().get(0))) {
          return below(child, relative);
        }
      }
    }
    return none(relative);
  }

  private static Resolution below(Provision start, Citation.Relative relative) {
    Provision at = start;
    for (String num : relative.nums().subList(1, relative.nums().size())) {
      Provision holder = at;
      at =
          holder.children().stream()
              .filter(child -> isNumbered(child, num))
              .findFirst()
              .orElse(holder);
      if (at == holder) {
        return new Unresolved("There is " + holder.citation() + ", but no (" + num + ") in it.");
      }
    }
    return new Resolved(at);
  }

  private static Unresolved none(Citation.Relative relative) {
    return new Unresolved("There is no " + relative.span().text() + " round this provision.");
  }

  private static boolean isNumbered(Provision provision, String value) {
    Num num = provision.num();
    return num != null && num.value().equals(value);
  }

  /**
   * From the top of the tree down to the provision with this eId, it included; empty where it is
   * not there.
   */
  private static List<Provision> lineTo(List<Provision> provisions, String eId) {
    for (Provision provision : provisions) {
      if (provision.address().eId().equals(eId)) {
        return List.of(provision);
      }
      List<Provision> below = lineTo(provision.children(), eId);
      if (!below.isEmpty()) {
        List<Provision> line = new ArrayList<>();
        line.add(provision);
        line.addAll(below);
        return line;
      }
    }
    return List.of();
  }
}
