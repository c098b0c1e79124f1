package org.ramseyer.structure.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Mark;
import org.ramseyer.model.Num;
import org.ramseyer.model.Provision;
import org.ramseyer.model.Wording;

/**
 * Turns the levels and blocks of a bill's body into provisions.
 *
 * <p>Elements that it does not know are opened: what they hold stands where they stood.
 */
final class Body {

  private final Remarks remarks;

  Body(Remarks remarks) {
    this.remarks = remarks;
  }

  /**
   * What one part of a document holds, as provisions.
   *
   * <p>A part that a committee put in as a whole is not marked as added: the marks would say
   * nothing.
   */
  List<Provision> read(XmlNode.Element part) {
    Contents contents = new Contents();
    if (Vocabulary.isBlock(part)) {
      block(part, Setting.BODY, contents);
    } else {
      Setting setting = Setting.BODY.within(part);
      Setting own = setting.mark() == Mark.Kind.STRUCK ? setting : setting.unmarked();
      int struck = replaced(part.parts());
      if (struck > 0) {
        contents.add(attachment(part.parts().subList(0, struck), own));
      }
      for (XmlNode.Element each : part.parts().subList(struck, part.parts().size())) {
        block(struck > 0 ? each.without("changed") : each, own, contents);
      }
    }
    return contents.asProvisions();
  }

  private Provision attachment(List<XmlNode.Element> parts, Setting setting) {
    Contents struck = new Contents();
    parts.forEach(part -> block(part, setting, struck));
    return Contents.attachment(struck.asProvisions());
  }

  /**
   * How many levels at the head of a body are a text struck as a whole: all are struck, and behind
   * them the numbers begin anew.
   */
  private static int replaced(List<XmlNode.Element> parts) {
    int struck = 0;
    while (struck < parts.size() && Setting.markOf(parts.get(struck)) == Mark.Kind.STRUCK) {
      struck++;
    }
    boolean beginsAnew =
        struck > 0
            && struck < parts.size()
            && number(parts.get(0)).equals(number(parts.get(struck)))
            && !number(parts.get(0)).isEmpty();
    // One struck section and one put in its place under its number are an amendment within a text.
    return beginsAnew && isWhole(parts, struck) ? struck : 0;
  }

  private static boolean isWhole(List<XmlNode.Element> parts, int struck) {
    return parts.subList(struck, parts.size()).stream()
        .allMatch(part -> Setting.markOf(part) == Mark.Kind.UNDERLINED);
  }

  private static String number(XmlNode.Element level) {
    return Vocabulary.level(level.name()) == null
        ? ""
        : level.name() + enumeration(level, Setting.BODY).replaceAll("[^A-Za-z0-9]", "");
  }

  private void inside(XmlNode.Element element, Setting setting, Contents into) {
    element.parts().forEach(part -> block(part, setting, into));
  }

  private void block(XmlNode.Element element, Setting setting, Contents into) {
    if (element.isHidden()) {
      remarks.hidden(element);
      return;
    }
    String name = element.name();
    LevelKind level = Vocabulary.level(name);
    if (level != null) {
      into.add(level(element, level, setting));
    } else if (Vocabulary.isWords(name)) {
      words(element, setting, beginsParagraph(element), into);
    } else if (Vocabulary.isParagraph(name)) {
      Provision paragraph = paragraph(element, setting);
      into.add(isInstruction(element, paragraph) ? preface(paragraph) : paragraph);
    } else {
      other(element, setting, into);
    }
  }

  // "Strike all after the enacting clause and insert the following:" stands above the text that it
  // brings in, as the lines of a preface do.
  private static boolean isInstruction(XmlNode.Element element, Provision paragraph) {
    return element.name().equals("amendment-instruction")
        && paragraph.num() == null
        && paragraph.children().isEmpty();
  }

  private static Provision preface(Provision paragraph) {
    return Contents.plain(LevelKind.PREFACE, paragraph.heading().plus(paragraph.text()));
  }

  private void other(XmlNode.Element element, Setting setting, Contents into) {
    switch (element.name()) {
      case "quoted-block" -> into.add(quotedLaw(element, setting));
      case "toc" -> into.add(TableOfContents.read(element, setting.within(element)));
      case "table" -> into.add(Table.read(element, setting.within(element)));
      case "whereas" -> into.add(recital(element, setting));
      case "official-title-amendment" -> into.add(titleAmendment(element, setting));
      case "pagebreak", "linebreak", "nobreak", "marker" -> {}
      case "image-data" -> remarks.image();
      default -> {
        if (element.holds(Vocabulary::isBlock)) {
          inside(element, setting.within(element), into);
        } else {
          words(element, setting, true, into);
        }
      }
    }
  }

  private Provision level(XmlNode.Element element, LevelKind kind, Setting around) {
    Setting setting = around.within(element);
    Wording heading = heading(element, setting);
    Num num = Designation.of(element, enumeration(element, setting), setting, !heading.isEmpty());
    boolean isHeadless = num == null && heading.isEmpty();
    Contents contents = new Contents();
    element.parts().stream()
        .filter(part -> !isPartOfHead(part))
        .forEach(part -> levelPart(element, part, setting, contents, isHeadless));
    // In quoted law, words that are marked up as a section without a number are a paragraph.
    boolean isParagraph = isHeadless && kind == LevelKind.SECTION && around.quotes() > 0;
    LevelKind read = isParagraph ? LevelKind.PARAGRAPH : kind;
    Provision provision = contents.toProvision(read, num, heading);
    return runsIn(element) || isHeadless
        ? provision
        : Quotation.opened(provision, setting.opening());
  }

