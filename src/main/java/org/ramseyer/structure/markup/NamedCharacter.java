package org.ramseyer.structure.markup;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters that older bills call by name instead of writing them.
 *
 * <p>The DTD's own declarations are outside the file and are not loaded, so the names of the ISO
 * sets that legal text uses (ISO 8879 public and numeric, Latin 1) are listed here.
 */
final class NamedCharacter {

  private static final String NAMES =
      """
      nbsp 00A0 ensp 2002 emsp 2003 thinsp 2009 shy 00AD
      ndash 2013 mdash 2014 horbar 2015 hyphen 2010 minus 2212
      lsquo 2018 rsquo 2019 ldquo 201C rdquo 201D apos 0027 quot 0022
      sect 00A7 para 00B6 copy 00A9 reg 00AE trade 2122 dagger 2020 Dagger 2021 bull 2022 middot 00B7 hellip 2026
      cent 00A2 pound 00A3 yen 00A5 euro 20AC dollar 0024 percnt 0025 num 0023 ast 002A amp 0026 lt 003C gt 003E
      deg 00B0 plusmn 00B1 times 00D7 divide 00F7 frac14 00BC frac12 00BD frac34 00BE frac13 2153 frac23 2154
      frac18 215B frac38 215C frac58 215D frac78 215E sup1 00B9 sup2 00B2 sup3 00B3 micro 00B5 le 2264 ge 2265
      prime 2032 Prime 2033 box 2610 star 2606
      Agrave 00C0 Aacute 00C1 Acirc 00C2 Atilde 00C3 Auml 00C4 Aring 00C5 AElig 00C6 Ccedil 00C7 Egrave 00C8 Eacute 00C9
      Ecirc 00CA Euml 00CB Igrave 00CC Iacute 00CD Icirc 00CE Iuml 00CF Ntilde 00D1 Ograve 00D2 Oacute 00D3 Ocirc 00D4
      Otilde 00D5 Ouml 00D6 Ugrave 00D9 Uacute 00DA Ucirc 00DB Uuml 00DC szlig 00DF agrave 00E0 aacute 00E1 acirc 00E2
      atilde 00E3 auml 00E4 aring 00E5 aelig 00E6 ccedil 00E7 egrave 00E8 eacute 00E9 ecirc 00EA euml 00EB igrave 00EC
      iacute 00ED icirc 00EE iuml 00EF ntilde 00F1 ograve 00F2 oacute 00F3 ocirc 00F4 otilde 00F5 ouml 00F6 ugrave 00F9
      uacute 00FA ucirc 00FB uuml 00FC
      """;

  private static final Map<String, String> CHARACTERS = characters();

  private NamedCharacter() {}

  /** The character of that name; null where the name is not one of ours. */
  static @Nullable String of(String name) {
    return CHARACTERS.get(name);
  }

  private static Map<String, String> characters() {
    String[] words = NAMES.strip().split("\\s+", 0);
    Map<String, String> characters = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      characters.put(words[i], Character.toString(Integer.parseInt(words[i + 1], 16)));
    }
    return Map.copyOf(characters);
  }
}
