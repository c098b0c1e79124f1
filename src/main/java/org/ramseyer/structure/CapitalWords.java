package org.ramseyer.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramseyer.model.Mark;
import org.ramseyer.source.Face;

/**
 * Words added by setting them in capitals, where the legend says so.
 *
 * <p>Abbreviations, Roman numbers and the formulas of the bill itself are in capitals too. So a run
 * of capital words is an addition where one of its words is an ordinary word, which the document
 * writes small elsewhere or which every document does, or where it is three words long. Numbers
 * have no capitals: those within a run, behind it, and before it at the start of a paragraph go
 * with it.
 */
final class CapitalWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.–-]*");
  private static final Set<String> COMMON =
      Set.of(
          "a an and any are as at be been by each for from has have if in into is it may must no not of on or"
              .split(" "));
  private static final Set<String> MORE =
      Set.of(
          "other shall such than that the their this those to under unless until upon was were which who will with without"
              .split(" "));

  /** What a bill says in capitals in its own name. */
  private static final Pattern FRAME =
      Pattern.compile(
          "^(SECTION|SEC\\.)\\s+[0-9A-Z]{1,3}\\.\\s*((AND )?BE IT (FURTHER )?ENACTED( BY THE GENERAL ASSEMBLY OF \\p{Lu}+)?,?"
              + "|IC [0-9.-]+ IS (AMENDED|ADDED|REPEALED)[^:]*:)?");

  private static final int LONG_RUN = 3;

  /** Small capitals are set at 77 to 83 % of the size; text of one size wavers by less than 5 %. */
  private static final float SMALL = 0.9f;

  private final Legend legend;
  private final Set<String> small = new HashSet<>();

  CapitalWords(Legend legend, List<Block> blocks) {
    this.legend = legend;
    for (Block block : blocks) {
      Matcher words = WORD.matcher(block.text());
      while (words.find()) {
        String word = words.group();
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
          small.add(word.replaceAll("[.’'–-]+$", ""));
        }
      }
    }
  }

  List<Block> mark(List<Block> blocks) {
    List<Block> marked = new ArrayList<>(blocks);
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (legend.holds(block.text()) || Parts.FORMULA.matcher(block.text()).matches()) {
        continue;
      }
      // A heading in capitals is new where the words below it are.
      boolean isOld = isHeading(block) && !(i + 1 < marked.size() && beginsNew(marked.get(i + 1)));
      if (!isOld || legend.says(DraftingSign.BOLD_ITALIC_NUMBERS)) {
        marked.set(i, marked(block, isOld));
      }
    }
    return legend.says(DraftingSign.BOLD_ITALIC_NUMBERS) ? marked : BoldNumbers.mark(marked);
  }

  /** A long sentence in bold is none, and numbered words are none. */
  private static boolean isHeading(Block block) {
    return block.isHeading()
        && Designator.any(block.text()) == null
        && !block.text().matches("(?s).{60,}[.;:]");
  }

  private static boolean beginsNew(Block block) {
    return block.words().marks().stream()
        .anyMatch(mark -> mark.kind() == Mark.Kind.UNDERLINED && mark.start() == 0);
  }

  private Block marked(Block block, boolean numbersOnly) {
    List<Mark> all = new ArrayList<>(block.words().marks());
    if (!numbersOnly) {
      runs(block, all);
    }
    if (legend.says(DraftingSign.BOLD_ITALIC_NUMBERS)) {
      numbers(block, all);
    }
    all.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    return block.withMarks(all);
  }

  /** Words in capitals that follow one another, and the numbers among them. */
  private final class Run {
    private int start = -1;
    private int end;
    private int words;
    private boolean isOrdinary;

    void word(int from, int to, String word) {
      start = start < 0 ? from : start;
      end = to;
      words++;
      String plain = word.toLowerCase(Locale.ROOT).replaceAll("[.’'–-]+$", "");
      isOrdinary |=
          plain.length() > 1
              && (COMMON.contains(plain) || MORE.contains(plain) || small.contains(plain));
    }

    boolean isAddition(Block block) {
      return start >= 0
          && (isOrdinary
              || words >= LONG_RUN
              || replaces(block, start)
              || isSmall(block, start, end));
    }
  }

  /** Whether a deletion stands right before: the words take its place. */
  private static boolean replaces(Block block, int start) {
    return block.words().marks().stream()
        .anyMatch(
            mark ->
                mark.kind() == Mark.Kind.STRUCK
                    && mark.end() <= start
                    && block.text().substring(mark.end(), start).matches("[ (“‘]*"));
  }

  /** Whether words are in small capitals, in which nobody sets abbreviations. */
  private static boolean isSmall(Block block, int start, int end) {
    float largest = 0;
    float smallest = Float.MAX_VALUE;
    for (LineJoiner.FaceRun run : block.faces()) {
      largest = Math.max(largest, run.face().size());
      if (run.start() < end && run.end() > start) {
        if (AddedFaces.isAdded(run.face())) {
          return true;
        }
        smallest = Math.min(smallest, run.face().size());
      }
    }
    return smallest < SMALL * largest;
  }

  private void runs(Block block, List<Mark> into) {
    String text = block.text();
    Matcher frame = FRAME.matcher(text);
    int from = frame.find() ? frame.end() : 0;
    Run run = new Run();
    int lead = from;
    Matcher words = WORD.matcher(text);
    words.region(from, text.length());
    while (words.find()) {
      String word = words.group();
      int end = words.start() + word.replaceAll("[.’'–-]+$", "").length();
      boolean hasLetters = word.codePoints().anyMatch(Character::isLetter);
      if (isStruck(block, words.start())) {
        close(run, block, into);
        run = new Run();
        lead = text.length();
      } else if (hasLetters && Capitals.only(word)) {
        run.word(
            run.start < 0 && isOnlyNumbers(text, lead, words.start()) ? lead : words.start(),
            end,
            word);
      } else if (hasLetters) {
        if (run.start < 0 || !isLetterOfList(text, words.start(), end)) {
          close(run, block, into);
          run = new Run();
          lead = text.length();
        }
      } else if (run.start >= 0 && text.substring(run.end, words.start()).matches("[ (§$]*")) {
        run.end = end;
      }
    }
    close(run, block, into);
  }

  /** The "(a)" of "SUBSECTION (1)(a) OF THIS SECTION", which has to be small. */
  private static boolean isLetterOfList(String text, int from, int to) {
    return to - from < 5
        && from > 0
        && text.charAt(from - 1) == '('
        && to < text.length()
        && text.charAt(to) == ')';
  }

  private static boolean isOnlyNumbers(String text, int from, int to) {
    return from <= to && text.substring(from, to).codePoints().noneMatch(Character::isLetter);
  }

  private static boolean isStruck(Block block, int at) {
    return block.words().marks().stream()
        .anyMatch(
            mark ->
                mark.kind() == Mark.Kind.STRUCK
                    && mark.shownBy() != Mark.Sign.LINE
                    && mark.covers(at));
  }

  private static void close(Run run, Block block, List<Mark> into) {
    if (!run.isAddition(block)) {
      return;
    }
    String text = block.text();
    int start = run.start;
    if (run.words == 1 && isLetterOfList(text, start, run.end)) {
      start--;
      run.end++;
    }
    while (start < run.end && text.charAt(start) == ' ') {
      start++;
    }
    while (start > 0 && "“‘".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int end = run.end;
    boolean beginsSentence = text.substring(0, start).matches("(?s).*([.;:—]|^)\\W*");
    int rest = end;
    while (rest < text.length() && ".,;:)”’".indexOf(text.charAt(rest)) >= 0) {
      rest++;
    }
    if (rest == text.length() || beginsSentence) {
      end = rest;
    }
    int first = start;
    int last = end;
    into.removeIf(
        mark ->
            mark.kind() == Mark.Kind.UNDERLINED
                && mark.shownBy() == Mark.Sign.BRACKETS
                && mark.start() >= first
                && mark.end() <= last);
    into.add(new Mark(Mark.Kind.UNDERLINED, start, end, Mark.Sign.CAPITALS));
  }

  /** Numbers in bold italics, where the legend says that these are new. */
  private static void numbers(Block block, List<Mark> into) {
    for (LineJoiner.FaceRun run : block.faces()) {
      Face face = run.face();
      String words =
          block.text().substring(run.start(), Math.min(run.end(), block.text().length()));
      boolean isNumber = words.codePoints().anyMatch(Character::isDigit);
      boolean isFree = into.stream().noneMatch(mark -> mark.overlaps(run.start(), run.end()));
      if (face.isBold() && face.isItalic() && isNumber && isFree) {
        int end = run.start() + words.stripTrailing().length();
        into.add(new Mark(Mark.Kind.UNDERLINED, run.start(), end, Mark.Sign.BOLD));
      }
    }
  }
}
