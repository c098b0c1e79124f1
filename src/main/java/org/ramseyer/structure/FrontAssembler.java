package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Place;
import org.ramseyer.model.Wording;

/**
 * Puts what stands above the first provision into the tree: preface, long title, recitals, enacting
 * formula.
 *
 * <p>In a bill everything down to "A BILL" is preface and what follows is the long title.
 */
final class FrontAssembler {

  private static final Pattern TYPE =
      Pattern.compile(
          "^(A BILL|AN ACT|(JOINT |CONCURRENT )?RESOLUTION|A (JOINT |CONCURRENT )?RESOLUTION)$");
  static final Pattern RECITAL = Pattern.compile("(?i)^whereas\\b.*");
  private static final Pattern FORMULA_END =
      Pattern.compile(
          "(?i)(^resolved|assembled|follows|ordain(s|ed)?|enact(s|ed)?)[,:]?(?= That\\b|$)");

  /** "BE IT RESOLVED BY THE SENATE, That we": the words behind are what is resolved. */
  private static final Pattern THAT = Pattern.compile("(?i)^[^.;]{0,200}?[,:](?= That\\b)");

  private final Tree tree;
  private Node enacted;

  FrontAssembler(Tree tree) {
    this.tree = tree;
    enacted = tree.root();
  }

  /**
   * Adds the blocks above the body.
   *
   * @param longTitle those of them that are the long title, in order
   * @param notes what the pages say of the marks on the text; they stand above the title
   */
  void add(List<Block> blocks, List<Block> longTitle, List<Wording> notes) {
    Node title = null;
    tree.backTo(tree.root());
    List<Wording> waiting = new ArrayList<>(notes);
    for (Block block : blocks) {
      Wording words = block.words();
      enacted = tree.root();
      boolean isFormula = Parts.FORMULA.matcher(words.text()).matches();
      boolean isRecital = RECITAL.matcher(words.text()).matches();
      if (isFormula || isRecital || longTitle.contains(block)) {
        addNotes(waiting);
      }
      if (isFormula) {
        formula(words);
      } else if (isRecital) {
        single(LevelKind.RECITAL, words);
      } else if (longTitle.contains(block)) {
        title = title == null ? open(LevelKind.LONG_TITLE, words) : title;
        title.addWords(words);
      } else {
        single(LevelKind.PREFACE, words);
      }
    }
    addNotes(waiting);
    tree.backTo(enacted);
  }

  private void addNotes(List<Wording> waiting) {
    waiting.forEach(note -> single(LevelKind.PREFACE, note));
    waiting.clear();
  }

  /** In a bill of Congress all that follows "A BILL" is the long title. */
  static List<Block> belowType(List<Block> blocks) {
    int type = blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      if (TYPE.matcher(blocks.get(i).text()).matches()) {
        type = i + 1;
      }
    }
    return type >= blocks.size() ? List.of() : blocks.subList(type, blocks.size());
  }

  /**
   * The formula; what it enacts without a section number, "That the …", is an unnumbered section,
   * and numbered paragraphs that follow right behind it are its own.
   */
  private void formula(Wording words) {
    Matcher end = FORMULA_END.matcher(words.text());
    int cut = words.text().length();
    while (end.find()) {
      cut = end.end();
    }
    Matcher that = THAT.matcher(words.text());
    cut = cut == words.text().length() && that.find() ? that.end() : cut;
    single(LevelKind.ENACTING_FORMULA, Slices.slice(words, 0, cut));
    Wording rest = Slices.from(words, cut);
    if (!rest.isEmpty()) {
      enacted = open(LevelKind.SECTION, rest);
      enacted.addWords(rest);
    }
  }

  private void single(LevelKind kind, Wording words) {
    open(kind, words).addWords(words);
  }

  private Node open(LevelKind kind, Wording words) {
    return tree.open(tree.root(), kind, null, place(words));
  }

  private static Place place(Wording words) {
    return words.span().start();
  }
}
