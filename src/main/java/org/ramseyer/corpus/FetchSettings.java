package org.ramseyer.corpus;

import java.net.URI;
import java.time.Duration;

/**
 * How patiently, from where and how much is fetched.
 *
 * @param govinfo server of govinfo packages; another one, on this machine, for tests
 * @param connectTimeout longest wait for a connection
 * @param idleTimeout longest wait for an answer, or for the next bytes of one
 * @param retries how often a request is repeated after a failure of the server or a timeout
 * @param firstPause wait before the first repetition; it doubles each time
 * @param maxBytes largest file taken
 * @param again whether texts that are already there and unharmed are asked for again
 * @param acceptChanges whether a text that is no longer what was recorded takes the place of the
 *     old one
 */
public record FetchSettings(
    URI govinfo,
    Duration connectTimeout,
    Duration idleTimeout,
    int retries,
    Duration firstPause,
    long maxBytes,
    boolean again,
    boolean acceptChanges) {

  /**
   * The real server, 15 s to connect, 60 s of silence, three repetitions after 1, 2 and 4 s, 64 MB.
   *
   * <p>The largest bill on govinfo, of 5,593 pages, is a PDF of some 10 MB.
   */
  public static final FetchSettings DEFAULT =
      new FetchSettings(
          GovinfoPackage.SERVER,
          Duration.ofSeconds(15),
          Duration.ofSeconds(60),
          3,
          Duration.ofSeconds(1),
          64L << 20,
          false,
          false);

  public FetchSettings askingAgain() {
    return new FetchSettings(
        govinfo, connectTimeout, idleTimeout, retries, firstPause, maxBytes, true, acceptChanges);
  }

  public FetchSettings acceptingChanges() {
    return new FetchSettings(
        govinfo, connectTimeout, idleTimeout, retries, firstPause, maxBytes, true, true);
  }
}
