package org.ramseyer.corpus.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of document that can be set, with the header keys that each of them needs. */
public enum LayoutKind {
  /** A bill of the United States Congress as the Government Publishing Office prints it. */
  BILL("congress", "session", "number", "stage", "chamber", "date", "action", "long-title"),
  /** An ordinance on numbered, double-spaced lines, changes shown by underline and strikeout. */
  ORDINANCE("number", "body", "date", "subject"),
  /** A chapter of a city code. */
  CODE("code", "chapter"),
  /** A vendor's numbered terms. */
  TERMS("publisher", "version"),
  /** A letter or statement. */
  LETTER("from", "to", "date"),
  /** A state session law or a section of a state statute on numbered lines. */
  ACT("state", "number", "date");

  private static final List<String> EVERY_KIND = List.of("layout", "title", "citation");

  private final List<String> ownKeys;

  LayoutKind(String... ownKeys) {
    this.ownKeys = List.copyOf(Arrays.asList(ownKeys));
  }

  /** Every key that the header of this kind may have. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(EVERY_KIND);
    keys.addAll(ownKeys);
    return List.copyOf(keys);
  }

  /** The keys without which a page of this kind cannot be set. */
  List<String> neededKeys() {
    if (this != BILL) {
      return EVERY_KIND;
    }
    List<String> keys = new ArrayList<>(EVERY_KIND);
    keys.addAll(List.of("congress", "session", "number", "stage", "chamber", "long-title"));
    return List.copyOf(keys);
  }

  /** The word that names this kind in a header. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Every word that names a kind, for a message. */
  static String words() {
    return Arrays.stream(values()).map(LayoutKind::word).collect(Collectors.joining(", "));
  }

  /** The kind that {@code word} names. */
  public static Optional<LayoutKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
