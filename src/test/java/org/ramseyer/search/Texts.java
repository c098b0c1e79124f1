package org.ramseyer.search;

import static org.ramseyer.model.LevelKind.ENACTING_FORMULA;
import static org.ramseyer.model.LevelKind.PARAGRAPH;
import static org.ramseyer.model.LevelKind.QUOTED_CONTENT;
import static org.ramseyer.model.LevelKind.SECTION;
import static org.ramseyer.model.LevelKind.SUBSECTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ramseyer.model.Address;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.model.Identity.Group;
import org.ramseyer.model.LegalText;
import org.ramseyer.model.LegalText.LineNumbering;
import org.ramseyer.model.LevelKind;
import org.ramseyer.model.Num;
import org.ramseyer.model.Place;
import org.ramseyer.model.Provision;
import org.ramseyer.model.SourceFile;
import org.ramseyer.model.Span;
import org.ramseyer.model.Wording;
import org.ramseyer.model.Wording.LineStart;
import org.ramseyer.structure.Addresses;

/** Invented legal texts for tests, and a small builder for more. */
public final class Texts {

  private Texts() {}

  /** A provision without places: number and heading may be empty. */
  public static Provision provision(
      LevelKind kind, String num, String heading, String text, Provision... children) {
    return new Provision(
        kind,
        num.isEmpty() ? null : Num.of(num),
        Wording.of(heading),
        Wording.of(text),
        Wording.EMPTY,
        Address.NONE,
        Span.UNKNOWN,
        List.of(children));
  }

  public static Provision withContinuation(Provision provision, String words) {
    return new Provision(
        provision.kind(),
        provision.num(),
        provision.heading(),
        provision.text(),
        Wording.of(words),
        provision.address(),
        provision.span(),
        provision.children());
  }

  /** A provision whose text is printed on the given lines of a page, from {@code firstLine} on. */
  public static Provision printed(
      LevelKind kind, String num, int page, int firstLine, String... lines) {
    StringBuilder text = new StringBuilder();
    List<LineStart> starts = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      text.append(text.isEmpty() ? "" : " ");
      starts.add(new LineStart(text.length(), new Place(page, firstLine + i)));
      text.append(lines[i]);
    }
    Wording words = new Wording(text.toString(), starts, List.of());
    return new Provision(
        kind,
        Num.of(num),
        Wording.EMPTY,
        words,
        Wording.EMPTY,
        Address.NONE,
        words.span(),
        List.of());
  }

  public static LegalText text(Identity identity, Provision... provisions) {
    return new LegalText(
        identity,
        new SourceFile(identity.id() + ".pdf", "sha-of-" + identity.id(), "pdf", 1),
        LineNumbering.PRINTED,
        Addresses.assign(identity.kind(), List.of(provisions)),
        List.of());
  }

  public static Identity identity(
      String id,
      DocumentKind kind,
      String title,
      String number,
      String jurisdiction,
      String date,
      Group group) {
    LocalDate day = date.isEmpty() ? null : LocalDate.parse(date);
    return new Identity(id, kind, title, number, null, jurisdiction, day, group, null, false);
  }

  /** A bill that forbids lantern cameras and quotes law. */
  public static LegalText lanternBill() {
    return text(
        identity(
            "lantern-2031",
            DocumentKind.BILL,
            "Lantern Camera Act of 2031",
            "H. R. 9123",
            "us",
            "2031-03-04",
            Group.NATIONAL),
        provision(ENACTING_FORMULA, "", "", "Be it enacted by the assembled houses,"),
        provision(
            SECTION,
            "SEC. 2.",
            "DEFINITIONS",
            "In this Act:",
            provision(
                PARAGRAPH,
                "(1)",
                "LANTERN CAMERA",
                "The term “lantern camera” means a device on a lamp post that reads faces in real-time.")),
        provision(
            SECTION,
            "SEC. 3.",
            "PROHIBITION",
            "",
            provision(
                SUBSECTION,
                "(a)",
                "IN GENERAL",
                "It shall be unlawful for any official to—",
                provision(PARAGRAPH, "(1)", "", "operate a lantern camera; or"),
                provision(PARAGRAPH, "(2)", "", "buy records of one for more than $1,000.")),
            provision(
                SUBSECTION,
                "(b)",
                "EVIDENCE",
                "A picture so taken shall not be received in any court, as section 16-62 of the town code provides.")),
        provision(
            SECTION,
            "SEC. 4.",
            "GRANTS",
            "Section 3051 of the Lamp Act (34 U.S.C. 10151) is amended by adding:",
            provision(
                QUOTED_CONTENT,
                "",
                "",
                "",
                provision(
                    SECTION,
                    "“SEC. 3051A.",
                    "DARK LAMPS",
                    "",
                    provision(
                        SUBSECTION, "(a)", "", "No grant may be used for lantern cameras.”")))));
  }

  /** A town code that allows some of it. */
  public static LegalText townCode() {
    return text(
        identity(
            "milltown-code",
            DocumentKind.CODE,
            "Milltown Code, chapter 16",
            "Ord. 1234",
            "us-xx-milltown",
            "2030-07-01",
            Group.CITY),
        provision(
            SECTION,
            "16-62",
            "Lamp post devices",
            "",
            provision(
                SUBSECTION,
                "(A)",
                "",
                "A watchman shall use a lantern camera only with a warrant."),
            provision(
                SUBSECTION,
                "(B)",
                "",
                "The council may grant or refuse leave:",
                provision(PARAGRAPH, "(1)", "", "for a period of 30 days;"),
                provision(PARAGRAPH, "(2)", "", "against a fee of 1,000 crowns."))),
        provision(
            SECTION,
            "16-63",
            "Penalty",
            "A person’s picture taken against 16-62(A) shall be destroyed."));
  }

  /** Conditions of a vendor, without a date. */
  public static LegalText vendorTerms() {
    return text(
        identity(
            "brightlamp-terms",
            DocumentKind.TERMS,
            "Brightlamp Service Terms",
            "",
            "vendor",
            "",
            Group.VENDOR),
        provision(
            SECTION,
            "50.8",
            "Cameras",
            "",
            provision(
                SUBSECTION,
                "50.8.1",
                "",
                "You must not use lantern cameras where the law forbids it."),
            provision(SUBSECTION, "50.8.2", "", "Operators must tell us of each operation.")));
  }
}
