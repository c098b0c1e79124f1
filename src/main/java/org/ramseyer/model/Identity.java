package org.ramseyer.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document is, as it says itself or as the catalogue says.
 *
 * @param id short name, unique in an index: "BILLS-116hr2000ih", "fed-moratorium-2020"
 * @param kind sort of instrument
 * @param title "Facial Recognition and Biometric Technology Moratorium Act of 2020"; empty where it
 *     has none
 * @param number "H. R. 2000", "Ord. 190114"; null where it has none
 * @param stage version of a bill, in govinfo's letters: "ih", "eh"; null outside bills
 * @param jurisdiction "us", or a short lower-case code such as "us-ca-san-francisco"; for a vendor
 *     "vendor"; null where unknown
 * @param date the date that places the version in time: introduced, passed, published; null where
 *     unknown
 * @param group which side of a survey it belongs to
 * @param citation official citation, "H. R. 7356, 116th Congress"; null where the catalogue gives
 *     none
 * @param restatement whether this text restates the instrument for comparison and is not its
 *     official text
 */
public record Identity(
    String id,
    DocumentKind kind,
    String title,
    @Nullable String number,
    @Nullable String stage,
    @Nullable String jurisdiction,
    @Nullable LocalDate date,
    Group group,
    @Nullable String citation,
    boolean restatement) {

  /** The side of a survey that a document belongs to. */
  public enum Group {
    NATIONAL,
    STATE,
    CITY,
    VENDOR,
    /** Nobody said. */
    UNSTATED
  }

  public Identity {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
  }

  /** A document of which nothing but its id, kind and title is known. */
  public static Identity of(String id, DocumentKind kind, String title) {
    return new Identity(id, kind, title, null, null, null, null, Group.UNSTATED, null, false);
  }
}