  private void levelPart(
      XmlNode.Element level,
      XmlNode.Element part,
      Setting setting,
      Contents into,
      boolean isHeadless) {
    if (part.name().equals("text") && into.isEmpty()) {
      words(part, setting, isHeadless ? !runsIn(level) : standsBelowHeading(level, part), into);
    } else {
      block(part, setting, into);
    }
  }

  // The text of a section with a heading begins a new line, "SEC. 2205. DATA COLLECTION. / Subject
  // to …"; below the section the heading runs into the text, "(a) IN GENERAL.—The Secretary …".
  private static boolean standsBelowHeading(XmlNode.Element level, XmlNode.Element text) {
    return level.name().equals("section")
        && level.child("header").isPresent()
        && !text.attribute("display-inline").equals("yes-display-inline");
  }

  private static boolean beginsParagraph(XmlNode.Element words) {
    return !words.attribute("display-inline").equals("yes-display-inline");
  }

  /** Whether a level begins in the middle of a line, as "(1)" in "(d)(1) The Secretary". */
  private static boolean runsIn(XmlNode.Element level) {
    return level.attribute("display-inline").equals("yes-display-inline");
  }

  private static boolean isPartOfHead(XmlNode.Element child) {
    return switch (child.name()) {
      case "enum", "header", "subheader", "rules-clause-header", "committee-report-header" -> true;
      default -> false;
    };
  }

  private static String enumeration(XmlNode.Element level, Setting setting) {
    return level.elements().stream()
        .filter(child -> child.name().equals("enum"))
        .map(child -> Inline.words(child, setting).text())
        .reduce("", (before, after) -> (before + " " + after).strip());
  }

  private static Wording heading(XmlNode.Element level, Setting setting) {
    Wording heading = Wording.EMPTY;
    for (XmlNode.Element child : level.elements()) {
      if (isPartOfHead(child) && !child.name().equals("enum")) {
        heading = heading.plus(Inline.words(child, setting));
      }
    }
    return Headings.withoutEnd(heading);
  }

  private void words(XmlNode.Element element, Setting setting, boolean opens, Contents into) {
    Inline.read(
        element,
        setting,
        new Inline.Sink() {
          private boolean isFirst = true;

          @Override
          public void words(Wording words) {
            boolean begins = isFirst && opens && !words.isEmpty();
            into.add(begins ? Quotation.before(setting.opening(), words) : words);
            isFirst &= words.isEmpty();
          }

          @Override
          public void block(XmlNode.Element block) {
            Body.this.block(block, setting, into);
          }
        });
  }

  private Provision paragraph(XmlNode.Element element, Setting around) {
    Setting setting = around.within(element);
    Wording heading = heading(element, setting);
    String enumeration = enumeration(element, setting);
    Contents contents = new Contents();
    if (element.elements().stream()
        .anyMatch(child -> isPartOfHead(child) || Vocabulary.isBlock(child))) {
      element.parts().stream()
          .filter(part -> !isPartOfHead(part))
          .forEach(part -> levelPart(element, part, setting, contents, false));
    } else {
      words(element, around, false, contents);
    }
    Num num = enumeration.isEmpty() ? null : Num.of(enumeration);
    return Quotation.opened(
        contents.toProvision(LevelKind.PARAGRAPH, num, heading), setting.opening());
  }

  private Provision recital(XmlNode.Element element, Setting around) {
    Contents contents = new Contents();
    inside(element, around.within(element), contents);
    return contents.toProvision(LevelKind.RECITAL, null, Wording.EMPTY);
  }

  // Printed as "Amend the title so as to read: “A bill to …”.".
  private static Provision titleAmendment(XmlNode.Element element, Setting setting) {
    Words words = new Words(Setting.markOf(element));
    words.append("Amend the title so as to read: ");
    words.open(setting.nextOpening());
    words.append(Inline.words(element, setting.quoted()).text());
    words.close(setting.nextClosing());
    words.append(".");
    return Contents.plain(LevelKind.LONG_TITLE, words.toWording());
  }

  private Provision quotedLaw(XmlNode.Element element, Setting around) {
    boolean printsMarks = !element.attribute("other-style").equals("codification-not-quoted");
    Setting outside = around.within(element);
    Setting setting = printsMarks ? outside.quoted() : outside;
    Contents contents = new Contents();
    inside(element.without(child -> child.name().equals("after-quoted-block")), setting, contents);
    List<Provision> quoted = contents.asProvisions();
    Wording after =
        element.elements().stream()
            .filter(child -> child.name().equals("after-quoted-block") && !child.isHidden())
            .map(child -> Inline.words(child, outside))
            .reduce(Wording.EMPTY, Wording::plus);
    return enclosed(quoted, after, printsMarks ? setting : null);
  }

  private static Provision enclosed(
      List<Provision> quoted, Wording after, @Nullable Setting marks) {
    Contents whole = new Contents();
    quoted.forEach(whole::add);
    Provision block = whole.toProvision(LevelKind.QUOTED_CONTENT, null, Wording.EMPTY);
    if (marks != null) {
      block = Quotation.closed(Quotation.opened(block, marks.opening()), marks.closing());
    }
    return block.withContinuation(after);
  }
}
