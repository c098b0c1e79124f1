package org.ramseyer.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Opens the folder of an index and says what state its last commit is in. */
final class IndexFolder {

  /** The state of the last commit. */
  enum State {
    ABSENT,
    CURRENT,
    OTHER_FORMAT,
    DAMAGED
  }

  // Lucene tells on standard error which speed-ups the virtual machine offers. A field keeps the logger, and so its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    if (LUCENE.getLevel() == null) {
      LUCENE.setLevel(Level.SEVERE);
    }
  }

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
      return Fields.FORMAT.equals(userData.get(Fields.FORMAT_KEY)) ? State.CURRENT : State.OTHER_FORMAT;
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      return State.OTHER_FORMAT;
    } catch (CorruptIndexException | IndexNotFoundException e) {
      return State.DAMAGED;
    }
  }
}
