package org.ramseyer.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.ramseyer.model.LegalText;

/**
 * Writes legal texts into an index folder.
 *
 * <p>Usage: open, ask {@link #isCurrent} before reading a file again, {@link #put} what is new,
 * {@link #removeAbsent} what is gone, {@link #commit}. Until the commit every reader sees the index
 * as it was before; a run that is killed, or closed without a commit, leaves it so. One indexer at
 * a time may have a folder open.
 *
 * <p>All methods but {@link #close} may be called from several threads at once.
 */
public final class ProvisionIndexer implements AutoCloseable {

  /**
   * Up to this many provisions, a commit takes the replaced ones out of the files at once, so that
   * scores do not depend on what the index held before. Beyond it that costs more than a second a
   * thousand, and waits for Lucene's own merging.
   */
  private static final int MOST_TO_EXPUNGE = 50_000;

  /**
   * Memory for what is not yet written, in megabytes; facts of 1 million provisions were measured
   * with it.
   */
  private static final double BUFFER_MB = 128;

  private final Directory directory;
  private final IndexWriter writer;
  private final ProvisionAnalyzer analyzer = new ProvisionAnalyzer();
  private final Archive archive;
  private final Map<String, String> sourceKeys;
  private final Optional<String> notice;

  private ProvisionIndexer(
      Directory directory,
      IndexWriter writer,
      DocumentCodec codec,
      Map<String, String> sourceKeys,
      Optional<String> notice) {
    this.directory = directory;
    this.writer = writer;
    this.archive = new Archive(codec);
    this.sourceKeys = sourceKeys;
    this.notice = notice;
  }

  /**
   * Opens the index in {@code folder} for writing; the folder is made where it is missing.
   *
   * @throws IndexBusyException where somebody else is writing to it
   */
  public static ProvisionIndexer open(Path folder, DocumentCodec codec) throws IOException {
    Files.createDirectories(folder);
    Directory directory = IndexFolder.open(folder);
    try {
      IndexFolder.State state = IndexFolder.state(directory);
      if (state == IndexFolder.State.DAMAGED || state == IndexFolder.State.OTHER_FORMAT) {
        IndexFolder.clear(directory);
      }
      IndexWriter writer = new IndexWriter(directory, config(state));
      Map<String, String> keys = new ConcurrentSkipListMap<>();
      if (state == IndexFolder.State.CURRENT) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          Archives.all(reader).forEach(held -> keys.put(held.identity().id(), held.sourceKey()));
        }
      }
      return new ProvisionIndexer(directory, writer, codec, keys, notice(state));
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IndexBusyException(folder, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static IndexWriterConfig config(IndexFolder.State state) {
    return new IndexWriterConfig(new ProvisionAnalyzer())
        .setOpenMode(
            state == IndexFolder.State.CURRENT
                ? IndexWriterConfig.OpenMode.APPEND
                : IndexWriterConfig.OpenMode.CREATE)
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
        .setRAMBufferSizeMB(BUFFER_MB)
        .setCommitOnClose(false);
  }

  private static Optional<String> notice(IndexFolder.State state) {
    return switch (state) {
      case ABSENT, CURRENT -> Optional.empty();
      case OTHER_FORMAT ->
          Optional.of("The index was made by another version of this program and is built anew.");
      case DAMAGED -> Optional.of("The index is damaged and is built anew.");
    };
  }

  /**
   * What a user should know of the state in which the index was found: that it has to be built
   * anew, and why.
   */
  public Optional<String> notice() {
    return notice;
  }

  /** The source key of every document that the index holds, by id. */
  public Map<String, String> sourceKeys() {
    return Map.copyOf(sourceKeys);
  }

  /** Whether the index holds the document {@code id} as it was put with {@code sourceKey}. */
  public boolean isCurrent(String id, String sourceKey) {
    return sourceKey.equals(sourceKeys.get(id));
  }

  /** Puts a legal text, with the sha256 of its file as the source key. */
  public void put(LegalText text) throws IOException {
    put(text, text.source().sha256());
  }

  /**
   * Puts a legal text in place of the one with its id.
   *
   * @param sourceKey changes whenever the text has to be read again: the sha256 of its file, and of
   *     whatever else decides what it becomes, as its entry in a catalogue
   */
  public void put(LegalText text, String sourceKey) throws IOException {
    List<Document> documents = new ArrayList<>(ProvisionDocuments.of(text, analyzer));
    documents.add(archive.write(text, sourceKey, documents.size()));
    writer.updateDocuments(new Term(Fields.DOCUMENT, text.id()), documents);
    sourceKeys.put(text.id(), sourceKey);
  }

  /**
   * Takes every document out whose id is not in {@code keep}; returns the ids taken out, in order.
   */
  public List<String> removeAbsent(Set<String> keep) throws IOException {
    List<String> gone = sourceKeys.keySet().stream().filter(id -> !keep.contains(id)).toList();
    for (String id : gone) {
      remove(id);
    }
    return gone;
  }

  /** Takes one document out; nothing happens where it is not there. */
  public void remove(String id) throws IOException {
    writer.deleteDocuments(new Term(Fields.DOCUMENT, id));
    sourceKeys.remove(id);
  }

  /** Makes all that was put and removed visible to readers that open the index from now on. */
  public void commit() throws IOException {
    writer.setLiveCommitData(Map.of(Fields.FORMAT_KEY, Fields.FORMAT).entrySet());
    writer.commit();
    if (writer.hasDeletions() && writer.getDocStats().maxDoc <= MOST_TO_EXPUNGE) {
      // Lucene knows what the new documents replace only since the commit.
      writer.forceMergeDeletes();
      writer.commit();
    }
  }

  /** Gives the folder free. What was not committed is forgotten. */
  @Override
  public void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      directory.close();
    }
  }
}
