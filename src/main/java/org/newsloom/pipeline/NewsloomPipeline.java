package org.newsloom.pipeline;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.newsloom.pipeline.facts.AnalysisSettings;
import org.newsloom.pipeline.facts.BatchLines;
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
    PCollection<FileBatch> files =
        pipeline.apply(
            "ListFiles", Create.of(batches).withCoder(SerializableCoder.of(FileBatch.class)));
    AnalyseArticles analyse = new AnalyseArticles(analysis, factsFolder);
    if (analysis.minRepeats() != null) {
      analyse =
          analyse.withRepeatedLines(
              files.apply(
                  "FindRepeatedLines",
                  new FindRepeatedLines(
                      new BatchLines(analysis.readLimits(), analysis.minRepeats()))));
    }
    files.apply("AnalyseArticles", analyse).apply("SummariseCorpus", new SummariseCorpus(summary));
  }
}
