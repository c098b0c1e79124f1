package org.ramseyer.render.html;

import java.util.List;
import org.ramseyer.diff.TextEdit;
import org.ramseyer.render.FewWords;

/** Writes edits as {@code del} and {@code ins}, with the spaces between words outside them. */
final class EditMarkup {

  private final HtmlWriter html;

  EditMarkup(HtmlWriter html) {
    this.html = html;
  }

  void write(List<TextEdit> edits) {
    for (TextEdit edit : edits) {
      switch (edit) {
        case TextEdit.Equal equal -> kept(equal);
        case TextEdit.Delete delete -> marked("del", delete.before());
        case TextEdit.Insert insert -> marked("ins", insert.after());
      }
    }
  }

  // A space that only one of the texts has goes when a reader looks at the other alone.
  private void kept(TextEdit.Equal equal) {
    html.text(equal.shown().stripTrailing());
    boolean old = equal.before().endsWith(" ");
    boolean young = equal.after().endsWith(" ");
    html.raw(
        old && young
            ? " "
            : old ? "<span class=\"old\"> </span>" : young ? "<span class=\"new\"> </span>" : "");
  }

  /** Words in an element; the space that ends them stands after it, and there is always one. */
  void marked(String element, String words) {
    if (!words.isEmpty()) {
      html.raw("<" + element + ">").text(words.stripTrailing()).raw("</" + element + ">");
      html.raw(
          words.endsWith(" ") ? " " : element.equals("del") ? "<span class=\"gap\"> </span>" : "");
    }
  }

  /**
   * The first place where words changed, with a few words around it; further ones as a count.
   *
   * @param context how many letters of kept words to show on each side, cut at words
   */
  void excerpt(List<TextEdit> edits, int context) {
    int first = 0;
    while (first < edits.size() && edits.get(first) instanceof TextEdit.Equal) {
      first++;
    }
    if (first == edits.size()) {
      return;
    }
    if (first > 0) {
      html.text(FewWords.tail(edits.get(first - 1).after(), context));
    }
    int next = first;
    for (; next < edits.size() && !(edits.get(next) instanceof TextEdit.Equal); next++) {
      TextEdit edit = edits.get(next);
      boolean isDelete = edit instanceof TextEdit.Delete;
      marked(
          isDelete ? "del" : "ins",
          FewWords.head(isDelete ? edit.before() : edit.after(), 3 * context));
    }
    if (next < edits.size()) {
      html.text(FewWords.head(edits.get(next).after(), context));
    }
  }
}
