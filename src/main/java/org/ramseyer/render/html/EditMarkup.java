package org.ramseyer.render.html;

import java.util.List;
import org.ramseyer.diff.TextEdit;

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
      html.text(tail(edits.get(first - 1).after(), context));
    }
    int next = first;
    for (; next < edits.size() && !(edits.get(next) instanceof TextEdit.Equal); next++) {
      TextEdit edit = edits.get(next);
      boolean isDelete = edit instanceof TextEdit.Delete;
      marked(isDelete ? "del" : "ins", head(isDelete ? edit.before() : edit.after(), 3 * context));
    }
    if (next < edits.size()) {
      html.text(head(edits.get(next).after(), context));
    }
  }

  /** The first {@code length} letters, cut at a word. */
  static String head(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int cut = text.lastIndexOf(' ', length);
    return text.substring(0, cut <= 0 ? length : cut) + " … ";
  }

  /** The last {@code length} letters, cut at a word. */
  static String tail(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int cut = text.indexOf(' ', text.length() - length);
    return "… " + text.substring(cut < 0 ? text.length() - length : cut + 1);
  }
}
