package org.ramseyer.structure.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Stages of a bill in the letters of govinfo ("ih", "eh", "rfs"): which words of the DTD they stand
 * for ("Introduced-in-House"), and which comes after which.
 *
 * <p>Source: govinfo's list of bill version codes, and the {@code bill-stage} attribute of the Bill
 * DTD.
 */
public final class BillStage {

  private static final String STAGES =
      """
      Introduced-in-House ih          Introduced-in-Senate is
      Engrossed-in-House eh           Engrossed-in-Senate es
      Reported-in-House rh            Reported-in-Senate rs
      Referred-in-House rfh           Referred-in-Senate rfs
      Received-in-House rdh           Received-in-Senate rds
      Placed-on-Calendar-House pch    Placed-on-Calendar-Senate pcs
      Engrossed-Amendment-House eah   Engrossed-Amendment-Senate eas
      Reengrossed-Amendment-House reah  Reengrossed-Amendment-Senate res
      Agreed-to-House ath             Agreed-to-Senate ats
      Considered-and-Passed-House cph Considered-and-Passed-Senate cps
      Committee-Discharged-House cdh  Committee-Discharged-Senate cds
      Held-at-Desk-House hdh          Held-at-Desk-Senate hds
      Failed-Amendment-House fah      Amendment-in-Senate as
      Failed-Passage-House fph        Failed-Passage-Senate fps
      Indefinitely-Postponed-House iph  Indefinitely-Postponed-Senate ips
      Laid-on-Table-House lth         Laid-on-Table-Senate lts
      Ordered-to-be-Printed-House oph Ordered-to-be-Printed-Senate ops
      Additional-Sponsors-House ash   Additional-Sponsors-Senate sas
      Reference-Change-House rch      Reference-Change-Senate rcs
      Referral-Instructions-House rih Referral-Instructions-Senate ris
      Referred-to-Committee-House rth Referred-to-Committee-Senate rts
      Referred-w-Amendments-House rah Referred-w-Amendments-Senate ras
      Enrolled-Bill enr               Re-Enrolled-Bill renr
      Printed-as-Passed pap           Public-Print pp
      """;

  private static final Map<String, String> LETTERS = letters();

  private BillStage() {}

  /** The letters for a stage as the DTD writes it. */
  static Optional<String> ofAttribute(String stage) {
    return Optional.ofNullable(LETTERS.get(stage));
  }

  /** Whether the letters are govinfo's for some stage. */
  static boolean isStage(String letters) {
    return LETTERS.containsValue(letters);
  }

  /**
   * The place of a stage on a bill's way: introduced, reported and engrossed in its own chamber,
   * referred and reported in the other, amended there, amended back, enrolled.
   *
   * @param letters of any stage, also one that is not listed here
   * @param chamber "h" or "s", where the bill began
   */
  public static int rank(String letters, String chamber) {
    if (letters.endsWith("enr")) {
      return 9;
    }
    boolean isOwn = letters.endsWith(chamber.toLowerCase(Locale.ROOT));
    String step = letters.substring(0, letters.length() - 1);
    return switch (step) {
      case "i" -> 0;
      case "e" -> isOwn ? 2 : 6;
      case "rf", "rd", "hd" -> 3;
      case "a", "ea" -> isOwn ? 7 : 5;
      case "at", "cp" -> isOwn ? 2 : 6;
      default -> isOwn ? 1 : 4;
    };
  }

  private static Map<String, String> letters() {
    String[] words = STAGES.strip().split("\\s+", 0);
    Map<String, String> letters = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      letters.put(words[i], words[i + 1]);
    }
    return Map.copyOf(letters);
  }
}
