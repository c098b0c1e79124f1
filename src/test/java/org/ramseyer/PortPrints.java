package org.ramseyer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.ramseyer.corpus.typeset.TypesetSource;
import org.ramseyer.corpus.typeset.Typesetter;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.PdfReader;
import org.ramseyer.structure.DocumentParser;

/** Invented texts about a port, set by the typesetter in any layout and read back from the PDF. */
public final class PortPrints {

  private static final String[] NOUNS = {
    "harbourmaster", "lighthouse", "quayside", "anchorage", "ferryman", "breakwater", "gangway",
    "pilotage", "navigation", "superintendent", "barge", "beacon", "regatta", "well-being"
  };
  private static final String[] VERBS = {
    "inspect", "illuminate", "register", "accommodate", "administer", "investigate"
  };

  private static final Map<String, List<String>> HEADERS =
      Map.of(
          "ordinance",
          List.of(
              "number: File 1234",
              "body: Town Council of Pondville",
              "date: May 4, 2021",
              "subject: Park Code"),
          "act",
          List.of("state: Woodland", "number: Senate Bill 999", "date: March 12, 2020"),
          "code",
          List.of("code: Hilltown Municipal Code", "chapter: Chapter 5.20"),
          "terms",
          List.of("publisher: Larkspur Cameras, Inc.", "version: 3.1 (May 1, 2021)"),
          "letter",
          List.of("from: Board of the Port", "to: The Mayor", "date: May 4, 2021"),
          "bill",
          List.of(
              "congress: 1st CONGRESS",
              "session: 1st Session",
              "number: H. R. 1",
              "stage: IH",
              "chamber: IN THE HOUSE OF REPRESENTATIVES",
              "date: May 4, 2021",
              "action: Introduced and read twice.",
              "long-title: To keep anchorages safe."));

  private PortPrints() {}

  /** What a text of that layout says of itself, beside its title and citation. */
  public static List<String> headers(String layout) {
    return Objects.requireNonNull(HEADERS.get(layout));
  }

  /** A person, thing or quality of the port. */
  public static String noun(Random random) {
    return NOUNS[random.nextInt(NOUNS.length)];
  }

  /** "The ferryman shall inspect the beacon near the quayside", and more, without an end. */
  public static String duty(Random random) {
    StringBuilder duty = new StringBuilder("The " + noun(random) + " shall");
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      duty.append(' ')
          .append(VERBS[random.nextInt(VERBS.length)])
          .append(" the ")
          .append(noun(random))
          .append(" near the ")
          .append(noun(random))
          .append(i > 1 ? " and" : "");
    }
    return duty.toString();
  }

  /**
   * Sets a text and reads it back.
   *
   * @param folder for the PDF
   * @param head lines of the header
   * @param body lines of the text
   */
  public static LegalText print(Path folder, String name, List<String> head, List<String> body)
      throws Exception {
    List<String> lines = new ArrayList<>(head);
    lines.add("");
    lines.addAll(body);
    Path pdf = folder.resolve(name + ".pdf");
    Files.write(pdf, Typesetter.typeset(TypesetSource.parse(name, lines)));
    return new DocumentParser(PdfReader.read(pdf)).parse(name);
  }
}
