package org.ramseyer.corpus;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A package of the Government Publishing Office, whose addresses follow from its id.
 *
 * <p>Example: "BILLS-116hr2000ih" is the version "ih" of "H. R. 2000" of the 116th Congress, served
 * at {@code https://www.govinfo.gov/content/pkg/BILLS-116hr2000ih/pdf/BILLS-116hr2000ih.pdf}.
 *
 * @param id as govinfo writes it
 */
public record GovinfoPackage(String id) {

  /** Where packages are served. */
  public static final URI SERVER = URI.create("https://www.govinfo.gov");

  private static final Pattern ID = Pattern.compile("[A-Z]+-[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
  private static final Pattern BILL =
      Pattern.compile("BILLS-(\\d+)(hr|s|hres|sres|hjres|sjres|hconres|sconres)(\\d+)([a-z]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "hr",
          "H. R.",
          "s",
          "S.",
          "hres",
          "H. Res.",
          "sres",
          "S. Res.",
          "hjres",
          "H. J. Res.",
          "sjres",
          "S. J. Res.",
          "hconres",
          "H. Con. Res.",
          "sconres",
          "S. Con. Res.");

  public GovinfoPackage {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no package id of govinfo: " + id);
    }
  }

  /**
   * The address of the package's content.
   *
   * @param server scheme and host, without a path
   * @param format "pdf" or "xml"
   */
  public URI address(URI server, String format) {
    return server.resolve("/content/pkg/" + id + "/" + format + "/" + id + "." + format);
  }

  /** "H. R. 2000"; null where the package is no bill. */
  public @Nullable String billNumber() {
    Matcher bill = BILL.matcher(id);
    return bill.matches() ? TYPES.get(bill.group(2)) + " " + bill.group(3) : null;
  }

  /** "ih"; null where the package is no bill. */
  public @Nullable String stage() {
    Matcher bill = BILL.matcher(id);
    return bill.matches() ? bill.group(4).toLowerCase(Locale.ROOT) : null;
  }
}
