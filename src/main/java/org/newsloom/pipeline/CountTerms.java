package org.newsloom.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.apache.beam.sdk.transforms.join.CoGbkResult;
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
import org.newsloom.pipeline.summary.SummarySettings;
import org.newsloom.pipeline.summary.TermSummary;
import org.newsloom.stats.terms.TermBlock;

/**
 * Sums the batches' terms, writes the table of terms, and weighs each batch's article terms by the
 * document frequencies of the corpus. Gives the files of article_terms to be merged.
 */
final class CountTerms extends PTransform<PCollection<FactBatch>, PCollection<KV<String, String>>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<KV<Integer, byte[]>> MERGED = new TupleTag<>() {};
  private static final TupleTag<KV<String, KV<Integer, byte[]>>> FREQUENCIES = new TupleTag<>() {};
  private static final TupleTag<FactBatch> BATCH = new TupleTag<>() {};
  private static final TupleTag<KV<Integer, byte[]>> FREQUENCIES_OF_BATCH = new TupleTag<>() {};

  private final SummarySettings settings;
  private final PCollectionView<FactCounts> totals;

  CountTerms(SummarySettings settings, PCollectionView<FactCounts> totals) {
    this.settings = settings;
    this.totals = totals;
  }

  @Override
  public PCollection<KV<String, String>> expand(PCollection<FactBatch> batches) {
    KvCoder<Integer, byte[]> blockCoder = KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());
    PCollectionTuple shards =
        batches
            .apply("MakeBlocks", ParDo.of(new MakeBlocksFn()))
            .setCoder(
                KvCoder.of(VarIntCoder.of(), KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of())))
            .apply("GroupByShard", GroupByKey.create())
            .apply(
                "MergeShard",
                ParDo.of(new MergeShardFn(settings))
                    .withOutputTags(MERGED, TupleTagList.of(FREQUENCIES)));
    shards
        .get(MERGED)
        .setCoder(blockCoder)
        .apply("BringTogether", GroupByKey.create())
        .apply("WriteTerms", ParDo.of(new WriteTermsFn(settings, totals)).withSideInputs(totals));
    PCollection<KV<String, KV<Integer, byte[]>>> frequencies =
        shards.get(FREQUENCIES).setCoder(KvCoder.of(StringUtf8Coder.of(), blockCoder));
    PCollection<KV<String, FactBatch>> byName =
        batches
            .apply("KeyByName", ParDo.of(new KeyByNameFn()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), SerializableCoder.of(FactBatch.class)));
    return KeyedPCollectionTuple.of(BATCH, byName)
        .and(FREQUENCIES_OF_BATCH, frequencies)
        .apply("JoinFrequencies", CoGroupByKey.create())
        .apply("WeighArticleTerms", ParDo.of(new WeighFn(settings, totals)).withSideInputs(totals));
  }

  private static final class KeyByNameFn extends DoFn<FactBatch, KV<String, FactBatch>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void key(@Element FactBatch batch, OutputReceiver<KV<String, FactBatch>> out) {
      out.output(KV.of(batch.key(), batch));
    }
  }

  private static final class MakeBlocksFn extends DoFn<FactBatch, KV<Integer, KV<String, byte[]>>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void make(@Element FactBatch batch, OutputReceiver<KV<Integer, KV<String, byte[]>>> out)
        throws IOException {
      List<byte[]> blocks = TermSummary.blocks(batch);
      for (int shard = 0; shard < blocks.size(); shard++) {
        out.output(KV.of(shard, KV.of(batch.key(), blocks.get(shard))));
      }
    }
  }

  private static final class MergeShardFn
      extends DoFn<KV<Integer, Iterable<KV<String, byte[]>>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final SummarySettings settings;

    MergeShardFn(SummarySettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void merge(
        @Element KV<Integer, Iterable<KV<String, byte[]>>> shard, MultiOutputReceiver out) {
      List<KV<String, byte[]>> parts = new ArrayList<>();
      shard.getValue().forEach(parts::add);
      parts.sort(Comparator.comparing(KV::getKey));
      TermSummary.MergedShard merged =
          new TermSummary(settings).merge(parts.stream().map(KV::getValue).toList());
      // All shards meet under one key: only there can terms be ranked.
      out.get(MERGED).output(KV.of(0, merged.block().toByteArray()));
      for (int i = 0; i < parts.size(); i++) {
        out.get(FREQUENCIES)
            .output(
                KV.of(
                    parts.get(i).getKey(),
                    KV.of(shard.getKey(), merged.documentFrequencies().get(i))));
      }
    }
  }

  private static final class WriteTermsFn extends DoFn<KV<Integer, Iterable<byte[]>>, Void> {
    private static final long serialVersionUID = 1L;

    private final SummarySettings settings;
    private final PCollectionView<FactCounts> totals;

    WriteTermsFn(SummarySettings settings, PCollectionView<FactCounts> totals) {
      this.settings = settings;
      this.totals = totals;
    }

    @ProcessElement
    public void write(ProcessContext context) throws IOException {
      List<TermBlock> shards = new ArrayList<>();
      context.element().getValue().forEach(block -> shards.add(TermBlock.of(block)));
      new TermSummary(settings).writeTerms(shards, context.sideInput(totals));
    }
  }

  private static final class WeighFn extends DoFn<KV<String, CoGbkResult>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final SummarySettings settings;
    private final PCollectionView<FactCounts> totals;

    WeighFn(SummarySettings settings, PCollectionView<FactCounts> totals) {
      this.settings = settings;
      this.totals = totals;
    }

    @ProcessElement
    public void weigh(ProcessContext context) throws IOException {
      CoGbkResult joined = context.element().getValue();
      List<KV<Integer, byte[]>> frequencies = new ArrayList<>();
      joined.getAll(FREQUENCIES_OF_BATCH).forEach(frequencies::add);
      frequencies.sort(Comparator.comparing(KV::getKey));
      String file =
          new TermSummary(settings)
              .weigh(
                  joined.getOnly(BATCH),
                  frequencies.stream().map(KV::getValue).toList(),
                  context.sideInput(totals))
              .location();
      context.output(KV.of("article_terms", file));
    }
  }
}
