package org.ramseyer.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows escaping and the frame of a page; knows nothing of what stands on it. */
final class HtmlWriter {

  private final StringBuilder out = new StringBuilder();

  /** Characters that HTML gives a meaning, as entities; other control characters become U+FFFD. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\n', '\t' -> safe.append(c);
        default -> safe.append(c < ' ' || (c >= 0x7f && c < 0xa0) ? '\uFFFD' : c);
      }
    }
    return safe.toString();
  }

  /** Opens the page, with the style sheet that all pages share, and {@code sheets}, inside it. */
  HtmlWriter start(String title, String... sheets) {
    raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .text(title)
        .raw("</title>\n<style>\n")
        .raw(resource("ramseyer.css"));
    for (String sheet : sheets) {
      raw(resource(sheet));
    }
    return raw(
        "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the text</a>\n");
  }

  /** Closes the page and gives it back. */
  String end() {
    return raw("</body>\n</html>\n").out.toString();
  }

  /** Markup, as it is. */
  HtmlWriter raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Words, escaped. */
  HtmlWriter text(String words) {
    out.append(escape(words));
    return this;
  }

  /**
   * Words, escaped, with each of {@code sought} that stands there as whole words in a mark element.
   */
  HtmlWriter marked(String words, Collection<String> sought) {
    if (sought.isEmpty()) {
      return text(words);
    }
    String anyOf =
        sought.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    var matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + anyOf + ")(?![\\p{L}\\p{N}])").matcher(words);
    int end = 0;
    while (matcher.find()) {
      text(words.substring(end, matcher.start()))
          .raw("<mark>")
          .text(matcher.group())
          .raw("</mark>");
      end = matcher.end();
    }
    return text(words.substring(end));
  }

  static String resource(String name) {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program lacks its own file " + name, e);
    }
  }
}
