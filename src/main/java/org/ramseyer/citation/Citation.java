package org.ramseyer.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.LevelKind;

/** A reference found in running text, unresolved: what it says, and where it stands. */
public sealed interface Citation {

  /** The stretch of text it was found in. */
  Span span();

  /**
   * Where a citation stands and how it reads.
   *
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param text the units between
   */
  record Span(int start, int end, String text) {
    public Span {
      if (start < 0 || end - start != text.length() || text.isEmpty()) {
        throw new IllegalArgumentException(
            "a span must have the length of its text: " + start + ", " + end);
      }
    }
  }

  /**
   * Names a section, or a level above it, of the text at hand: "section 3(a)", "title II", "§
   * 9.64.050", "16-62(B)".
   *
   * @param path from the section down
   */
  record Internal(Span span, CitedPath path) implements Citation {}

  /**
   * Names a level below the section from where it stands: "subsection (b)", "paragraph (1)(A)",
   * "this section".
   *
   * @param level the level that is named
   * @param nums the number of that level and of those below it: "1", "A"; empty for "this section"
   */
  record Relative(Span span, LevelKind level, List<String> nums) implements Citation {
    public Relative {
      nums = List.copyOf(nums);
    }
  }

  /**
   * Names codified law elsewhere: "34 U.S.C. 10151(a)", "section 552a of title 5, United States
   * Code", "RCW 43.386.080".
   *
   * @param code "U.S.C.", "C.F.R.", or the letters of another code as printed
   * @param title number of the title; null in codes that have none
   * @param section number of the section; empty where only a title is named
   * @param below numbers of the levels below the section
   */
  record Code(Span span, String code, @Nullable String title, String section, List<String> below)
      implements Citation {
    public Code {
      below = List.copyOf(below);
    }
  }

  /**
   * Names an act: "the Lamp Act of 2031", "section 3(a) of the Lamp Act of 2031", "section 3(a) of
   * such Act".
   *
   * @param name of the act, without "the"; or the words that stand for it, "such Act", "title 37"
   * @param path what of the act; null for all of it
   */
  record Act(Span span, String name, @Nullable CitedPath path) implements Citation {}

  /** Names a bill or resolution: "H.R. 7356". */
  record Bill(Span span, BillNumber number) implements Citation {}

  /**
   * Names a public law: "Public Law 116-92".
   *
   * @param congress that passed it
   * @param number among its laws
   */
  record PublicLaw(Span span, int congress, int number) implements Citation {}
}
