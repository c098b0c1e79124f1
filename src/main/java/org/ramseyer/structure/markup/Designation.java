package org.ramseyer.structure.markup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;

/**
 * Numbers as the print sets them: the file holds "2." or "XXII", the page says "SEC. 2." and "TITLE
 * XXII—".
 *
 * <p>Example: the first section of a bill is "SECTION 1.", all others are "SEC. 2."; in a section
 * of the United States Code it is "§ 8956.".
 */
final class Designation {

  private Designation() {}

  /**
   * The number of a level.
   *
   * @param level the element
   * @param enumeration the words of its {@code enum}
   * @param setting with the opening marks that a quoted paragraph begins with
   * @param isHeaded whether a heading follows, which sets off the number of a big level with a dash
   * @return null where the level has no number
   */
  static @Nullable Num of(
      XmlNode.Element level, String enumeration, Setting setting, boolean isHeaded) {
    LevelKind kind = Vocabulary.level(level.name());
    if (enumeration.isEmpty() || kind == null) {
      return null;
    }
    String bare = bare(enumeration);
    return switch (kind.rank()) {
      case PRIMARY ->
          level.name().equals("section")
              ? section(level, enumeration, setting)
              : Num.of(enumeration);
      case BIG ->
          new Num(
              (word(level.name(), kind) + " " + bare).strip()
                  + (isHeaded || bare.isEmpty() ? "—" : ""),
              Num.of(bare).value());
      case SMALL, OUTSIDE -> Num.of(enumeration);
    };
  }

  private static Num section(XmlNode.Element level, String enumeration, Setting setting) {
    if (Character.isLetter(enumeration.charAt(0))
        && enumeration.toLowerCase(Locale.ROOT).startsWith("sec")) {
      return Num.of(enumeration);
    }
    String number = enumeration.endsWith(".") ? enumeration : enumeration + ".";
    if (enumeration.startsWith("§")) {
      return Num.of(number);
    }
    if (setting.usc()) {
      return Num.of("§ " + number);
    }
    return Num.of(
        (level.attribute("section-type").equals("section-one") ? "SECTION " : "SEC. ") + number);
  }

  private static String bare(String enumeration) {
    return enumeration.replaceAll("[.—–]+$", "").strip();
  }

  // As set by the Government Publishing Office: subtitles and subparts in mixed case, the rest in
  // capitals.
  private static String word(String name, LevelKind kind) {
    return switch (kind) {
      case SUBTITLE -> "Subtitle";
      case SUBPART -> "Subpart";
      case ARTICLE -> name.equals("rule") ? "RULE" : "ARTICLE";
      default -> name.toUpperCase(Locale.ROOT);
    };
  }
}
