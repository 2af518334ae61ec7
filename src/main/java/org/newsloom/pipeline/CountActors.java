package org.newsloom.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.summary.ActorCount;
import org.newsloom.pipeline.summary.ActorDirectory;
import org.newsloom.pipeline.summary.ActorSummary;
import org.newsloom.pipeline.summary.MentionSummary;
import org.newsloom.pipeline.summary.SummarySettings;
import org.newsloom.stats.cooccurrence.CooccurrenceBlock;

/**
 * Gives mentions their actors, counts who stands with whom, and writes the tables of actors and of
 * co-occurrences. Gives the files of actor_mentions to be merged.
 */
final class CountActors
    extends PTransform<PCollection<FactBatch>, PCollection<KV<String, String>>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<KV<String, String>> MENTIONS = new TupleTag<>() {};
  private static final TupleTag<KV<Integer, byte[]>> PAIRS = new TupleTag<>() {};
  private static final TupleTag<KV<Integer, ActorCount.Batch>> COUNTS = new TupleTag<>() {};

  private final SummarySettings settings;
  private final PCollectionView<List<ActorDirectory.Shard>> actors;

  CountActors(SummarySettings settings, PCollectionView<List<ActorDirectory.Shard>> actors) {
    this.settings = settings;
    this.actors = actors;
  }

  @Override
  public PCollection<KV<String, String>> expand(PCollection<FactBatch> batches) {
    KvCoder<Integer, byte[]> blockCoder = KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());
    PCollectionTuple counted =
        batches.apply(
            "CountBatch",
            ParDo.of(new CountBatchFn(settings, actors))
                .withSideInputs(actors)
                .withOutputTags(MENTIONS, TupleTagList.of(List.of(PAIRS, COUNTS))));
    counted
        .get(PAIRS)
        .setCoder(blockCoder)
        .apply("GroupPairs", GroupByKey.create())
        .apply("MergePairs", ParDo.of(new MergePairsFn()))
        .setCoder(blockCoder)
        .apply("BringPairsTogether", GroupByKey.create())
        .apply("WriteCooccurrences", ParDo.of(new WriteCooccurrencesFn(settings)));
    counted
        .get(COUNTS)
        .setCoder(KvCoder.of(VarIntCoder.of(), SerializableCoder.of(ActorCount.Batch.class)))
        .apply("BringCountsTogether", GroupByKey.create())
        .apply("WriteActors", ParDo.of(new WriteActorsFn(settings, actors)).withSideInputs(actors));
    return counted.get(MENTIONS).setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()));
  }

  private static final class CountBatchFn extends DoFn<FactBatch, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final SummarySettings settings;
    private final PCollectionView<List<ActorDirectory.Shard>> actors;
    // The same for every batch of a run, and dear to make.
    private transient @Nullable ActorDirectory directory;

    CountBatchFn(SummarySettings settings, PCollectionView<List<ActorDirectory.Shard>> actors) {
      this.settings = settings;
      this.actors = actors;
    }

    @ProcessElement
    public void count(ProcessContext context) throws IOException {
      ActorDirectory known = directory;
      if (known == null) {
        known = new ActorDirectory(context.sideInput(actors));
        directory = known;
      }
      MentionSummary.Result result =
          new MentionSummary(settings).summarise(context.element(), known);
      context.output(KV.of("actor_mentions", result.mentions().location()));
      for (int shard = 0; shard < result.pairs().size(); shard++) {
        context.output(PAIRS, KV.of(shard, result.pairs().get(shard).toByteArray()));
      }
      context.output(COUNTS, KV.of(0, new ActorCount.Batch(new ArrayList<>(result.actors()))));
    }
  }

  private static final class MergePairsFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void merge(
        @Element KV<Integer, Iterable<byte[]>> shard, OutputReceiver<KV<Integer, byte[]>> out) {
      // All shards meet under one key: the false discovery rate is one over all pairs.
      out.output(KV.of(0, ActorSummary.merge(shard.getValue()).toByteArray()));
    }
  }

  private static final class WriteCooccurrencesFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, Void> {
    private static final long serialVersionUID = 1L;

    private final SummarySettings settings;

    WriteCooccurrencesFn(SummarySettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void write(@Element KV<Integer, Iterable<byte[]>> merged) throws IOException {
      List<CooccurrenceBlock> shards = new ArrayList<>();
      merged.getValue().forEach(block -> shards.add(CooccurrenceBlock.of(block)));
      new ActorSummary(settings).writeCooccurrences(shards);
    }
  }

  private static final class WriteActorsFn
      extends DoFn<KV<Integer, Iterable<ActorCount.Batch>>, Void> {
    private static final long serialVersionUID = 1L;

    private final SummarySettings settings;
    private final PCollectionView<List<ActorDirectory.Shard>> actors;

    WriteActorsFn(SummarySettings settings, PCollectionView<List<ActorDirectory.Shard>> actors) {
      this.settings = settings;
      this.actors = actors;
    }

    @ProcessElement
    public void write(ProcessContext context) throws IOException {
      new ActorSummary(settings)
          .writeActors(new ActorDirectory(context.sideInput(actors)), context.element().getValue());
    }
  }
}
