package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The words of one line of a source with their marks, in runs of one marking each: {@code the
 * {-Chief-} {+Director+}} has the runs "the " plain, "Chief" struck, " " plain, "Director" added.
 * Neighbouring runs differ in marking and no run is empty.
 */
public record MarkedText(List<Run> runs) {

  /** The text of no words. */
  public static final MarkedText EMPTY = new MarkedText(List.of());

  /** How words are marked. */
  public enum Marking {
    PLAIN,
    /** Underlined. */
    ADDED,
    /** Struck through. */
    STRUCK
  }

  /** Words of one marking. */
  public record Run(String text, Marking marking) {}

  public MarkedText {
    List<Run> merged = new ArrayList<>();
    for (Run run : runs) {
      if (run.text().isEmpty()) {
        continue;
      }
      if (!merged.isEmpty() && merged.getLast().marking() == run.marking()) {
        merged.add(new Run(merged.removeLast().text() + run.text(), run.marking()));
      } else {
        merged.add(run);
      }
    }
    runs = List.copyOf(merged);
  }

  /** A text without marks. */
  public static MarkedText plain(String text) {
    return new MarkedText(List.of(new Run(text, Marking.PLAIN)));
  }

  /**
   * Reads {@code {+added+}} and {@code {-struck-}}.
   *
   * @throws IllegalArgumentException where marks do not open and close in turn; the message says
   *     which
   */
  public static MarkedText parse(String source) {
    List<Run> runs = new ArrayList<>();
    Marking marking = Marking.PLAIN;
    int start = 0;
    for (int at = 0; at + 1 < source.length(); at++) {
      String pair = source.substring(at, at + 2);
      Marking next = next(marking, pair);
      if (next != marking) {
        runs.add(new Run(source.substring(start, at), marking));
        marking = next;
        start = at + 2;
        at++;
      }
    }
    if (marking != Marking.PLAIN) {
      throw new IllegalArgumentException("a mark is opened and not closed on its line");
    }
    runs.add(new Run(source.substring(start), marking));
    return new MarkedText(runs);
  }

  private static Marking next(Marking now, String pair) {
    boolean opens = pair.equals("{+") || pair.equals("{-");
    boolean closes = pair.equals("+}") || pair.equals("-}");
    if (!opens && !closes) {
      return now;
    }
    Marking of = pair.indexOf('+') >= 0 ? Marking.ADDED : Marking.STRUCK;
    if (opens && now != Marking.PLAIN) {
      throw new IllegalArgumentException(pair + " opens a mark inside a mark");
    }
    if (closes && now != of) {
      throw new IllegalArgumentException(pair + " closes a mark that is not open");
    }
    return opens ? of : Marking.PLAIN;
  }

  /** The words without marks. */
  public String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The words from UTF-16 unit {@code start} to {@code end}, with their marks. */
  public MarkedText slice(int start, int end) {
    List<Run> cut = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int from = Math.clamp(start - at, 0, run.text().length());
      int to = Math.clamp(end - at, from, run.text().length());
      cut.add(new Run(run.text().substring(from, to), run.marking()));
      at += run.text().length();
    }
    return new MarkedText(cut);
  }

  /** The words from {@code start} to the end. */
  public MarkedText from(int start) {
    return slice(start, Integer.MAX_VALUE);
  }

  /** Without white space at either end. */
  public MarkedText strip() {
    String text = text();
    int start = text.length() - text.stripLeading().length();
    return slice(start, Math.max(start, text.stripTrailing().length()));
  }

  /** These words and then {@code more}. */
  public MarkedText plus(MarkedText more) {
    List<Run> joined = new ArrayList<>(runs);
    joined.addAll(more.runs);
    return new MarkedText(joined);
  }

  /** These words and then {@code more}, marked as the last word here is marked. */
  public MarkedText plusSameMark(String more) {
    return plus(
        new MarkedText(
            List.of(new Run(more, isEmpty() ? Marking.PLAIN : runs.getLast().marking()))));
  }

  /** {@code before}, marked as the first word here is marked, and then these words. */
  public MarkedText afterSameMark(String before) {
    return new MarkedText(
            List.of(new Run(before, isEmpty() ? Marking.PLAIN : runs.getFirst().marking())))
        .plus(this);
  }

  /** The same marks on words changed by {@code change}. */
  public MarkedText map(UnaryOperator<String> change) {
    return new MarkedText(
        runs.stream().map(run -> new Run(change.apply(run.text()), run.marking())).toList());
  }
}
