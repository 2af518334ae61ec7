package org.newsloom.pipeline;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactFiles;
import org.newsloom.tables.Table;

/** Names, for each table whose rows are facts as they are, the batches' files of it. */
final class ListArticleTables
    extends PTransform<PCollection<FactBatch>, PCollection<KV<String, String>>> {
  private static final long serialVersionUID = 1L;

  @Override
  public PCollection<KV<String, String>> expand(PCollection<FactBatch> batches) {
    return batches.apply("ListFiles", ParDo.of(new ListFilesFn()));
  }

  private static final class ListFilesFn extends DoFn<FactBatch, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void list(@Element FactBatch batch, OutputReceiver<KV<String, String>> out) {
      for (Table<?> table :
          List.of(
              FactFiles.ARTICLES,
              FactFiles.SENTENCES,
              FactFiles.REMOVED_BLOCKS,
              FactFiles.REJECTS)) {
        out.output(KV.of(table.name(), FactFiles.in(batch, table).location()));
      }
    }
  }
}
