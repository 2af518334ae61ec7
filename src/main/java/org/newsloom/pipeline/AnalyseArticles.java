package org.newsloom.pipeline;

import java.nio.file.Path;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.newsloom.pipeline.facts.AnalysisSettings;
import org.newsloom.pipeline.facts.BatchAnalyser;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FileBatch;

/** Reads, cleans and annotates batches of files, and writes each batch's facts to the store. */
final class AnalyseArticles extends PTransform<PCollection<FileBatch>, PCollection<FactBatch>> {
  private static final long serialVersionUID = 1L;

  /** Name of the counter of records analysed, for showing progress. */
  static final String RECORDS = "records_analysed";

  private final AnalysisSettings settings;
  private final String factsFolder;

  AnalyseArticles(AnalysisSettings settings, String factsFolder) {
    this.settings = settings;
    this.factsFolder = factsFolder;
  }

  @Override
  public PCollection<FactBatch> expand(PCollection<FileBatch> batches) {
    return batches
        .apply("ShareOut", Reshuffle.viaRandomKey())
        .apply("AnalyseBatch", ParDo.of(new AnalyseBatchFn(settings, factsFolder)))
        .setCoder(SerializableCoder.of(FactBatch.class));
  }

  private static final class AnalyseBatchFn extends DoFn<FileBatch, FactBatch> {
    private static final long serialVersionUID = 1L;

    private final AnalysisSettings settings;
    private final String factsFolder;
    private final Counter records = Metrics.counter(NewsloomPipeline.class, RECORDS);
    private transient @Nullable BatchAnalyser analyser;

    AnalyseBatchFn(AnalysisSettings settings, String factsFolder) {
      this.settings = settings;
      this.factsFolder = factsFolder;
    }

    @Setup
    public void setup() {
      analyser = new BatchAnalyser(settings, Path.of(factsFolder));
    }

    @ProcessElement
    public void analyse(@Element FileBatch batch, OutputReceiver<FactBatch> out) {
      BatchAnalyser ready = java.util.Objects.requireNonNull(analyser);
      ready.analyse(batch, records::inc).forEach(out::output);
    }
  }
}
