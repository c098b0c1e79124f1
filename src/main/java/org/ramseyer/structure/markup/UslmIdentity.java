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

/** What a USLM document says of itself: number, stage, date and short title. */
final class UslmIdentity {

  /** "117 H. R. 2008 RH: To amend …". */
  private static final Pattern METADATA_TITLE =
      Pattern.compile("\\d+ .{2,20}? \\d+ [A-Z]+\\d?:\\s*(.+)");

  private UslmIdentity() {}

  static Identity of(String id, XmlNode.Element root) {
    String number = number(root);
    return new Identity(
        id,
        kind(root, number),
        title(root),
        number,
        stage(root),
        "us",
        date(root),
        Identity.Group.NATIONAL,
        null,
        false);
  }

  private static DocumentKind kind(XmlNode.Element root, @Nullable String number) {
    boolean isResolution =
        root.name().equals("resolution")
            || (number != null && number.toUpperCase(Locale.ROOT).contains("RES"));
    return switch (root.name()) {
      case "uscDoc", "statuteCompilation", "lawDoc" -> DocumentKind.CODE;
      case "document" -> DocumentKind.OTHER;
      default -> isResolution ? DocumentKind.RESOLUTION : DocumentKind.BILL;
    };
  }

  private static @Nullable String number(XmlNode.Element root) {
    Optional<XmlNode.Element> preface = root.child("preface").or(() -> root.child("amendPreface"));
    String type =
        preface.flatMap(element -> element.child("dc:type")).map(UslmIdentity::words).orElse("");
    String number =
        preface
            .flatMap(element -> element.child("docNumber"))
            .map(UslmIdentity::words)
            .orElseGet(() -> first(root, "docNumber").orElse(""));
    String both = (type + " " + number).strip();
    return number.isEmpty() || type.isEmpty() ? null : both;
  }

  private static String title(XmlNode.Element root) {
    return first(root, "shortTitle")
        .or(() -> metadata(root, "dc:title").map(UslmIdentity::withoutNumber))
        .or(() -> first(root, "officialTitle"))
        .orElse("");
  }

  private static String withoutNumber(String title) {
    Matcher numbered = METADATA_TITLE.matcher(title);
    return numbered.matches() ? numbered.group(1) : title;
  }

  private static @Nullable String stage(XmlNode.Element root) {
    return metadata(root, "docStage")
        .map(stage -> stage.toLowerCase(Locale.ROOT))
        .filter(BillStage::isStage)
        .or(
            () ->
                metadata(root, "docStage")
                    .map(stage -> stage.replace(' ', '-'))
                    .flatMap(BillStage::ofAttribute))
        .orElse(null);
  }

  // The last date printed on the document places the version in time.
  private static @Nullable LocalDate date(XmlNode.Element root) {
    return printedDates(root)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElseGet(
            () ->
                metadata(root, "dc:date").map(date -> MetadataDate.iso(date.strip())).orElse(null));
  }

  private static Stream<@Nullable LocalDate> printedDates(XmlNode.Element root) {
    Stream<XmlNode.Element> around =
        root.elements().stream()
            .filter(part -> !part.name().equals("meta") && !part.name().equals("main"))
            .flatMap(part -> part.all().stream());
    return around
        .filter(element -> element.name().equals("date") || element.name().equals("signatureDate"))
        .map(UslmIdentity::day);
  }

  private static @Nullable LocalDate day(XmlNode.Element element) {
    LocalDate printed = PrintedDate.first(words(element));
    return printed == null ? MetadataDate.iso(element.attribute("date")) : printed;
  }

  private static Optional<String> metadata(XmlNode.Element root, String name) {
    return root.child("meta").flatMap(meta -> meta.child(name)).map(UslmIdentity::words);
  }

  private static Optional<String> first(XmlNode.Element root, String name) {
    return root.all().stream()
        .filter(element -> element.name().equals(name))
        .map(UslmIdentity::words)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String words(XmlNode.Element element) {
    return Inline.words(element, Setting.BODY).text();
  }
}
