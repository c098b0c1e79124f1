package org.ramseyer.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ramseyer.model.Diagnostic;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.UnreadableDocumentException;

/**
 * Child processes that read untrusted files; started when they are first needed, killed when a file
 * takes longer than its {@link Deadline}, replaced when they have ended.
 *
 * <p>Safe for several threads: as many files are read at once as there are children, further
 * callers wait. Reading {@code a.pdf} gives the same text as reading it in this process.
 */
public final class ReaderPool implements AutoCloseable {

  private static final long CHECK_MILLIS = 100;

  private final Class<?> main;
  private final Supplier<Deadline> deadlines;
  private final Semaphore free;
  private final ConcurrentLinkedDeque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
  private final Set<ReaderProcess> alive = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService guard =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "reading deadlines");
            thread.setDaemon(true);
            return thread;
          });

  private volatile boolean isClosed;

  private ReaderPool(Class<?> main, int children, Supplier<Deadline> deadlines) {
    this.main = main;
    this.deadlines = deadlines;
    this.free = new Semaphore(children, true);
    guard.scheduleWithFixedDelay(
        () -> alive.forEach(ReaderProcess::killIfOverdue),
        CHECK_MILLIS,
        CHECK_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  /**
   * A pool; no child is started yet.
   *
   * @param main class of a {@code main} method that calls {@link ReadingLoop#run}
   * @param children how many files may be read at once
   */
  public static ReaderPool open(Class<?> main, int children) {
    return open(main, children, Deadline::new);
  }

  /** The same with other deadlines. */
  static ReaderPool open(Class<?> main, int children, Supplier<Deadline> deadlines) {
    return new ReaderPool(main, children, deadlines);
  }

  /**
   * Reads a file in a child.
   *
   * @throws UnreadableDocumentException where the file cannot be read, takes too long, or takes its
   *     child down
   */
  public LegalText read(Path file, String id) throws UnreadableDocumentException {
    free.acquireUninterruptibly();
    try {
      return read(new Request(file.toAbsolutePath(), id, true), file);
    } finally {
      free.release();
    }
  }

  private LegalText read(Request request, Path file) throws UnreadableDocumentException {
    ReaderProcess child = child(file);
    boolean wasUsed = child.isUsed();
    Outcome outcome = child.read(request, deadlines.get());
    if (outcome instanceof Outcome.Ended) {
      discard(child);
    } else {
      idle.push(child);
    }
    return switch (outcome) {
      case Outcome.Read read -> read.text();
      case Outcome.Refused refused -> throw new UnreadableDocumentException(file, refused.reason());
      case Outcome.Ended ended -> again(request, file, ended, wasUsed);
    };
  }

  /**
   * A file is given a second chance where its pictures may have been what broke the child, and
   * where the child may have been worn out by the files before; a fresh child tells.
   */
  private LegalText again(Request request, Path file, Outcome.Ended ended, boolean wasUsed)
      throws UnreadableDocumentException {
    if (ended.recognising()) {
      return withRemark(
          read(new Request(request.file(), request.id(), false), file),
          "Text recognition was given up, because the drawing of a page " + ended.reason() + ".");
    }
    if (wasUsed && !ended.timedOut()) {
      return read(request, file);
    }
    throw new UnreadableDocumentException(file, ended.reason());
  }

  private static LegalText withRemark(LegalText text, String sentence) {
    List<Diagnostic> diagnostics = new ArrayList<>(text.diagnostics());
    diagnostics.add(Diagnostic.of("recognition-failed", sentence));
    return new LegalText(
        text.identity(), text.source(), text.lineNumbering(), text.provisions(), diagnostics);
  }

  private ReaderProcess child(Path file) throws UnreadableDocumentException {
    if (isClosed) {
      throw new UnreadableDocumentException(file, "was not read: the program is ending");
    }
    @Nullable ReaderProcess waiting = idle.poll();
    if (waiting != null) {
      return waiting;
    }
    try {
      ReaderProcess started = ReaderProcess.start(main);
      alive.add(started);
      return started;
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          file, "was not read: no process to read it in could be started", e);
    }
  }

  private void discard(ReaderProcess child) {
    alive.remove(child);
    child.close();
  }

  /** Ends all children at once, also those that are still reading. */
  @Override
  public void close() {
    isClosed = true;
    guard.shutdownNow();
    idle.clear();
    alive.forEach(this::discard);
  }
}
