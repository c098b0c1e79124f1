package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a body, and again the lines inside a quotation. */
final class BodyReader {

  /** Ten levels are more than any bill has; a deeper line is a slip of the space bar. */
  private static final int DEEPEST = 10;

  private static final Pattern HEAD = Pattern.compile("(#+) +(.*)");
  private static final Pattern QUOTED = Pattern.compile(">(?: (.*))?");
  private static final Pattern AFTER_QUOTED = Pattern.compile(">> *(.*)");

  private final String name;
  private final List<SourceProblem> problems;

  BodyReader(String name, List<SourceProblem> problems) {
    this.name = name;
    this.problems = problems;
  }

  /** A line of text and where it stands in the file. */
  private record Numbered(int line, String text) {

    int indentation() {
      return text.length() - text.stripLeading().length();
    }

    String words() {
      return text.strip();
    }
  }

  /** The body in {@code lines} from index {@code start} on. */
  List<BodyLine> read(List<String> lines, int start) {
    List<Numbered> numbered = new ArrayList<>();
    for (int at = start; at < lines.size(); at++) {
      numbered.add(new Numbered(at + 1, lines.get(at).stripTrailing()));
    }
    return read(numbered, false);
  }

  private List<BodyLine> read(List<Numbered> lines, boolean quoted) {
    List<Numbered> printed =
        lines.stream().filter(l -> !l.words().isEmpty() && !l.words().startsWith("//")).toList();
    List<BodyLine> body = new ArrayList<>();
    for (int at = 0; at < printed.size(); at++) {
      Numbered line = printed.get(at);
      if (!line.words().startsWith(">")) {
        readLine(line, body);
        continue;
      }
      int end = at;
      while (end < printed.size()
          && QUOTED.matcher(printed.get(end).words()).matches()
          && printed.get(end).indentation() == line.indentation()) {
        end++;
      }
      boolean hasAfter =
          end < printed.size() && AFTER_QUOTED.matcher(printed.get(end).words()).matches();
      if (quoted) {
        problem(line, "law quoted inside quoted law cannot be set");
      } else if (end == at) {
        problem(line, hasAfter ? ">> must follow a quoted line" : "a quoted line begins with `> `");
      } else {
        body.add(quotation(printed.subList(at, end), hasAfter ? printed.get(end) : null));
      }
      at = Math.max(at, hasAfter ? end : end - 1);
    }
    return body;
  }

  private BodyLine quotation(List<Numbered> lines, @Nullable Numbered after) {
    List<Numbered> inner = new ArrayList<>();
    for (Numbered line : lines) {
      inner.add(
          new Numbered(line.line(), line.words().length() < 2 ? "" : line.words().substring(2)));
    }
    MarkedText following = MarkedText.EMPTY;
    if (after != null) {
      Matcher matcher = AFTER_QUOTED.matcher(after.words());
      following = matcher.matches() ? text(after, matcher.group(1)) : following;
    }
    Numbered first = lines.getFirst();
    return new BodyLine.Quotation(first.line(), depth(first), read(inner, true), following);
  }

  private void readLine(Numbered line, List<BodyLine> body) {
    Matcher head = HEAD.matcher(line.words());
    if (head.matches()) {
      mustStandAtMargin(line);
      body.add(new BodyLine.Head(line.line(), head.group(1).length(), text(line, head.group(2))));
    } else if (line.words().startsWith("=")) {
      mustStandAtMargin(line);
      body.add(sectionHead(line));
    } else {
      BodyLine.Label label = line.indentation() == 0 ? label(line.words()) : null;
      body.add(
          label == null
              ? new BodyLine.Words(line.line(), depth(line), text(line, line.words()))
              : new BodyLine.Labelled(line.line(), label, text(line, line.words().substring(2))));
    }
  }

  private BodyLine sectionHead(Numbered line) {
    MarkedText all = text(line, line.words().substring(1));
    int bar = all.text().indexOf('|');
    MarkedText num = (bar < 0 ? all : all.slice(0, bar)).strip();
    MarkedText heading = bar < 0 ? MarkedText.EMPTY : all.from(bar + 1).strip();
    if (num.isEmpty()) {
      problem(line, "a section needs its number: `= SEC. 2. | Definitions`");
    }
    return new BodyLine.SectionHead(line.line(), num, heading.isEmpty() ? null : heading);
  }

  private static BodyLine.@Nullable Label label(String words) {
    for (BodyLine.Label label : BodyLine.Label.values()) {
      if (words.startsWith(label.letter() + ":")) {
        return label;
      }
    }
    return null;
  }

  private MarkedText text(Numbered line, String words) {
    String fault = Characters.fault(words);
    if (fault != null) {
      problem(line, fault);
      return MarkedText.plain("?");
    }
    try {
      return MarkedText.parse(words.strip().replaceAll(" +", " "));
    } catch (IllegalArgumentException e) {
      problem(line, String.valueOf(e.getMessage()));
      return MarkedText.plain("?");
    }
  }

  private int depth(Numbered line) {
    int spaces = line.indentation();
    if (!line.text().startsWith(" ".repeat(spaces))) {
      problem(line, "a tab or other white space in the indentation (write spaces)");
    } else if (spaces % 2 != 0) {
      problem(line, "an indentation of " + spaces + " spaces (two for each level)");
    } else if (spaces / 2 > DEEPEST) {
      problem(
          line, "an indentation of " + spaces + " spaces is deeper than " + DEEPEST + " levels");
    }
    return spaces / 2;
  }

  private void mustStandAtMargin(Numbered line) {
    if (line.indentation() != 0) {
      problem(line, "a heading must stand at the margin");
    }
  }

  private void problem(Numbered line, String reason) {
    problems.add(new SourceProblem(name, line.line(), reason));
  }
}
