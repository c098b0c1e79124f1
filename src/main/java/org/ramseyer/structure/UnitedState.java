package org.ramseyer.structure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The states of the Union, by the names that their legislatures print. */
final class UnitedState {

  // Postal codes, United States Postal Service, Publication 28, appendix B.
  private static final String CODES =
      "Alabama al,Alaska ak,Arizona az,Arkansas ar,California ca,Colorado co,Connecticut ct,Delaware de"
          + ",District of Columbia dc,Florida fl,Georgia ga,Hawaii hi,Idaho id,Illinois il,Indiana in"
          + ",Iowa ia,Kansas ks,Kentucky ky,Louisiana la,Maine me,Maryland md,Massachusetts ma"
          + ",Michigan mi,Minnesota mn,Mississippi ms,Missouri mo,Montana mt,Nebraska ne,Nevada nv"
          + ",New Hampshire nh,New Jersey nj,New Mexico nm,New York ny,North Carolina nc"
          + ",North Dakota nd,Ohio oh,Oklahoma ok,Oregon or,Pennsylvania pa,Puerto Rico pr"
          + ",Rhode Island ri,South Carolina sc,South Dakota sd,Tennessee tn,Texas tx,Utah ut"
          + ",Vermont vt,Virginia va,Washington wa,West Virginia wv,Wisconsin wi,Wyoming wy";

  private static final Map<String, String> BY_NAME = byName();

  private static final String NAME = "(?<state>" + String.join("|", BY_NAME.keySet()) + ")\\b";
  private static final Pattern ENACTS =
      Pattern.compile(
          "(?i)\\b(legislature|assembly|general court|people|commonwealth|senate|representatives) of "
              + "(the )?((state|commonwealth) of )?"
              + NAME);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(state|commonwealth) of "
              + NAME
              + "|\\b"
              + NAME.replace("<state>", "<other>")
              + " (legislature|legislative assembly|general assembly)\\b");

  private UnitedState() {}

  private static Map<String, String> byName() {
    Map<String, String> byName = new LinkedHashMap<>();
    for (String entry : CODES.split(",", -1)) {
      int end = entry.lastIndexOf(' ');
      byName.put(
          entry.substring(0, end).replace(" ", "\\s?").toLowerCase(Locale.ROOT),
          entry.substring(end + 1));
    }
    return byName;
  }

  /** The code of the state whose legislature words speak of, as "us-ny"; null where of none. */
  static @Nullable String of(String words) {
    Matcher enacts = ENACTS.matcher(words);
    if (enacts.find()) {
      return code(enacts.group("state"));
    }
    Matcher named = NAMED.matcher(words);
    return named.find()
        ? code(named.group("state") != null ? named.group("state") : named.group("other"))
        : null;
  }

  private static @Nullable String code(String name) {
    for (Map.Entry<String, String> state : BY_NAME.entrySet()) {
      if (name.toLowerCase(Locale.ROOT).matches(state.getKey())) {
        return "us-" + state.getValue();
      }
    }
    return null;
  }
}
