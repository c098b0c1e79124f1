package org.ramseyer.worker;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.ramseyer.source.Heartbeat;

/**
 * Until when a file must be read: 28 seconds, twenty milliseconds more for every page that was
 * read, twenty seconds more for every page that is drawn, and as many for one with pictures that
 * another program unpacks.
 *
 * <p>The time grows with what was done, never with what the file says of itself. A bill of 2,740
 * pages takes 2 ms a page; 28 seconds leave room for the start of a process on a busy machine, and
 * two to end one, so that all is over thirty seconds after a file was named. A page drawn for text
 * recognition takes 2 to 4 s with it, and both are cut off by limits of their own.
 *
 * <p>Safe for several threads.
 */
public final class Deadline implements Heartbeat {

  private static final Duration BASE = Duration.ofSeconds(28);
  private static final long PAGE = Duration.ofMillis(20).toNanos();
  private static final long DRAWING = Duration.ofSeconds(20).toNanos();

  private final long start = System.nanoTime();
  private final AtomicLong allowed;

  /** Begins now. */
  public Deadline() {
    this(BASE);
  }

  /** Begins now, with another time for the start. */
  public Deadline(Duration base) {
    allowed = new AtomicLong(base.toNanos());
  }

  @Override
  public void pageRead() {
    allowed.addAndGet(PAGE);
  }

  @Override
  public void drawingBegins() {
    allowed.addAndGet(DRAWING);
  }

  /** Whether the time is up. */
  public boolean isOver() {
    return System.nanoTime() - start > allowed.get();
  }

  /** The time allowed so far, as the end of a sentence: "was not read within 34 seconds". */
  public String sentence() {
    return "was not read within "
        + Duration.ofNanos(allowed.get()).toSeconds()
        + " seconds, so its reading was ended";
  }
}
