package org.ramseyer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;

/**
 * Finds the exceptions to a rule that stand in provisions of their own: "Subsection (a) does not
 * reach …", "The prohibition does not apply to …".
 *
 * <p>Such a sentence names the rule it opens, by letter and number or as "the prohibition"; only
 * where that name fits the rule, and the sentence stands where the name can mean it, is it taken
 * for an exception to it.
 */
final class Exemptions {

  private static final Pattern EXEMPTS =
      Pattern.compile(
          "^(?<rule>(?:the |this |these |such |any )?(?:[\\p{L}]+"
              + " )?(?:prohibitions?|bans?|moratorium|restrictions?|(?:sub)?sections?|(?:sub)?paragraphs?)"
              + "\\b(?:[^.;]|[.](?=[0-9])){0,60}?) (?:does|do|shall|is|are) not"
              + " (?:apply|reach|extend|forbid|prohibit|bar|restrict|cover|intended to"
              + " (?:prohibit|bar))|^(?<whole>(?:the|this) (?:chapter|act|article|ordinance|law))"
              + " (?:does|do|shall) not (?:forbid|prohibit|bar|restrict)",
          Pattern.CASE_INSENSITIVE);
  // What is done with evidence or results that others made opens no use of the technology itself.
  private static final Pattern ARRIVED_ANYWAY =
      Pattern.compile(
          "\\b(evidence|information|leads?|tips?|results?|match(es)?|data)\\b[^.;]{0,80}?\\b(came|comes?|coming|received|provided|shared|offered|inadvertent(ly)?|unsolicited|(not|neither|nor)("
              + " been)? (generated|made|produced|requested|solicited))\\b"
              + "|\\b(receiv(e|es|ing)|inadvertent|unsolicited)\\b[^.;]{0,60}\\b(evidence|information|leads?|tips?|results?|match(es)?|data)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EXCEPTIONS_HEADING =
      Pattern.compile("^(exceptions?|exemptions?)( (to|from) .*)?\\.?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMES_A_BAN =
      Pattern.compile(
          "\\b(prohibitions?|bans?|moratorium|restrictions?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DESIGNATOR =
      Pattern.compile("\\(([A-Za-z0-9]+)\\)|\\b([0-9]+[0-9A-Za-z.-]*)\\b");

  private Exemptions() {}

  /**
   * The words of the exceptions to {@code rule} that {@code passages}, the whole text, hold
   * elsewhere.
   */
  static List<String> from(Passage rule, List<Passage> passages) {
    List<String> found = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage != rule && passage.role() != Passage.Role.NOTE && isExemption(passage, rule)) {
        String words = passage.words() + following(passage);
        if (!ARRIVED_ANYWAY.matcher(words).find() || ARRIVED_ANYWAY.matcher(rule.words()).find()) {
          found.add(words);
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isExemption(Passage passage, Passage rule) {
    Matcher exempts = EXEMPTS.matcher(passage.words());
    return exempts.find()
        ? exempts.group("rule") == null || names(exempts.group("rule"), passage, rule)
        : isInExceptionsBeside(passage, rule);
  }

  // "Exceptions", the section beside the ban: what it permits is an exception though it does not
  // say to what.
  private static boolean isInExceptionsBeside(Passage passage, Passage rule) {
    boolean permits =
        passage.openedBy() == null
            && ModalityReader.read(passage.words()) == DutyFacts.Modality.MAY;
    Optional<Provision> own = sectionOf(passage);
    return permits
        && own.isPresent()
        && EXCEPTIONS_HEADING.matcher(own.get().heading().text()).find()
        && sectionOf(rule).isPresent()
        && !isSameSection(passage, rule)
        && above(passage).equals(above(rule));
  }

  // The chapter that a section stands in; empty where it stands in none.
  private static String above(Passage passage) {
    String above = "";
    for (Provision provision : passage.lineage()) {
      if (provision.kind() == LevelKind.SECTION) {
        break;
      }
      above = provision.address().eId();
    }
    return above;
  }

  // "Paragraph (1) does not forbid the following:" says what only in the provisions below.
  private static String following(Passage exemption) {
    boolean saysNothing =
        exemption.words().endsWith(":") && !exemption.provision().children().isEmpty();
    return saysNothing ? " " + exemption.provision().children().get(0).text().text() : "";
  }

  private static boolean names(String name, Passage exemption, Passage rule) {
    List<String> designators = designators(name);
    if (!designators.isEmpty()) {
      List<String> path = rule.provision().path();
      boolean isCited = designators.stream().anyMatch(path::contains);
      return isCited
          && (isSameSection(exemption, rule) || designators.contains(sectionNumber(rule)));
    }
    return NAMES_A_BAN.matcher(name).find() || isSameSection(exemption, rule);
  }

  private static List<String> designators(String name) {
    List<String> found = new ArrayList<>();
    Matcher designator = DESIGNATOR.matcher(name);
    while (designator.find()) {
      found.add(designator.group(1) != null ? designator.group(1) : designator.group(2));
    }
    return found;
  }

  private static boolean isSameSection(Passage a, Passage b) {
    return section(a).equals(section(b));
  }

  // Texts without sections are taken for one.
  private static String section(Passage passage) {
    return sectionOf(passage).map(section -> section.address().eId()).orElse("");
  }

  private static String sectionNumber(Passage passage) {
    return sectionOf(passage).map(Provision::num).map(Num::value).orElse("");
  }

  private static Optional<Provision> sectionOf(Passage passage) {
    List<Provision> lineage = new ArrayList<>(passage.lineage());
    lineage.add(passage.provision());
    return lineage.stream().filter(provision -> provision.kind() == LevelKind.SECTION).findFirst();
  }
}
