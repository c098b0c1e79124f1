package org.ramseyer.source;

/**
 * Hears how far the reading of a file has come, so that whoever guards the reading can measure out
 * time by what was done and not by what the file says of itself.
 */
public interface Heartbeat {

  /** Hears nothing. */
  Heartbeat NONE =
      new Heartbeat() {
        @Override
        public void pageRead() {}

        @Override
        public void drawingBegins() {}
      };

  /** One more page was read. */
  void pageRead();

  /**
   * One more page is about to be drawn, most often for text recognition, which takes seconds; or
   * another program is about to unpack what is on it, which takes as long again.
   */
  void drawingBegins();
}
