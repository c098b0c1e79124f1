package org.ramseyer.render.json;

import java.util.Locale;

/** How constants are spelled in JSON: lower case, as in {@code "struck"}. */
final class JsonNames {

  private JsonNames() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static <E extends Enum<E>> E parse(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }
}
