package org.ramseyer.corpus.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The invented sources beside the tests, one of each layout. */
final class Fixtures {

  private Fixtures() {}

  static String text(String layout) throws IOException {
    try (InputStream in = Fixtures.class.getResourceAsStream(layout + ".txt")) {
      return new String(Objects.requireNonNull(in, layout).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static TypesetSource source(String layout) throws IOException, SourceFormatException {
    return TypesetSource.parse(layout + ".txt", text(layout).lines().toList());
  }

  static PrintedFile printed(String layout) throws IOException, SourceFormatException {
    return PrintedFile.read(Typesetter.typeset(source(layout)));
  }

  /** A bill with this body, header lines included. */
  static TypesetSource bill(String... body) throws SourceFormatException {
    List<String> header =
        List.of(
            "layout: bill",
            "title: Owl Act",
            "citation: H.R. 1 (invented)",
            "congress: 116th CONGRESS",
            "session: 1st Session",
            "number: H. R. 1",
            "stage: IH",
            "chamber: IN THE HOUSE OF REPRESENTATIVES",
            "long-title: To count owls.",
            "");
    return TypesetSource.parse(
        "owl.txt", Stream.concat(header.stream(), List.of(body).stream()).toList());
  }
}
