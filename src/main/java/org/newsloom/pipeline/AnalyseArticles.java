package org.newsloom.pipeline;

import java.io.IOException;
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
import org.newsloom.pipeline.facts.AnalysisOptions;
import org.newsloom.pipeline.facts.CleanedPart;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactStore;
import org.newsloom.pipeline.facts.PartAnalyser;

/**
 * Annotates what is kept of cleaned pages and finds whom they mention: the annotated and the named
 * layer of facts. Keeps every line that its own page gives no reason to remove, unless told what is
 * known of the sources' lines.
 */
final class AnalyseArticles extends PTransform<PCollection<CleanedPart>, PCollection<FactBatch>> {
  private static final long serialVersionUID = 1L;

  /** Name of the counter of records analysed, for showing progress. */
  static final String RECORDS = "records_analysed";

  private final AnalysisOptions options;
  private final FactStore store;
  private final @Nullable PCollectionView<List<byte[]>> repeatedLines;

  AnalyseArticles(AnalysisOptions options, FactStore store) {
    this(options, store, null);
  }

  private AnalyseArticles(
      AnalysisOptions options,
      FactStore store,
      @Nullable PCollectionView<List<byte[]>> repeatedLines) {
    this.options = options;
    this.store = store;
    this.repeatedLines = repeatedLines;
  }

  /** With the shards of {@link FindRepeatedLines} as evidence; they must be there first. */
  AnalyseArticles withRepeatedLines(PCollectionView<List<byte[]>> shards) {
    return new AnalyseArticles(options, store, shards);
  }

  @Override
  public PCollection<FactBatch> expand(PCollection<CleanedPart> parts) {
    return parts
        .apply(
            "AnalysePart",
            ParDo.of(new AnalysePartFn(options, store, repeatedLines))
                .withSideInputs(repeatedLines == null ? List.of() : List.of(repeatedLines)))
        .setCoder(SerializableCoder.of(FactBatch.class))
        // Several transforms read what this one writes; without a break a runner may analyse anew
        // for each of them.
        .apply("KeepFacts", Reshuffle.viaRandomKey());
  }

  private static final class AnalysePartFn extends DoFn<CleanedPart, FactBatch> {
    private static final long serialVersionUID = 1L;

    private final AnalysisOptions options;
    private final FactStore store;
    private final @Nullable PCollectionView<List<byte[]>> repeatedLines;
    private final Counter records = Metrics.counter(NewsloomPipeline.class, RECORDS);
    private transient @Nullable PartAnalyser analyser;

    AnalysePartFn(
        AnalysisOptions options,
        FactStore store,
        @Nullable PCollectionView<List<byte[]>> repeatedLines) {
      this.options = options;
      this.store = store;
      this.repeatedLines = repeatedLines;
    }

    @ProcessElement
    public void analyse(ProcessContext context) throws IOException {
      context.output(analyser(context).analyse(context.element(), records::inc));
    }

    /** Made once an instance: what is known of the lines is the same for every part of a run. */
    private PartAnalyser analyser(ProcessContext context) {
      PartAnalyser ready = analyser;
      if (ready == null) {
        RepeatedLines known =
            repeatedLines == null
                ? RepeatedLines.NONE
                : RepeatedLines.of(context.sideInput(repeatedLines));
        ready = new PartAnalyser(options, store, known);
        analyser = ready;
      }
      return ready;
    }
  }
}
