package org.ramseyer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ramseyer.citation.CitedPath.Step;
import org.ramseyer.citation.Resolution.Ambiguous;
import org.ramseyer.citation.Resolution.Resolved;
import org.ramseyer.citation.Resolution.Unresolved;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Provision;

/**
 * Finds the provision that a citation names in a document.
 *
 * <p>It tries six readings and takes the first that fits anything: as typed in the document's own
 * provisions; with case ignored and "title 1" read as "title I"; with the names of levels ignored;
 * then all three within quoted law. So "sec. 3051" finds the section that a bill quotes where the
 * bill has no such section of its own.
 */
public final class CitationResolver {

  private final List<Place> places = new ArrayList<>();

  private CitationResolver(LegalText text) {
    text.provisions().forEach(provision -> collect(List.of(), provision));
  }

  /** The provision that {@code typed} names in {@code text}. */
  public static Resolution resolve(LegalText text, String typed) {
    CitationResolver resolver = new CitationResolver(text);
    List<Provision> printed = resolver.printedAs(typed);
    if (!printed.isEmpty()) {
      return resolution(printed);
    }
    Optional<CitedPath> path = CitationParser.parse(typed);
    return path.isPresent()
        ? resolver.resolve(path.get())
        : new Unresolved(
            "“" + typed.strip() + "” does not read as a citation, such as “sec. 3(c)(2)”.");
  }

  /**
   * The provision that a reference means, which was found in the words of {@code from}.
   *
   * @param from a provision of {@code text}, told by its eId
   */
  public static Resolution resolve(LegalText text, Citation found, Provision from) {
    return switch (found) {
      case Citation.Internal internal -> new CitationResolver(text).resolve(internal.path());
      case Citation.Relative relative -> RelativeResolver.resolve(text, relative, from);
      case Citation.Code code -> elsewhere(code);
      case Citation.Act act -> elsewhere(act);
      case Citation.Bill bill -> elsewhere(bill);
      case Citation.PublicLaw law -> elsewhere(law);
    };
  }

  private static Unresolved elsewhere(Citation citation) {
    return new Unresolved(citation.span().text() + " is another document.");
  }

  /** The provision that {@code path} names in {@code text}. */
  public static Resolution resolve(LegalText text, CitedPath path) {
    return new CitationResolver(text).resolve(path);
  }

  private void collect(List<Step> above, Provision provision) {
    List<Step> trail = new ArrayList<>(above);
    if (provision.kind() == LevelKind.QUOTED_CONTENT) {
      trail.add(Step.QUOTE);
    } else if (provision.num() != null) {
      trail.add(new Step(provision.kind(), provision.num().value()));
    } else if (!provision.kind().isNumbered()) {
      trail.add(new Step(provision.kind(), ""));
    }
    // An unnumbered paragraph has the path of what holds it, but "sec. 3" means the section and not
    // its paragraphs.
    boolean isPlain = provision.num() == null && provision.kind().isNumbered();
    List<Step> own = new ArrayList<>(trail);
    if (isPlain) {
      own.add(new Step(provision.kind(), ""));
    }
    places.add(new Place(provision, own));
    provision.children().forEach(child -> collect(trail, child));
  }

  /**
   * The provisions whose citation reads exactly so; those that share another's citation only where
   * no other has it.
   */
  private List<Provision> printedAs(String typed) {
    String wanted = spelling(typed);
    List<Provision> same =
        places.stream()
            .map(Place::provision)
            .filter(provision -> !wanted.isEmpty() && spelling(provision.citation()).equals(wanted))
            .toList();
    List<Provision> own =
        same.stream().filter(provision -> !sharesCitation(provision.kind())).toList();
    return own.isEmpty() ? same.subList(0, Math.min(1, same.size())) : own;
  }

  // The address of these is the one of the provision they stand in.
  private static boolean sharesCitation(LevelKind kind) {
    return kind == LevelKind.QUOTED_CONTENT || kind == LevelKind.HEADING || kind == LevelKind.TABLE;
  }

  private static String spelling(String citation) {
    return CitationParser.normalise(citation);
  }

  private Resolution resolve(CitedPath path) {
    List<Provision> found = matching(path);
    return found.isEmpty() ? new Unresolved(reason(path)) : resolution(found);
  }

  private static Resolution resolution(List<Provision> found) {
    return found.size() == 1 ? new Resolved(found.get(0)) : new Ambiguous(found);
  }

  private List<Provision> matching(CitedPath path) {
    for (boolean inQuote : new boolean[] {false, true}) {
      for (StepMatcher reading : StepMatcher.values()) {
        List<Provision> found =
            places.stream()
                .filter(place -> isQuoted(place.trail) == (inQuote || isQuoted(path.steps())))
                .filter(place -> fits(path.steps(), place.trail, reading))
                .map(Place::provision)
                .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static boolean isQuoted(List<Step> trail) {
    return trail.contains(Step.QUOTE);
  }

  // The last step must be the provision itself. Going up, each step must be the next above, but
  // levels above a section may be skipped ("title I, section 101"), and so may all between quoted
  // law and what was named of its host.
  private static boolean fits(List<Step> cited, List<Step> trail, StepMatcher reading) {
    int place = trail.size() - 1;
    boolean maySkip = false;
    for (int i = cited.size() - 1; i >= 0; i--) {
      while (maySkip && place >= 0 && !reading.matches(cited.get(i), trail.get(place))) {
        place--;
      }
      if (place < 0 || !reading.matches(cited.get(i), trail.get(place))) {
        return false;
      }
      Step met = trail.get(place--);
      maySkip = met.isSection() || met.isBig() || met.equals(Step.QUOTE);
    }
    return true;
  }

  private String reason(CitedPath path) {
    List<Step> steps = path.steps();
    for (int length = steps.size() - 1; length > 0; length--) {
      if (steps.get(length - 1).equals(Step.QUOTE)) {
        continue;
      }
      List<Provision> found = matching(new CitedPath(steps.subList(0, length)));
      if (!found.isEmpty()) {
        return "There is "
            + found.get(0).citation()
            + ", but no "
            + named(steps.get(length))
            + " in it.";
      }
    }
    return "There is no " + named(steps.get(0)) + " in this document.";
  }

  private static String named(Step step) {
    if (step.equals(Step.QUOTE)) {
      return "quoted law";
    }
    if (step.level() == null) {
      return step.num().matches("\\d.*[.].*") ? step.num() : "(" + step.num() + ")";
    }
    return step.level().jsonName().toLowerCase(Locale.ROOT)
        + (step.num().isEmpty() ? "" : " " + step.num());
  }

  private record Place(Provision provision, List<Step> trail) {}
}
