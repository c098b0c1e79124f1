package org.ramseyer.structure;

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

  private final Tree tree;
  private Node enacted;

  FrontAssembler(Tree tree) {
    this.tree = tree;
    enacted = tree.root();
  }

  void add(List<Block> blocks) {
    int type = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (TYPE.matcher(blocks.get(i).text()).matches()) {
        type = i;
      }
    }
    Node title = null;
    tree.backTo(tree.root());
    for (int i = 0; i < blocks.size(); i++) {
      Wording words = blocks.get(i).words();
      enacted = tree.root();
      if (Parts.FORMULA.matcher(words.text()).matches()) {
        formula(words);
      } else if (RECITAL.matcher(words.text()).matches()) {
        single(LevelKind.RECITAL, words);
      } else if (type >= 0 && i > type) {
        title = title == null ? open(LevelKind.LONG_TITLE, words) : title;
        title.addWords(words);
      } else {
        single(LevelKind.PREFACE, words);
      }
    }
    tree.backTo(enacted);
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
