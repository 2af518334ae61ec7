package org.newsloom.pipeline;

/** Hears how far a run is. Called from one thread. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void stage(String name, long total) {}

        @Override
        public void done(long done) {}

        @Override
        public void finish() {}
      };

  /**
   * A new stage begins; the one before is over.
   *
   * @param name what is being done, e.g. {@code analysing}
   * @param total how many articles it has to go through; 0 where that is not known
   */
  void stage(String name, long total);

  /**
   * So many articles of this stage are done; may exceed the total where files hold many records.
   */
  void done(long done);

  /** The last stage is over, well or not. */
  void finish();
}
