package org.ramseyer.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** Opens the folder of an index and says what state its last commit is in. */
final class IndexFolder {

  /** The state of the last commit. */
  enum State {
    ABSENT,
    CURRENT,
    OTHER_FORMAT,
    DAMAGED
  }

  // Lucene tells on standard error which speed-ups the virtual machine offers. A field keeps the
  // logger, and so its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    if (LUCENE.getLevel() == null) {
      LUCENE.setLevel(Level.SEVERE);
    }
  }

  private static final Pattern INDEX_FILE =
      Pattern.compile("(?:pending_)?segments_\\w+|_\\w+\\.\\w+");

  private IndexFolder() {}

  static Directory open(Path folder) throws IOException {
    return FSDirectory.open(folder);
  }

  static State state(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return State.ABSENT;
    }
    try {
      Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
      if (!Fields.FORMAT.equals(userData.get(Fields.FORMAT_KEY))) {
        return State.OTHER_FORMAT;
      }
      DirectoryReader.open(directory).close();
      return State.CURRENT;
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return State.OTHER_FORMAT;
    } catch (CorruptIndexException | EOFException | NoSuchFileException | FileNotFoundException e) {
      return State.DAMAGED;
    }
  }

  /**
   * Takes away the files of an index, and no others; for an index that not even Lucene can replace.
   */
  static void clear(Directory directory) throws IOException {
    try (Lock writing = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (INDEX_FILE.matcher(file).matches()) {
          writing.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }
}
