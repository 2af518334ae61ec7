package org.newsloom.pipeline;

import java.io.IOException;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.newsloom.pipeline.facts.AnalysisOptions;
import org.newsloom.pipeline.facts.BatchCleaner;
import org.newsloom.pipeline.facts.CleanedPart;
import org.newsloom.pipeline.facts.FactStore;
import org.newsloom.pipeline.facts.FileBatch;

/** Reads and cleans batches of files, each article by itself: the cleaned layer of facts. */
final class CleanArticles extends PTransform<PCollection<FileBatch>, PCollection<CleanedPart>> {
  private static final long serialVersionUID = 1L;

  /** Name of the counter of records cleaned, for showing progress. */
  static final String RECORDS = "records_cleaned";

  /** Name of the counter of files done with. */
  static final String FILES = "files_cleaned";

  private final AnalysisOptions options;
  private final FactStore store;

  CleanArticles(AnalysisOptions options, FactStore store) {
    this.options = options;
    this.store = store;
  }

  @Override
  public PCollection<CleanedPart> expand(PCollection<FileBatch> batches) {
    return batches
        .apply("ShareOut", Reshuffle.viaRandomKey())
        .apply("CleanBatch", ParDo.of(new CleanBatchFn(options, store)))
        .setCoder(SerializableCoder.of(CleanedPart.class))
        // Two transforms read the parts; without a break a runner may clean anew for each of them.
        .apply("KeepParts", Reshuffle.viaRandomKey());
  }

  private static final class CleanBatchFn extends DoFn<FileBatch, CleanedPart> {
    private static final long serialVersionUID = 1L;

    private final AnalysisOptions options;
    private final FactStore store;
    private final Counter records = Metrics.counter(NewsloomPipeline.class, RECORDS);
    private final Counter files = Metrics.counter(NewsloomPipeline.class, FILES);
    private transient @Nullable BatchCleaner cleaner;

    CleanBatchFn(AnalysisOptions options, FactStore store) {
      this.options = options;
      this.store = store;
    }

    @ProcessElement
    public void clean(@Element FileBatch batch, OutputReceiver<CleanedPart> out)
        throws IOException {
      BatchCleaner ready = cleaner == null ? new BatchCleaner(options, store) : cleaner;
      cleaner = ready;
      ready.clean(batch, records::inc).forEach(out::output);
      files.inc(batch.files().size());
    }
  }
}
