package org.ramseyer.worker;

import java.nio.file.Path;
import org.ramseyer.model.LegalText;
import org.ramseyer.source.ReadingSettings;
import org.ramseyer.source.UnreadableDocumentException;

/** Reads a file, in the process in which it is called. */
@FunctionalInterface
public interface Reading {

  /**
   * The text of a file.
   *
   * @param file to read
   * @param id the text is to have
   * @param settings whom to tell how far the reading has come, and what to try
   * @throws UnreadableDocumentException where the file is no document that can be read
   */
  LegalText read(Path file, String id, ReadingSettings settings) throws UnreadableDocumentException;
}
