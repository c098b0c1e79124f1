package org.ramseyer.corpus;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;

/**
 * One entry of the catalogue: a bill, ordinance, statute, letter or set of vendor terms.
 *
 * @param id unique in the catalogue: "city-san-francisco"
 * @param title as the instrument is called
 * @param citation official citation
 * @param jurisdiction "us", "us-ca-san-francisco", "vendor"
 * @param group side of a survey it belongs to; never {@code UNSTATED}
 * @param kind sort of instrument
 * @param dates what happened to it when, in the order of {@link DateName}; only confirmed dates
 * @param status one sentence on its standing: "in force"
 * @param source where the official text is to be had
 * @param restatement whether the shipped file restates it and is not the official text
 * @param file the shipped file, relative to the folder of the catalogue; null where none is shipped
 * @param versionOf a name shared by all versions of one instrument; null where it stands alone
 */
public record Instrument(
    String id,
    String title,
    String citation,
    String jurisdiction,
    Identity.Group group,
    DocumentKind kind,
    Map<DateName, LocalDate> dates,
    String status,
    OfficialSource source,
    boolean restatement,
    @Nullable String file,
    @Nullable String versionOf) {

  public Instrument {
    EnumMap<DateName, LocalDate> ordered = new EnumMap<>(DateName.class);
    ordered.putAll(dates);
    dates = Collections.unmodifiableMap(ordered);
  }

  /** What the catalogue says of the document. */
  public Identity identity() {
    GovinfoPackage content =
        source instanceof OfficialSource.Govinfo govinfo ? govinfo.content() : null;
    return new Identity(
        id,
        kind,
        title,
        content == null ? null : content.billNumber(),
        content == null ? null : content.stage(),
        jurisdiction,
        date(),
        group,
        citation,
        restatement);
  }

  /**
   * The date that places the text in time; null where none is confirmed.
   *
   * <p>A bill is placed by its introduction; what was enacted or issued by its passage or
   * publication, and only then by the day it took effect, which may lie years later.
   */
  public @Nullable LocalDate date() {
    List<DateName> order =
        kind == DocumentKind.BILL
            ? List.of(DateName.INTRODUCED, DateName.PASSED, DateName.PUBLISHED, DateName.EFFECTIVE)
            : List.of(DateName.PASSED, DateName.PUBLISHED, DateName.EFFECTIVE, DateName.INTRODUCED);
    return order.stream().filter(dates::containsKey).map(dates::get).findFirst().orElse(null);
  }
}
