package org.ramseyer.source;

/** Brings characters into the forms that the rest of the program counts on. */
final class Characters {

  private Characters() {}

  /**
   * Without controls and bidirectional overrides; ligatures spelled out; every kind of blank a
   * space.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(point, plain));
    return plain.toString();
  }

  private static void append(int point, StringBuilder into) {
    switch (point) {
      case '\t', '\n', '\r', 0xA0, 0x202F, 0x3000 -> into.append(' ');
      case 0xAD, 0x2010, 0x2011 -> into.append('-');
      case 0x2212 -> into.append('–');
      case 0xFB00 -> into.append("ff");
      case 0xFB01 -> into.append("fi");
      case 0xFB02 -> into.append("fl");
      case 0xFB03 -> into.append("ffi");
      case 0xFB04 -> into.append("ffl");
      case 0xFEFF -> {}
      default -> {
        if (point >= 0x2000 && point <= 0x200A) {
          into.append(' ');
        } else if (Character.getType(point) == Character.PRIVATE_USE) {
          into.append('\uFFFD');
        } else if (!isInvisible(point)) {
          into.appendCodePoint(point);
        }
      }
    }
  }

  // Controls could move a terminal's cursor, overrides could show words in an order they do not
  // have.
  private static boolean isInvisible(int point) {
    return Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT
        || Character.getType(point) == Character.SURROGATE;
  }
}
