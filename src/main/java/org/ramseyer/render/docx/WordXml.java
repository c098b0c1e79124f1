package org.ramseyer.render.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML; knows escaping and nothing of Word. Characters that XML 1.0 cannot hold become
 * U+FFFD.
 */
final class WordXml {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  WordXml(Writer out) {
    this.out = out;
    write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Opens an element; {@code attributes} are names and values in turn. */
  WordXml open(String element, String... attributes) {
    tag(element, attributes, ">");
    open.push(element);
    return this;
  }

  /** Closes the element opened last. */
  WordXml close() {
    write("</" + open.pop() + ">");
    return this;
  }

  /** Closes the element opened last and ends the line, where white space means nothing. */
  WordXml closeLine() {
    close();
    write("\n");
    return this;
  }

  WordXml empty(String element, String... attributes) {
    tag(element, attributes, "/>");
    return this;
  }

  WordXml text(String text) {
    write(escape(text));
    return this;
  }

  private void tag(String element, String[] attributes, String end) {
    StringBuilder tag = new StringBuilder("<").append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      tag.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escape(attributes[i + 1]))
          .append('"');
    }
    write(tag.append(end).toString());
  }

  /** Words as XML can hold them; {@code ]]>} has its last mark escaped like every other. */
  private static String escape(String text) {
    String clean = clean(text);
    StringBuilder safe = new StringBuilder(clean.length() + 8);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  /**
   * The words with a space for each line break or tab, and U+FFFD for each character that XML 1.0
   * has no place for.
   */
  static String clean(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isBreak(c) ? ' ' : isFit(c) ? c : 0xFFFD));
    return clean.toString();
  }

  private static boolean isBreak(int c) {
    return c == '\t' || c == '\n' || c == '\r';
  }

  // XML 1.0 §2.2 allows the controls U+0080 to U+009F and discourages them; Word shows them as
  // boxes.
  private static boolean isFit(int c) {
    return c >= ' '
        && !(c >= 0x7F && c <= 0x9F)
        && !(c >= 0xD800 && c <= 0xDFFF)
        && (c & 0xFFFE) != 0xFFFE;
  }

  private void write(String markup) {
    try {
      out.write(markup);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }
}
