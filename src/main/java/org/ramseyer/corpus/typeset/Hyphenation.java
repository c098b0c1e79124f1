package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an English word may be divided at the end of a line. A handful of rules of the printer's
 * manual, chosen to miss a division rather than to make a wrong one: before a closing syllable
 * (informa-tion, govern-ment), after a prefix (sub-section), before a stem (re-quire), between
 * double consonants (com-mit), and between two consonants that do not begin a word together
 * (sur-veil-lance, iden-tify). Words with a figure, a sign or their own hyphen are left whole.
 *
 * <p>Not tried: a division between a vowel and a single consonant (re-cord or rec-ord), which needs
 * a dictionary.
 */
final class Hyphenation {

  /** The shortest word worth dividing, and the least that may stand before and after a division. */
  private static final int SHORTEST = 6;

  private static final int LEAST_BEFORE = 2;
  private static final int LEAST_AFTER = 3;

  private static final Pattern CORE = Pattern.compile("[“‘(]*(\\p{L}+)(?:[’']s)?[”’).,;:—?!]*");

  private static final Pattern ENDING =
      Pattern.compile(
          "(?:tion|sion|ment|ness|less|ship|ward|ful|ture|tive|sive|cial|tial|cious|tious|graph)"
              + "(?:s|al|als|ally|ed|es|ing|ary|ly)?$|(?<=...)ties$|cies$");

  private static final Pattern STEM =
      Pattern.compile(
          "(?:port|form|vid|hibit|tain|quir|tect|ceiv|duc|quest|view|mov|struct|scrib)(?:e|es|ed|ing|s|er|ers)?$");

  private static final Pattern PREFIX =
      Pattern.compile("^(?:sub|under|over|counter|trans|dis|photo)(?=[a-z]{4})");

  /**
   * "-ing" after two consonants: act-ing, amend-ing, process-ing; after run-n- the doubling
   * decides.
   */
  private static final Pattern ING =
      Pattern.compile("[aeiouy][b-df-hj-np-tv-z]*([b-df-hj-np-tv-z])ing$");

  /** Two letters, one sound. */
  private static final Set<String> ONE_SOUND =
      Set.of("ch", "sh", "th", "ph", "gh", "ck", "wh", "qu");

  /** Pairs that stay together between two vowels. */
  private static final Set<String> TOGETHER =
      Set.of(
          "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "pl", "pr", "sc", "sk", "sl", "sm",
          "sn", "sp", "st", "sw", "tr", "tw", "ch", "sh", "th", "ph", "gh", "ck", "wh", "qu");

  /**
   * What may begin the second part of a longer run: con-trol, tech-nology, in-struct; not
   * trus-tworthy, pas-sword.
   */
  private static final Pattern SECOND_PART =
      Pattern.compile("[bcdfgp][lr]|tr|ch|sh|th|ph|[b-df-hj-np-tv-z]");

  /**
   * Runs whose division depends on the word: north-ern, fur-ther; first-hand, light-house,
   * watch-ful, false-hood.
   */
  private static final Pattern DOUBTFUL =
      Pattern.compile("rth|rst|gh.*|tch|.*ck.*|ls|s.r|spl|[wyhx].*");

  /**
   * Endings before which the consonants belong to the stem: hold-er, not hol-der; such words are
   * left whole there.
   */
  private static final Pattern LOOSE_ENDING =
      Pattern.compile("(?:ed|er|ers|or|ors|en|es|ing|ings|est|ish|y|age|able)$");

  private Hyphenation() {}

  /** Offsets in {@code word}, rising, at which it may be divided with a hyphen. */
  static List<Integer> divisions(String word) {
    Matcher core = CORE.matcher(word);
    if (!core.matches() || core.group(1).length() < SHORTEST) {
      return List.of();
    }
    String letters = core.group(1).toLowerCase(Locale.ROOT);
    Set<Integer> cuts = new TreeSet<>();
    addBefore(ENDING, letters, cuts);
    addBefore(STEM, letters, cuts);
    Matcher prefix = PREFIX.matcher(letters);
    if (prefix.find()) {
      cuts.add(prefix.end());
    }
    addBetweenConsonants(letters, cuts);
    List<Integer> allowed = new ArrayList<>();
    for (int cut : cuts) {
      if (isAllowed(letters, cut)) {
        allowed.add(core.start(1) + cut);
      }
    }
    return List.copyOf(allowed);
  }

