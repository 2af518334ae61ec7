package org.newsloom.pipeline;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.newsloom.pipeline.facts.AnalysisOptions;
import org.newsloom.pipeline.facts.CleanedPart;
import org.newsloom.pipeline.facts.FactStore;
import org.newsloom.pipeline.facts.FileBatch;
import org.newsloom.pipeline.facts.LineEvidence;

/** The table of contents of a run: clean, compare, annotate and name, then summarise. */
final class NewsloomPipeline {
  private NewsloomPipeline() {}

  /** Lays the run's transforms into a pipeline. */
  static void build(Pipeline pipeline, RunWork work) {
    AnalysisOptions options = work.analysis();
    FactStore store = work.store();
    PCollection<CleanedPart> cleaned =
        pipeline
            .apply(
                "ListFiles",
                Create.of(work.batches()).withCoder(SerializableCoder.of(FileBatch.class)))
            .apply("CleanArticles", new CleanArticles(options, store));
    AnalyseArticles analyse = new AnalyseArticles(options, store);
    if (options.clean().repeatedLines().enabled()) {
      LineEvidence evidence = new LineEvidence(options.clean().repeatedLines().minArticles());
      analyse =
          analyse.withRepeatedLines(
              cleaned.apply("FindRepeatedLines", new FindRepeatedLines(evidence)));
    }
    cleaned
        .apply("AnalyseArticles", analyse)
        .apply("SummariseCorpus", new SummariseCorpus(work.derivation()));
  }
}
