package org.ramseyer.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One child process, as the program sees it: reads one file at a time, and may be killed from
 * another thread while it does.
 */
final class ReaderProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 10;

  private final PrivateFolder folder;
  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private volatile @Nullable Deadline deadline;
  private volatile boolean timedOut;
  private int answered;

  private ReaderProcess(PrivateFolder folder, Process process) {
    this.folder = folder;
    this.process = process;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  static ReaderProcess start(Class<?> main) throws IOException {
    PrivateFolder folder = PrivateFolder.make();
    try {
      Process process =
          new ProcessBuilder(ChildCommand.of(main, folder.path()))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new ReaderProcess(folder, process);
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  /** Asks for a file and waits for the end of its reading, whatever that is. */
  Outcome read(Request request, Deadline time) {
    deadline = time;
    boolean recognising = false;
    try {
      request.frame().write(out);
      while (true) {
        Frame frame = Frame.read(in);
        switch (frame.kind()) {
          case PAGE -> {
            time.pageRead();
            recognising = false;
          }
          case RECOGNITION -> {
            time.drawingBegins();
            recognising = true;
          }
          case READY -> {}
          case TEXT -> {
            return done(new Outcome.Read(TextReading.text(frame.body())));
          }
          case REASON -> {
            return done(new Outcome.Refused(new String(frame.body(), StandardCharsets.UTF_8)));
          }
          case REQUEST -> throw new IOException("a child asks for nothing");
        }
      }
    } catch (IOException ended) {
      return new Outcome.Ended(reason(time), timedOut, recognising);
    } finally {
      deadline = null;
    }
  }

  private Outcome done(Outcome outcome) {
    answered++;
    return outcome;
  }

  /** Whether it has read a file before, so that what it has in memory may not be this file's. */
  boolean isUsed() {
    return answered > 0;
  }

  /** Kills it where its file has taken longer than it may. */
  void killIfOverdue() {
    Deadline current = deadline;
    if (current != null && current.isOver()) {
      timedOut = true;
      close();
    }
  }

  private String reason(Deadline time) {
    if (timedOut) {
      return time.sentence();
    }
    // Its output has ended, so it is about to; only then its exit code is known.
    boolean isOutOfMemory = hasEnded(1) && process.exitValue() == ChildCommand.OUT_OF_MEMORY;
    return isOutOfMemory
        ? "needs more memory than the "
            + ChildCommand.HEAP_MEGABYTES
            + " MB that the reading of a file is given"
        : "broke the process that read it, so nothing of it was read";
  }

  private boolean hasEnded(long seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends it and what it started, at once, and deletes its temporary files. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    hasEnded(PATIENCE_SECONDS);
    folder.close();
  }
}
