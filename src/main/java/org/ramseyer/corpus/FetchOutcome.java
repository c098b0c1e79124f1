package org.ramseyer.corpus;

import java.net.URI;
import java.nio.file.Path;

/** What became of one official text that was to be fetched. */
public sealed interface FetchOutcome {

  /** Whose text it is. */
  Instrument instrument();

  /**
   * The text came and is in place; it is the first, or the same as was recorded.
   *
   * @param file where it lies
   * @param sha256 64 lower-case hexadecimal digits
   * @param bytes its size
   */
  record Arrived(Instrument instrument, Path file, String sha256, long bytes, URI address)
      implements FetchOutcome {}

  /** The text was there, unharmed, and was not asked for again. */
  record Present(Instrument instrument, Path file) implements FetchOutcome {}

  /**
   * The publisher serves another text than the one recorded.
   *
   * @param recorded sha256 of the text recorded
   * @param served sha256 of the text that came
   * @param isAccepted whether the new text was put in place, as the settings asked
   */
  record Changed(
      Instrument instrument,
      Path file,
      String recorded,
      String served,
      URI address,
      boolean isAccepted)
      implements FetchOutcome {}

  /**
   * There is nothing to fetch.
   *
   * @param reason a plain sentence
   */
  record NotServed(Instrument instrument, String reason) implements FetchOutcome {}

  /**
   * The text did not come; what was there before is untouched.
   *
   * @param reason a plain sentence
   */
  record Failed(Instrument instrument, URI address, String reason) implements FetchOutcome {}
}
