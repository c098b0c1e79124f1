package org.ramseyer.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.LevelKind.Rank;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;

/** Opens the provision that a block begins, or gives its words to one that is open. */
final class Levels {

  /** A heading is a line or two; a longer block in bold is a paragraph that shouts. */
  private static final int LONGEST_HEADING = 160;

  /** What some legislatures print behind the last section. */
  private static final Pattern ANNEX =
      Pattern.compile("(?s)^(COMMITTEE REPORT|DIGEST|FISCAL NOTE|EXPLANATION|SUMMARY)\\b.{0,200}");

  /** Asterisks in the middle of a line stand for law that is left out. */
  private static final Pattern OMISSION = Pattern.compile("[*\\s]+");

  /** The first of a count without brackets: "193.145. 1. A certificate", "5. a. The duty". */
  private static final Pattern RUNS_IN = Pattern.compile("^[1aA]\\. (?=[“‘]?\\p{Lu})");

  /**
   * Bills of Congress count their titles I, II, III, with a dash: "TITLE 17 LOAN GUARANTEE PROGRAM"
   * is an account named for a title of the Code.
   */
  private static final Pattern TITLE_OF_CODE = Pattern.compile("(?si)^TITLE \\d+ .*");

  private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.!?][”’)\\]]*$");
  private static final Pattern BEGINS_SENTENCE = Pattern.compile("(?s)^[“‘(\\[]*\\p{Lu}.*");

  private static final Pattern APPROPRIATES =
      Pattern.compile("(?s)^(That\\b|The following sums (are|is)\\b).*");

  private static final Pattern CITED =
      Pattern.compile("(?s)^This (Act|division|title|subtitle) may be cited as .*");

  private final Tree tree;
  private final Conventions conventions;
  private final Placement.Finder places;
  private final Restatement restatement;
  private String before = "";
  private StruckNumber old = StruckNumber.NONE;

  Levels(Tree tree, Conventions conventions) {
    this.tree = tree;
    this.conventions = conventions;
    places = new Placement.Finder(conventions);
    restatement = new Restatement(tree);
  }

  /** Closes all provisions: what follows is no part of the text, such as a digest. */
  void endText() {
    if (tree.depth() == 0) {
      restatement.endBill();
      tree.backTo(tree.root());
    }
  }

  /**
   * Puts a block where it belongs.
   *
   * @param words of the block, without what follows the end of a quotation
   */
  void add(Block block, Wording words) {
    place(block, words);
    before = block.text();
  }

  private void place(Block whole, Wording all) {
    if (!conventions.federal() && ANNEX.matcher(all.text()).matches()) {
      endText();
    }
    restate(whole, all);
    old = StruckNumber.of(all);
    if (old.isFound() && !isNumbered(whole.from(old.length()), Slices.from(all, old.length()))) {
      old = StruckNumber.NONE;
    }
    Block block = old.isFound() ? whole.from(old.length()) : whole;
    Wording words = old.isFound() ? Slices.from(all, old.length()) : all;
    if (((block.isHeading() || isInMiddle(block)) && bigLevel(words)) || recitalOrFormula(words)) {
      return;
    }
    SectionHead head = head(block, words);
    if (head != null) {
      section(head, words, block);
      return;
    }
    Designator designator = conventions.designator(words.text());
    if (designator != null) {
      numbered(designator, words, block);
    } else if (headsTitle(block)) {
      tree.current().setHeading(Headings.trimmed(words));
    } else if (block.isHeading()
        && words.text().length() <= LONGEST_HEADING
        && !OMISSION.matcher(words.text()).matches()) {
      Node node = tree.open(tree.parentOfSection(), LevelKind.HEADING, null, start(words));
      node.setHeading(Headings.trimmed(words));
    } else {
      plain(words, block);
    }
  }

  private boolean isNumbered(Block block, Wording words) {
    return head(block, words) != null || conventions.designator(words.text()) != null;
  }

  /** "Subchapter 6. Taxation" in the middle of a line, not in capitals. */
  private boolean isInMiddle(Block block) {
    return !conventions.federal()
        && block.setting().lines() == 1
        && !block.text().endsWith(".")
        && conventions.measures().isCentred(block.setting());
  }

  /** Begins and ends law that a section restates without quotation marks. */
  private void restate(Block block, Wording words) {
    if (conventions.federal() || tree.depth() > 0) {
      return;
    }
    SectionHead head = conventions.section(block, words.text());
    if (head != null && restatement.isOwn(head)) {
      restatement.end();
    } else if (restatement.isAnnounced(before) && QuoteScan.leading(words.text()) == 0) {
      restatement.begin(start(words));
    }
  }

  /** Sections of restated law need no word before their number, nor a heading: "4-1103." */
  private @Nullable SectionHead head(Block block, Wording words) {
    SectionHead renumbered = SectionHead.renumbered(words);
    if (renumbered != null) {
      return renumbered;
    }
    SectionHead head = conventions.section(block, words.text());
    return head == null && restatement.isOpen() ? SectionHead.restated(words.text()) : head;
  }

  /**
   * Recitals and the formula may stand on numbered lines like the body, above its first section.
   */
  private boolean recitalOrFormula(Wording words) {
    if (tree.current() != tree.root() && tree.current().kind().isNumbered()) {
      return false;
    }
    boolean isFormula = Parts.FORMULA.matcher(words.text()).matches();
    if (!isFormula && !FrontAssembler.RECITAL.matcher(words.text()).matches()) {
      return false;
    }
    LevelKind kind = isFormula ? LevelKind.ENACTING_FORMULA : LevelKind.RECITAL;
    tree.open(tree.root(), kind, null, start(words)).addWords(words);
    tree.backTo(tree.root());
    return true;
  }

  private boolean bigLevel(Wording words) {
    BigLevel big = BigLevel.match(words.text());
    boolean isOfCode = conventions.federal() && TITLE_OF_CODE.matcher(words.text()).matches();
    if (big == null || isOfCode) {
      return false;
    }
    Node node =
        tree.open(
            tree.parentOfBig(big.kind()), big.kind(), old.before(big.num(), words), start(words));
    node.setHeading(Headings.trimmed(Slices.from(words, big.length())));
    return true;
  }

  /** Below "TITLE I", alone on its line, stands the heading of the title. */
  private boolean headsTitle(Block block) {
    Node open = tree.current();
    return block.isHeading()
        && open.kind().rank() == Rank.BIG
        && open.isFresh()
        && open.heading().isEmpty()
        && BigLevel.match(before) != null;
  }

  private void section(SectionHead head, Wording words, Block block) {
    Num num = old.before(head.num(), words);
    Node outer = conventions.federal() ? null : decimalParent(num.value());
    Node parent = outer == null ? tree.parentOfSection() : outer;
    LevelKind kind =
        outer == null
            ? LevelKind.SECTION
            : conventions.kind(outer, new Reading(Scheme.DECIMAL, 0, false));
    Node node = tree.open(parent, kind, num, start(words));
    node.placed(block.first(), conventions.indents().edge(block));
    if (tree.depth() == 0 && !restatement.isOpen()) {
      restatement.follow(head, node);
    }
    Wording rest = Slices.from(words, head.length());
    int restated = conventions.federal() ? -1 : SectionHead.runIn(rest.text());
    if (restated > 0) {
      node.addWords(Slices.slice(rest, 0, restated));
      before = node.text().text();
      add(block, Slices.from(rest, restated));
    } else if (block.isHeading()
        || isTitle(rest.text())
        || (conventions.federal() && SectionHead.isQuotedHead(words.text()))) {
      node.setHeading(Headings.trimmed(rest));
    } else if (!runsIn(node, rest, block)) {
      RunInHeading split = conventions.sectionHeading(block, rest, head.length());
      fill(node, split, block);
    }
  }

  /** Whether all words behind the number of a section are capitals: "§ 404. DUTIES". */
  private boolean isTitle(String words) {
    return !conventions.federal()
        && words.length() <= LONGEST_HEADING
        && Capitals.only(words)
        && words.chars().filter(Character::isLetter).count() > 2;
  }

  /** The open provision whose number this one continues: 50.9 for 50.9.1. */
  private @Nullable Node decimalParent(String value) {
    for (Node node : tree.open()) {
      if (node.num() != null
          && node.kind().rank() != Rank.BIG
          && value.startsWith(node.num().value() + ".")) {
        return node;
      }
    }
    return null;
  }

  private void numbered(Designator designator, Wording words, Block block) {
    boolean isDecimal = designator.readings().get(0).scheme() == Scheme.DECIMAL;
    Node outer = isDecimal ? decimalParent(designator.value()) : null;
    Placement placement =
        outer == null
            ? places.find(tree.open(), designator, block.first())
            : new Placement(outer, designator.readings().get(0), null, null);
    Reading reading = placement.reading();
    if (placement.sibling() != null && placement.siblingReading() != null) {
      placement
          .sibling()
          .recount(
              placement.siblingReading(),
              conventions.kind(placement.parent(), placement.siblingReading()));
    }
    LevelKind kind = conventions.kind(placement.parent(), reading);
    Node node =
        tree.open(placement.parent(), kind, old.before(designator.text(), words), start(words));
    node.counted(designator, reading, false)
        .placed(block.first(), conventions.indents().edge(block));
    if (placement.sibling() != null) {
      node.confirmed();
    }
    behindNumber(node, Slices.from(words, designator.length()), block);
  }

  /**
   * Words behind a number: another number that runs in, "(a)(1) The", or a heading, then such a
   * number or text.
   */
  private void behindNumber(Node node, Wording words, Block block) {
    if (!runsIn(node, words, block)) {
      fill(
          node,
          conventions.runInHeading(block, words, block.text().length() - words.text().length()),
          block);
    }
  }

  private void fill(Node node, RunInHeading split, Block block) {
    node.setHeading(split.heading());
    if (!split.rest().isEmpty()
        && (split.heading().isEmpty() || !runsIn(node, split.rest(), block))) {
      node.addWords(split.rest());
    }
  }

  private boolean runsIn(Node node, Wording words, Block block) {
    old = StruckNumber.NONE;
    Designator next = Designator.bracketed(words.text());
    if (next == null && !conventions.federal() && RUNS_IN.matcher(words.text()).find()) {
      next = Designator.any(words.text());
    }
    if (next == null || !next.canBeFirst()) {
      return false;
    }
    Reading reading = places.find(List.of(node), next, Float.NaN).reading();
    Node inner =
        tree.open(
            node, conventions.kind(node, reading), old.before(next.text(), words), start(words));
    inner.counted(next, reading, true).placed(block.first(), conventions.indents().edge(block));
    behindNumber(inner, Slices.from(words, next.length()), block);
    return true;
  }

  private void plain(Wording words, Block block) {
    Node open = tree.current();
    if (open == restatement.law() && open != null) {
      open.addChild(Node.paragraph(words, open));
    } else if (conventions.isNote(block)) {
      Node noted = tree.parentOfNote();
      noted.addChild(Node.paragraph(words, noted));
    } else if (open == tree.root() || (open == tree.frame() && open.isFresh())) {
      unnumbered(tree.frame(), words);
    } else if (open.isFresh() && isUndesignated(open, words)) {
      tree.open(open, LevelKind.SECTION, null, start(words)).addWords(words);
    } else if (open.isFresh()) {
      open.addWords(words);
    } else if (citesAppropriations(words)) {
      Node parent = tree.parentOfSection();
      boolean isBig = parent.kind().rank() == Rank.BIG;
      LevelKind kind = isBig ? LevelKind.HEADING : LevelKind.SECTION;
      tree.open(parent, kind, null, start(words)).addWords(words);
    } else {
      boolean isNewSentence = isNewSentence(words);
      Node owner = new FlushWords(tree, conventions).owner(block, isNewSentence);
      tree.backTo(owner);
      if (!conventions.federal() && isNewSentence && owner.hasUnnumbered()) {
        // Numbers may stand below one of several paragraphs, such as definitions; the next is one
        // of them again.
        owner.addChild(Node.paragraph(words, owner));
      } else {
        unnumbered(owner, words);
      }
      owner.rowAt(block.first());
    }
  }

  /**
   * Divisions and titles of a bill hold no words of their own: "That the following sums are
   * appropriated, …" is a section without a number.
   */
  private boolean isUndesignated(Node open, Wording words) {
    return conventions.federal()
        && open.kind().rank() == Rank.BIG
        && tree.depth() == 0
        && APPROPRIATES.matcher(words.text()).matches();
  }

  /**
   * Appropriations number their sections without headings, and behind the last of a title or bill
   * stands "This Act may be cited as …", which is no part of that section.
   */
  private boolean citesAppropriations(Wording words) {
    return conventions.federal()
        && tree.depth() == 0
        && CITED.matcher(words.text()).matches()
        && tree.open().stream()
            .filter(node -> node.kind().rank() == Rank.PRIMARY)
            .anyMatch(node -> node.num() != null && node.heading().isEmpty());
  }

  private boolean isNewSentence(Wording words) {
    return ENDS_SENTENCE.matcher(before).matches()
        && BEGINS_SENTENCE.matcher(words.text()).matches();
  }

  private void unnumbered(Node parent, Wording words) {
    if (parent == tree.root() || parent == restatement.law()) {
      parent.addChild(Node.paragraph(words, parent));
    } else {
      parent.addParagraph(words);
    }
  }

  private static Place start(Wording words) {
    return words.span().start();
  }
}
