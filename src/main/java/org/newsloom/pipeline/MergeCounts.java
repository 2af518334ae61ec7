package org.newsloom.pipeline;

import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.summary.ActorDirectory;
import org.newsloom.pipeline.summary.DerivationPlan;

/**
 * Adds up batches' counts shard by shard and writes the tables of the sums. Gives, by a batch's
 * key, what each shard tells the batch.
 */
final class MergeCounts
    extends PTransform<
        PCollection<KV<String, KV<String, byte[]>>>, PCollection<KV<String, KV<String, byte[]>>>> {
  private static final long serialVersionUID = 1L;

  private final DerivationPlan plan;
  private final PCollectionView<FactCounts> totals;
  private final PCollectionView<List<ActorDirectory.Shard>> actors;

  MergeCounts(
      DerivationPlan plan,
      PCollectionView<FactCounts> totals,
      PCollectionView<List<ActorDirectory.Shard>> actors) {
    this.plan = plan;
    this.totals = totals;
    this.actors = actors;
  }

  @Override
  public PCollection<KV<String, KV<String, byte[]>>> expand(
      PCollection<KV<String, KV<String, byte[]>>> counts) {
    PCollectionTuple merged =
        counts
            .apply("GroupByShard", GroupByKey.create())
            .apply(
                "MergeShard",
                ParDo.of(new DerivationFns.MergeShard(plan))
                    .withOutputTags(
                        DerivationFns.MergeShard.MERGED,
                        TupleTagList.of(DerivationFns.MergeShard.ECHOES)));
    merged
        .get(DerivationFns.MergeShard.MERGED)
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()))
        // Ranks and false discovery rates are over all rows of a table.
        .apply("BringShardsTogether", GroupByKey.create())
        .apply(
            "WriteTable",
            ParDo.of(new DerivationFns.WriteTable(plan, totals, actors))
                .withSideInputs(totals, actors));
    return merged.get(DerivationFns.MergeShard.ECHOES).setCoder(DeriveTables.COUNTS);
  }
}