  /**
   * Offsets just after the hyphens that the word has of its own, and after the slashes of an
   * address.
   */
  static List<Integer> ownHyphens(String word) {
    List<Integer> cuts = new ArrayList<>();
    for (int at = LEAST_BEFORE; at < word.length() - LEAST_AFTER; at++) {
      if ("-–/".indexOf(word.charAt(at)) >= 0) {
        cuts.add(at + 1);
      }
    }
    return List.copyOf(cuts);
  }

  private static void addBefore(Pattern ending, String letters, Set<Integer> cuts) {
    Matcher matcher = ending.matcher(letters);
    if (matcher.find()) {
      cuts.add(matcher.start());
    }
  }

  private static void addBetweenConsonants(String letters, Set<Integer> cuts) {
    Matcher ing = ING.matcher(letters);
    if (ing.find()) {
      addBeforeIng(letters, ing.end() - 3, cuts);
    }
    Matcher loose = LOOSE_ENDING.matcher(letters);
    int end = loose.find() ? loose.start() : letters.length();
    for (int at = 1; at < end; at++) {
      if (isVowel(letters, at - 1) && !isVowel(letters, at)) {
        int cut = cutInConsonants(letters, at, end);
        if (cut > 0) {
          cuts.add(cut);
        }
      }
    }
  }

  private static void addBeforeIng(String letters, int before, Set<Integer> cuts) {
    char last = letters.charAt(before - 1);
    boolean doubled = last == letters.charAt(before - 2);
    boolean oneSound = letters.startsWith("th", before - 2);
    if (!isVowel(letters, before - 2)
        && last != 'l'
        && !oneSound
        && (!doubled || "sfz".indexOf(last) >= 0)) {
      cuts.add(before);
    }
  }

  /**
   * The division in the run of consonants that begins at {@code start} between two vowels, 0 for
   * none. Of a run that stands just before a loose ending only a doubled consonant is divided:
   * permit-ted, but record-ed is left whole there, and so is referred for its silent e.
   */
  private static int cutInConsonants(String letters, int start, int end) {
    int stop = start;
    while (stop < letters.length() && !isVowel(letters, stop)) {
      stop++;
    }
    String run = letters.substring(start, stop);
    boolean doubled =
        run.length() == 2 && run.charAt(0) == run.charAt(1) && "lsfz".indexOf(run.charAt(0)) < 0;
    boolean silent = letters.endsWith("ed") && "td".indexOf(run.charAt(0)) < 0;
    if (stop == letters.length()
        || (stop >= end && (!doubled || silent))
        || TOGETHER.contains(run)) {
      return 0;
    }
    boolean soundFirst = run.length() > 2 && ONE_SOUND.contains(run.substring(0, 2));
    String after = run.substring(soundFirst ? 2 : 1);
    boolean begins = SECOND_PART.matcher(after).matches() || run.matches("[nmb]st|nstr|[nm]sp");
    int cut = stop - after.length();
    boolean prefix = letters.startsWith("trans") && cut == "tran".length();
    return !begins || prefix || DOUBTFUL.matcher(run).matches() ? 0 : cut;
  }

  private static boolean isAllowed(String letters, int cut) {
    String before = letters.substring(0, cut);
    String after = letters.substring(cut);
    boolean soundBefore = before.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    String sounded = after.endsWith("e") ? after.substring(0, after.length() - 1) : after;
    boolean soundAfter = sounded.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    return cut >= LEAST_BEFORE && after.length() >= LEAST_AFTER && soundBefore && soundAfter;
  }

  private static boolean isVowel(String letters, int at) {
    char c = letters.charAt(at);
    return "aeiou".indexOf(c) >= 0 || (c == 'y' && at > 0);
  }
}
