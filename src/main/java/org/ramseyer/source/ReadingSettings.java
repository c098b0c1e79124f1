package org.ramseyer.source;

/**
 * How a file is to be read.
 *
 * @param heartbeat hears how far the reading has come
 * @param recognisesScans whether pages without a text layer are given to text recognition where the
 *     program for it is installed
 */
public record ReadingSettings(Heartbeat heartbeat, boolean recognisesScans) {

  /** Nobody listens, scans are recognised. */
  public static final ReadingSettings USUAL = new ReadingSettings(Heartbeat.NONE, true);

  /** The same, with someone who listens. */
  public static ReadingSettings heardBy(Heartbeat heartbeat) {
    return new ReadingSettings(heartbeat, true);
  }
}
