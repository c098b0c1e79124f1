package org.ramseyer.cli;

import java.util.function.Consumer;
import org.ramseyer.worker.Deadline;

/**
 * Ends the program where a file that a command reads takes longer than it may.
 *
 * <p>A command that reads one file or two reads them in its own process, because to start a second
 * Java would take longer than the reading: this process is the one that may be killed. Java cannot
 * end a thread that does not want to end, so the whole program does.
 */
final class Watchdog implements AutoCloseable {

  private static final long CHECK_MILLIS = 50;

  private final Deadline deadline;
  private final Thread thread;

  /**
   * Begins to watch.
   *
   * @param deadline until when the work must be done
   * @param timeIsUp hears why the work is ended, as the end of a sentence; at most once
   */
  Watchdog(Deadline deadline, Consumer<String> timeIsUp) {
    this.deadline = deadline;
    this.thread = new Thread(() -> watch(timeIsUp), "watchdog");
    thread.setDaemon(true);
    thread.start();
  }

  /** Who is told of progress, to give the work more time. */
  Deadline deadline() {
    return deadline;
  }

  private void watch(Consumer<String> timeIsUp) {
    try {
      while (!deadline.isOver()) {
        Thread.sleep(CHECK_MILLIS);
      }
      timeIsUp.accept(deadline.sentence());
    } catch (InterruptedException done) {
      // The work ended in time.
      return;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
