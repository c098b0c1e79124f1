package org.ramseyer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ramseyer.Sources.Source;
import org.ramseyer.UpdateReport.Failure;
import org.ramseyer.model.LegalText;
import org.ramseyer.search.ProvisionIndexer;
import org.ramseyer.source.UnreadableDocumentException;

/**
 * Brings an index up to date: reads new and changed files on all cores, keeps what did not change,
 * and takes out what is gone, in one commit.
 */
final class IndexUpdate {

  /**
   * Reading a large bill takes some hundred megabytes; more than four at once would need a larger
   * heap than a laptop's.
   */
  private static final int MOST_READERS = 4;

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
    try (ExecutorService executor = Executors.newFixedThreadPool(readers)) {
      List<Pending> pending = new ArrayList<>();
      for (Source source : sources) {
        try {
          String key = source.key();
          if (indexer.isCurrent(source.id(), key)) {
            unchanged++;
            progress.step(source.id());
          } else {
            pending.add(
                new Pending(
                    source,
                    key,
                    executor.submit(
                        () -> source.identify(Ramseyer.read(source.file(), source.id())))));
          }
        } catch (UnreadableDocumentException e) {
          failures.add(new Failure(source.id(), String.valueOf(e.getMessage())));
          progress.step(source.id());
        }
      }
      for (int i = 0; i < pending.size(); i++) {
        put(indexer, pending.get(i));
        progress.step(pending.get(i).source().id());
      }
    } finally {
      progress.end();
    }
  }

  private void put(ProvisionIndexer indexer, Pending next) throws IOException {
    try {
      LegalText text = next.text().get();
      indexer.put(text, next.key());
      text.losses()
          .forEach(
              loss -> incomplete.add(new Failure(text.id(), next.source().file() + ": " + loss)));
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
