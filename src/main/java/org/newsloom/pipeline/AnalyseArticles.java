package org.newsloom.pipeline;

import java.util.List;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.pipeline.facts.AnalysisSettings;
import org.newsloom.pipeline.facts.BatchAnalyser;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FileBatch;
import org.newsloom.tables.storage.Storage;

/**
 * Reads, cleans and annotates batches of files, and writes each batch's facts to the store. Judges
 * every article by itself, unless told what is known of the sources' lines.
 */
final class AnalyseArticles extends PTransform<PCollection<FileBatch>, PCollection<FactBatch>> {
  private static final long serialVersionUID = 1L;

  /** Name of the counter of records analysed, for showing progress. */
  static final String RECORDS = "records_analysed";

  /** Name of the counter of files done with. */
  static final String FILES = "files_analysed";

  private final AnalysisSettings settings;
  private final String factsFolder;
  private final @Nullable PCollectionView<List<byte[]>> repeatedLines;

  AnalyseArticles(AnalysisSettings settings, String factsFolder) {
    this(settings, factsFolder, null);
  }

  private AnalyseArticles(
      AnalysisSettings settings,
      String factsFolder,
      @Nullable PCollectionView<List<byte[]>> repeatedLines) {
    this.settings = settings;
    this.factsFolder = factsFolder;
    this.repeatedLines = repeatedLines;
  }

  /** With the shards of {@link FindRepeatedLines} as evidence; they must be there first. */
  AnalyseArticles withRepeatedLines(PCollectionView<List<byte[]>> shards) {
    return new AnalyseArticles(settings, factsFolder, shards);
  }

  @Override
  public PCollection<FactBatch> expand(PCollection<FileBatch> batches) {
    return batches
        .apply("ShareOut", Reshuffle.viaRandomKey())
        .apply(
            "AnalyseBatch",
            ParDo.of(new AnalyseBatchFn(settings, factsFolder, repeatedLines))
                .withSideInputs(repeatedLines == null ? List.of() : List.of(repeatedLines)))
        .setCoder(SerializableCoder.of(FactBatch.class))
        // Several transforms read what this one writes; without a break a runner may analyse anew
        // for
        // each of them.
        .apply("KeepFacts", Reshuffle.viaRandomKey());
  }

  private static final class AnalyseBatchFn extends DoFn<FileBatch, FactBatch> {
    private static final long serialVersionUID = 1L;

    private final AnalysisSettings settings;
    private final String factsFolder;
    private final @Nullable PCollectionView<List<byte[]>> repeatedLines;
    private final Counter records = Metrics.counter(NewsloomPipeline.class, RECORDS);
    private final Counter files = Metrics.counter(NewsloomPipeline.class, FILES);
    private transient @Nullable BatchAnalyser analyser;

    AnalyseBatchFn(
        AnalysisSettings settings,
        String factsFolder,
        @Nullable PCollectionView<List<byte[]>> repeatedLines) {
      this.settings = settings;
      this.factsFolder = factsFolder;
      this.repeatedLines = repeatedLines;
    }

    @ProcessElement
    public void analyse(ProcessContext context) {
      FileBatch batch = context.element();
      analyser(context).analyse(batch, records::inc).forEach(context::output);
      files.inc(batch.files().size());
    }

    /** Made once an instance: what is known of the lines is the same for every batch of a run. */
    private BatchAnalyser analyser(ProcessContext context) {
      BatchAnalyser ready = analyser;
      if (ready == null) {
        RepeatedLines known =
            repeatedLines == null
                ? RepeatedLines.NONE
                : RepeatedLines.of(context.sideInput(repeatedLines));
        ready = new BatchAnalyser(settings, known, Storage.at(factsFolder));
        analyser = ready;
      }
      return ready;
    }
  }
}
