package org.newsloom.pipeline;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.newsloom.pipeline.facts.AnalysisSettings;
import org.newsloom.pipeline.facts.FileBatch;
import org.newsloom.pipeline.summary.SummarySettings;

/** The table of contents of a run: analyse what there is to read, then summarise what is known. */
final class NewsloomPipeline {
  private NewsloomPipeline() {}

  /** Lays the run's transforms into a pipeline. */
  static void build(
      Pipeline pipeline,
      List<FileBatch> batches,
      AnalysisSettings analysis,
      String factsFolder,
      SummarySettings summary) {
    pipeline
        .apply("ListFiles", Create.of(batches).withCoder(SerializableCoder.of(FileBatch.class)))
        .apply("AnalyseArticles", new AnalyseArticles(analysis, factsFolder))
        .apply("SummariseCorpus", new SummariseCorpus(summary));
  }
}
