package org.ramseyer.corpus;

import java.net.URI;

/** Hears how fetching goes on; called from one thread at a time. */
public interface FetchProgress {

  /** Hears nothing. */
  FetchProgress NONE =
      new FetchProgress() {
        @Override
        public void asking(Instrument instrument, URI address) {}

        @Override
        public void received(long bytes, long expected) {}

        @Override
        public void done(FetchOutcome outcome) {}
      };

  /** An address is asked, the first time or again. */
  void asking(Instrument instrument, URI address);

  /**
   * Bytes came; called at each piece.
   *
   * @param bytes so far
   * @param expected as announced; -1 where nothing was announced
   */
  void received(long bytes, long expected);

  /** One text is dealt with. */
  void done(FetchOutcome outcome);
}
