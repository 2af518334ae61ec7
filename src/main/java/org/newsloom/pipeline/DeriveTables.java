package org.newsloom.pipeline;

import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.summary.ActorDirectory;
import org.newsloom.pipeline.summary.DerivationPlan;

/**
 * Runs all statistics: counts batches, merges their counts, writes the tables of the sums, and
 * looks at the batches once more with what the corpus knows. Gives the batches' files of tables
 * with rows of single articles, to be merged.
 *
 * @see org.newsloom.pipeline.summary.Derivation
 */
final class DeriveTables
    extends PTransform<PCollection<FactBatch>, PCollection<KV<String, String>>> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<FactBatch> BATCH = new TupleTag<>() {};
  static final TupleTag<KV<String, byte[]>> ECHO = new TupleTag<>() {};
  private static final TupleTag<KV<String, String>> FILES = new TupleTag<>() {};

  private final DerivationPlan plan;
  private final PCollectionView<FactCounts> totals;
  private final PCollectionView<List<ActorDirectory.Shard>> actors;

  DeriveTables(
      DerivationPlan plan,
      PCollectionView<FactCounts> totals,
      PCollectionView<List<ActorDirectory.Shard>> actors) {
    this.plan = plan;
    this.totals = totals;
    this.actors = actors;
  }

  /** A shard's name, and a batch's key with its counts of that shard. */
  static final KvCoder<String, KV<String, byte[]>> COUNTS =
      KvCoder.of(StringUtf8Coder.of(), KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()));

  @Override
  public PCollection<KV<String, String>> expand(PCollection<FactBatch> batches) {
    PCollection<KV<String, KV<String, byte[]>>> echoes =
        batches
            .apply(
                "CountBatches",
                ParDo.of(new DerivationFns.CountBatch(plan, actors)).withSideInputs(actors))
            .setCoder(COUNTS)
            .apply("MergeCounts", new MergeCounts(plan, totals, actors));
    PCollectionTuple recounted =
        KeyedPCollectionTuple.of(
                BATCH,
                batches
                    .apply("KeyByName", ParDo.of(new DerivationFns.KeyByName()))
                    .setCoder(
                        KvCoder.of(StringUtf8Coder.of(), SerializableCoder.of(FactBatch.class))))
            .and(ECHO, echoes)
            .apply("JoinEchoes", CoGroupByKey.create())
            .apply(
                "RecountBatches",
                ParDo.of(new DerivationFns.Recount(plan, totals, actors))
                    .withSideInputs(totals, actors)
                    .withOutputTags(FILES, TupleTagList.of(DerivationFns.Recount.COUNTS)));
    recounted
        .get(DerivationFns.Recount.COUNTS)
        .setCoder(COUNTS)
        .apply("MergeRecounts", new MergeCounts(plan, totals, actors));
    return recounted.get(FILES).setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()));
  }
}
