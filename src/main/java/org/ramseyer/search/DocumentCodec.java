package org.ramseyer.search;

import org.ramseyer.model.LegalText;

/**
 * Turns a legal text into bytes and back, so that the index can keep whole documents beside their
 * provisions.
 */
public interface DocumentCodec {

  /** The bytes of {@code text}; the same text gives the same bytes. */
  byte[] write(LegalText text);

  /**
   * The text that {@link #write} made {@code bytes} of.
   *
   * @throws IllegalArgumentException where they are no document
   */
  LegalText read(byte[] bytes);
}
