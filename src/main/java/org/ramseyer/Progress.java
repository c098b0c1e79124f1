package org.ramseyer;

/** Hears how far long work has come. */
public interface Progress {

  /** Hears nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void start(String task, long total) {}

        @Override
        public void step(String what) {}

        @Override
        public void end() {}
      };

  /**
   * Work begins.
   *
   * @param task short name: "Reading"
   * @param total number of steps
   */
  void start(String task, long total);

  /**
   * One step is done.
   *
   * @param what the thing it was done to
   */
  void step(String what);

  /** The work is over, or was given up. */
  void end();
}
