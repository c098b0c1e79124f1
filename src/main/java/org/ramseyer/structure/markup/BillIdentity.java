package org.ramseyer.structure.markup;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.DocumentKind;
import org.ramseyer.model.Identity;
import org.ramseyer.structure.PrintedDate;

/** What a bill says of itself: number, stage, date and short title. */
final class BillIdentity {

  // "117 HR 2008 RH: Local Water Protection Act"
  private static final Pattern METADATA_TITLE =
      Pattern.compile("\\d+ [A-Z]+ \\d+ ([A-Z]+\\d?):\\s*(.+)");

  private BillIdentity() {}

  static Identity of(String id, XmlNode.Element root) {
    String number = first(root, "legis-num").orElse(null);
    boolean isResolution =
        root.name().equals("resolution")
            || (number != null && number.toUpperCase(Locale.ROOT).contains("RES"));
    return new Identity(
        id,
        isResolution ? DocumentKind.RESOLUTION : DocumentKind.BILL,
        title(root),
        number,
        stage(root),
        "us",
        date(root),
        Identity.Group.NATIONAL,
        null,
        false);
  }

  private static String title(XmlNode.Element root) {
    Matcher metadata = METADATA_TITLE.matcher(metadata(root, "dc:title"));
    if (metadata.matches()) {
      return metadata.group(2);
    }
    return Stream.of("short-title", "official-title", "purpose")
        .flatMap(name -> first(root, name).stream())
        .findFirst()
        .orElse("");
  }

  private static @Nullable String stage(XmlNode.Element root) {
    Matcher metadata = METADATA_TITLE.matcher(metadata(root, "dc:title"));
    if (metadata.matches() && BillStage.isStage(metadata.group(1).toLowerCase(Locale.ROOT))) {
      return metadata.group(1).toLowerCase(Locale.ROOT);
    }
    return Stream.of("bill-stage", "resolution-stage")
        .flatMap(attribute -> BillStage.ofAttribute(root.attribute(attribute)).stream())
        .findFirst()
        .orElse(null);
  }

  // The last date printed on the document places the version in time; the metadata's date is used
  // where none is printed.
  private static @Nullable LocalDate date(XmlNode.Element root) {
    return root.all().stream()
        .filter(
            element ->
                element.name().equals("action-date") || element.name().equals("attestation-date"))
        .map(BillIdentity::day)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElseGet(() -> MetadataDate.iso(metadata(root, "dc:date").strip()));
  }

  // The attribute is drafting data and may be stale; what is printed counts.
  private static @Nullable LocalDate day(XmlNode.Element element) {
    LocalDate day = PrintedDate.first(Inline.words(element, Setting.BODY).text());
    return day == null ? MetadataDate.compact(element.attribute("date").strip()) : day;
  }

  private static String metadata(XmlNode.Element root, String name) {
    return root.child("metadata")
        .flatMap(metadata -> metadata.child("dublinCore"))
        .flatMap(core -> core.child(name))
        .map(element -> Inline.words(element, Setting.BODY).text())
        .orElse("");
  }

  private static Optional<String> first(XmlNode.Element root, String name) {
    return root.all().stream()
        .filter(element -> element.name().equals(name))
        .map(element -> Inline.words(element, Setting.BODY).text())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
