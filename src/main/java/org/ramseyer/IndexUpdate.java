package org.ramseyer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ramseyer.Sources.Source;
import org.ramseyer.UpdateReport.Failure;
import org.ramseyer.model.LegalText;
import org.ramseyer.search.ProvisionIndexer;
import org.ramseyer.source.FileNames;
import org.ramseyer.source.UnreadableDocumentException;
import org.ramseyer.worker.ReaderPool;

/**
 * Brings an index up to date: reads new and changed files on all cores, each in a process that may
 * be killed, keeps what did not change, and takes out what is gone, in one commit.
 */
final class IndexUpdate {

  /**
   * Reading a large bill takes some hundred megabytes; more than four at once would need a larger
   * memory than a laptop's.
   */
  private static final int MOST_READERS = 4;

  /** Texts that wait for their turn are held in memory; more than this for each reader are not. */
  private static final int LOOK_AHEAD = 8;

  private final List<Source> sources;
  private final Path index;
  private final List<String> read = new ArrayList<>();
  private final List<Failure> incomplete = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private int unchanged;

  IndexUpdate(List<Source> sources, Path index) {
    this.sources = sources;
    this.index = index;
  }

  UpdateReport run(Progress progress) throws IOException {
    try (ProvisionIndexer indexer = ProvisionIndexer.open(index, Library.CODEC)) {
      putAll(indexer, progress);
      List<String> gone = removeGone(indexer);
      if (!read.isEmpty() || !gone.isEmpty()) {
        indexer.commit();
      }
      return new UpdateReport(
          read, unchanged, gone, incomplete, failures, indexer.notice().orElse(null));
    }
  }

  private record Pending(Source source, String key, Future<LegalText> text) {}

  private void putAll(ProvisionIndexer indexer, Progress progress) throws IOException {
    int readers = Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors());
    progress.start("Reading", sources.size());
    // Closed in reverse: the children first, so that no thread waits for a file nobody wants.
    try (ExecutorService executor = Executors.newFixedThreadPool(readers);
        ReaderPool pool = Ramseyer.readers(readers)) {
      Deque<Pending> pending = new ArrayDeque<>();
      for (Source source : sources) {
        submit(source, indexer, executor, pool, progress).ifPresent(pending::add);
        if (pending.size() > LOOK_AHEAD * readers) {
          put(indexer, pending.remove(), progress);
        }
      }
      while (!pending.isEmpty()) {
        put(indexer, pending.remove(), progress);
      }
    } finally {
      progress.end();
    }
  }

  private Optional<Pending> submit(
      Source source,
      ProvisionIndexer indexer,
      ExecutorService executor,
      ReaderPool pool,
      Progress progress)
      throws IOException {
    try {
      String key = source.key();
      if (!indexer.isCurrent(source.id(), key)) {
        Callable<LegalText> task = () -> source.identify(pool.read(source.file(), source.id()));
        return Optional.of(new Pending(source, key, executor.submit(task)));
      }
      unchanged++;
    } catch (UnreadableDocumentException e) {
      failures.add(new Failure(source.id(), String.valueOf(e.getMessage())));
    }
    progress.step(source.id());
    return Optional.empty();
  }

  private void put(ProvisionIndexer indexer, Pending next, Progress progress) throws IOException {
    try {
      LegalText text = next.text().get();
      indexer.put(text, next.key());
      text.losses()
          .forEach(
              loss ->
                  incomplete.add(
                      new Failure(
                          text.id(), FileNames.printable(next.source().file()) + ": " + loss)));
      read.add(next.source().id());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof UnreadableDocumentException)) {
        throw new IllegalStateException("reading " + next.source().file(), e.getCause());
      }
      failures.add(new Failure(next.source().id(), String.valueOf(e.getCause().getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading " + next.source().file(), e);
    }
    progress.step(next.source().id());
  }

  // A document leaves the index when its file is gone. One that this run was not asked about, or
  // could not read, stays.
  private List<String> removeGone(ProvisionIndexer indexer) throws IOException {
    Set<String> keep = new HashSet<>();
    sources.stream()
        .filter(source -> Files.exists(source.file()))
        .forEach(source -> keep.add(source.id()));
    indexer
        .sourceKeys()
        .forEach(
            (id, key) -> {
              if (Files.exists(Source.fileOf(key))) {
                keep.add(id);
              }
            });
    return indexer.removeAbsent(keep);
  }
}
