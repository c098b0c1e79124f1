package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line cannot be broken inside of without a hyphen, and the space that stands before it when
 * it does not begin a line.
 *
 * @param parts the word in one or more spans, without spaces
 * @param space the space before it, null where it follows an em dash without one
 */
record Word(List<Span> parts, @Nullable Span space) {

  Word {
    parts = List.copyOf(parts);
  }

  double width() {
    return Span.width(parts);
  }

  double spaceWidth() {
    return space == null ? 0 : space.width();
  }

  String text() {
    return Span.text(parts);
  }

  /** The first {@code length} UTF-16 units, and {@code tail} in the style of the last of them. */
  Word head(int length, String tail) {
    List<Span> head = cut(0, length);
    Span last = head.removeLast();
    head.add(last.withText(last.text() + tail));
    return new Word(head, space);
  }

  /** The rest after {@code length} units; it begins a line, so no space stands before it. */
  Word tail(int length) {
    return new Word(cut(length, Integer.MAX_VALUE), null);
  }

  private List<Span> cut(int start, int end) {
    List<Span> cut = new ArrayList<>();
    int at = 0;
    for (Span part : parts) {
      int from = Math.clamp(start - at, 0, part.text().length());
      int to = Math.clamp(end - at, from, part.text().length());
      if (to > from) {
        cut.add(part.withText(part.text().substring(from, to)));
      }
      at += part.text().length();
    }
    return cut;
  }

  /**
   * The words of a paragraph: broken at spaces and after em dashes, but not between § and its
   * number.
   */
  static List<Word> of(List<Span> spans) {
    List<Word> words = new ArrayList<>();
    List<Span> parts = new ArrayList<>();
    Span space = null;
    for (Span span : spans) {
      int start = 0;
      for (int at = 0; at < span.text().length(); at++) {
        char c = span.text().charAt(at);
        if (c == ' ' && !(at > 0 && span.text().charAt(at - 1) == '§')) {
          add(parts, span.withText(span.text().substring(start, at)));
          space = end(words, parts, space, span.withText(" "));
          start = at + 1;
        } else if (c == '—'
            && !(at + 1 < span.text().length()
                && "’”;,.".indexOf(span.text().charAt(at + 1)) >= 0)) {
          add(parts, span.withText(span.text().substring(start, at + 1)));
          space = end(words, parts, space, null);
          start = at + 1;
        }
      }
      add(parts, span.withText(span.text().substring(start)));
    }
    end(words, parts, space, null);
    return List.copyOf(words);
  }

  private static void add(List<Span> parts, Span part) {
    if (!part.text().isEmpty()) {
      parts.add(part);
    }
  }

  /** Ends the word that {@code parts} make and returns the space before the next one. */
  private static @Nullable Span end(
      List<Word> words, List<Span> parts, @Nullable Span before, @Nullable Span next) {
    if (parts.isEmpty()) {
      return next == null ? before : next;
    }
    words.add(new Word(parts, words.isEmpty() ? null : before));
    parts.clear();
    return next;
  }
}
