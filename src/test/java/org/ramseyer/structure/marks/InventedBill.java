package org.ramseyer.structure.marks;

import java.io.IOException;

/**
 * One invented bill in all layouts, with what each legislature prints around it: its legend,
 * stamps, digest, and the underlined headings, links and table rules that mark nothing.
 */
final class InventedBill {

  private InventedBill() {}

  static DrawnBill in(DraftingLayout layout) throws IOException {
    DrawnBill bill = new DrawnBill(layout);
    front(bill, layout);
    body(bill, layout);
    end(bill, layout);
    return bill;
  }

  private static void front(DrawnBill bill, DraftingLayout layout) {
    switch (layout.name()) {
      case "New York" ->
          bill.looseUnderlined(220, 760, 10.5f, "IN SENATE")
              .loose(
                  90,
                  44,
                  10.5f,
                  "EXPLANATION--Matter in italics (underscored) is new; matter in brackets")
              .loose(230, 33, 10.5f, "[ ] is old law to be omitted.");
      case "Colorado" ->
          bill.loose(110, 66, 9, "Shading denotes HOUSE amendment.")
              .looseUnderlined(300, 66, 9, "Double underlining denotes SENATE amendment.")
              .loose(
                  110,
                  56,
                  9,
                  "Capital letters or bold & italic numbers indicate new material to be added to the law.")
              .loose(110, 46, 9, "Dashes through the words indicate deletions from the law.")
              .rule(110, 190, 48.5f);
      case "Maryland" ->
          bill.loose(70, 44, 9, "EXPLANATION: CAPITALS INDICATE MATTER ADDED TO EXISTING LAW.")
              .loose(80, 34, 9, "[Brackets] indicate matter deleted from existing law.")
              .loose(480, 24, 9, "*hb9876*");
      case "Louisiana" ->
          bill.loose(
                  150,
                  60,
                  9,
                  "CODING: Words in struck through type are deletions from existing law;")
              .rule(198, 260, 63)
              .looseUnderlined(150, 50, 9, "words underscored are additions.");
      case "San Francisco" ->
          bill.loose(
                  80,
                  772,
                  9,
                  "NOTE: Additions to Codes are in single-underline italics; deletions in strikethrough.")
              .rule(330, 400, 775)
              .loose(80, 760, 9, "Board amendment additions are in double-underlined type.");
      default -> bill.looseUnderlined(90, 760, 9, "Introduced By:").loose(180, 760, 9, "Rep. Gull");
    }
  }

  private static void body(DrawnBill bill, DraftingLayout layout) {
    boolean small = layout.capitals();
    bill.paragraph(
            20, "{*SECTION 1.*} Section 12 of the harbor code is amended to read as follows:")
        .paragraph(20, "{_Keepers of lights._}")
        .paragraph(
            20,
            "12. (a) The harbor master {-may-} {+shall+} appoint a keeper for every light that"
                + " stands upon {-a rock or an island-} {+a rock, an island or a pier+}, and the keeper"
                + " holds office for {-two-} {+four+} years from the day of the oath.")
        .paragraph(
            20,
            "(b) A keeper lives at the light between the first of October and the last of March"
                + "{-, Sundays excepted,-} and keeps the lamp trimmed{+, the glass clean and the"
                + " horn in repair+}. The wages of a keeper are paid by the month.")
        .paragraph(
            20,
            "{-(c) No keeper may let rooms at a light to any person, nor keep more than two goats"
                + " on the rock without leave of the harbor master, who may refuse it.-}")
        .paragraph(
            20,
            "{-(d)-} {+(c)+} The harbor master may inspect a light at any hour. Whoever hinders an"
                + " inspection pays a fine of {-five-} {+twenty+} dollars to the widows of the"
                + " pilots, as the council by ordinance directs.")
        .paragraph(
            20,
            "{+(d) A keeper who leaves a light dark for one night shall be warned, and for a second"
                + " night within the same winter shall be removed from office by the harbor master"
                + " after a hearing at which the keeper may call other keepers to speak.+}")
        .paragraph(20, "{*SECTION 2.*} The harbor code is amended by adding section 13 to read:")
        .paragraph(
            20,
            "{+13. The pilots shall elect from among themselves one elder, who keeps the book of"
                + " tides and reads from it to whoever asks.+}");
    if (!small) {
      bill.paragraph(
          20,
          "{*SECTION 3.*} The rates of section 14 are set out in the table below and at"
              + " {@www.harbor.example.org@} for all to see, without charge.");
      bill.table("Vessel | Fee by day | Fee by month", "Sloop | two dollars | forty dollars");
    }
    bill.paragraph(
        20,
        "{*SECTION 4.*} This act takes effect on the first day of the month that follows the month"
            + " in which it was passed, and binds the ports of the north and of the south alike.");
    if (layout.name().equals("San Francisco")) {
      bill.paragraph(
          20,
          "{*SECTION 5.*} The clerk prints this ordinance {=and sends a copy to every keeper=} within"
              + " thirty days of its passage by the board.");
    }
  }

  private static void end(DrawnBill bill, DraftingLayout layout) {
    if (layout.name().equals("San Francisco")) {
      bill.rule(300, 500, 60).loose(300, 48, 10, "Clerk of the Board");
    }
  }
}
