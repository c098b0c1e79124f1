package org.ramseyer.cli;

import org.ramseyer.citation.CitationResolver;
import org.ramseyer.citation.Resolution;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.Provision;

/** Finds what a person cites on the command line. */
final class CitedProvision {

  private CitedProvision() {}

  /**
   * The provision that a citation names.
   *
   * @throws CommandFailure where there is none, or more than one
   */
  static Provision in(LegalText text, String citation) {
    return switch (CitationResolver.resolve(text, citation)) {
      case Resolution.Resolved resolved -> resolved.provision();
      case Resolution.Unresolved unresolved ->
          throw CommandFailure.usage(
              text.id() + " has no " + citation + ": " + unresolved.reason());
      case Resolution.Ambiguous ambiguous ->
          throw CommandFailure.usage(
              citation
                  + " fits several provisions of "
                  + text.id()
                  + ": "
                  + String.join(
                      ", ",
                      ambiguous.candidates().stream().limit(5).map(Provision::citation).toList()));
    };
  }
}
