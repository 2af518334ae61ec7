package org.newsloom.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.summary.ActorDirectory;
import org.newsloom.pipeline.summary.Derivation;
import org.newsloom.pipeline.summary.DerivationPlan;
import org.newsloom.stats.Totals;
import org.newsloom.stats.counts.CountBlock;

/** Carries the steps of a {@link Derivation} over Beam's collections. */
final class DerivationFns {
  private DerivationFns() {}

  /** Makes what is the same for all elements of a run once an instance. */
  private abstract static class Step<A, B> extends DoFn<A, B> {
    private static final long serialVersionUID = 1L;

    final DerivationPlan plan;
    private transient @Nullable Derivation derivation;
    private transient @Nullable ActorDirectory directory;
    private transient @Nullable Totals totals;

    Step(DerivationPlan plan) {
      this.plan = plan;
    }

    Derivation derivation() {
      Derivation ready = derivation;
      if (ready == null) {
        ready = plan.start();
        derivation = ready;
      }
      return ready;
    }

    ActorDirectory directory(
        ProcessContext context, PCollectionView<List<ActorDirectory.Shard>> actors) {
      ActorDirectory ready = directory;
      if (ready == null) {
        ready = new ActorDirectory(context.sideInput(actors));
        directory = ready;
      }
      return ready;
    }

    Totals totals(
        ProcessContext context,
        PCollectionView<FactCounts> counts,
        PCollectionView<List<ActorDirectory.Shard>> actors) {
      Totals ready = totals;
      if (ready == null) {
        ready = plan.totals(context.sideInput(counts), directory(context, actors));
        totals = ready;
      }
      return ready;
    }
  }

  /** Batches to their counts, by shard. */
  static final class CountBatch extends Step<FactBatch, KV<String, KV<String, byte[]>>> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<List<ActorDirectory.Shard>> actors;

    CountBatch(DerivationPlan plan, PCollectionView<List<ActorDirectory.Shard>> actors) {
      super(plan);
      this.actors = actors;
    }

    @ProcessElement
    public void count(ProcessContext context) throws IOException {
      FactBatch batch = context.element();
      derivation()
          .count(batch, directory(context, actors))
          .forEach(
              (shard, block) ->
                  context.output(KV.of(shard.name(), KV.of(batch.key(), block.bytes()))));
    }
  }

  /** Batches by their keys. */
  static final class KeyByName extends DoFn<FactBatch, KV<String, FactBatch>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void key(@Element FactBatch batch, OutputReceiver<KV<String, FactBatch>> out) {
      out.output(KV.of(batch.key(), batch));
    }
  }

  /** All batches' counts of a shard to their sum, by table; and what each batch is told. */
  static final class MergeShard
      extends Step<KV<String, Iterable<KV<String, byte[]>>>, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    static final TupleTag<KV<String, byte[]>> MERGED = new TupleTag<>() {};
    static final TupleTag<KV<String, KV<String, byte[]>>> ECHOES = new TupleTag<>() {};

    MergeShard(DerivationPlan plan) {
      super(plan);
    }

    @ProcessElement
    public void merge(
        @Element KV<String, Iterable<KV<String, byte[]>>> element, MultiOutputReceiver out) {
      List<KV<String, byte[]>> parts = new ArrayList<>();
      element.getValue().forEach(parts::add);
      parts.sort(Comparator.comparing(KV::getKey));
      Derivation.Shard shard = Derivation.Shard.named(element.getKey());
      CountBlock.Merged merged =
          derivation().merge(shard, CountBlock.ofAll(parts.stream().map(KV::getValue).toList()));
      out.get(MERGED).output(KV.of(shard.table(), merged.block().bytes()));
      for (int i = 0; i < merged.echoes().size(); i++) {
        out.get(ECHOES)
            .output(KV.of(parts.get(i).getKey(), KV.of(shard.name(), merged.echoes().get(i))));
      }
    }
  }

  /** All shards of a table to its file. */
  static final class WriteTable extends Step<KV<String, Iterable<byte[]>>, Void> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<FactCounts> totals;
    private final PCollectionView<List<ActorDirectory.Shard>> actors;

    WriteTable(
        DerivationPlan plan,
        PCollectionView<FactCounts> totals,
        PCollectionView<List<ActorDirectory.Shard>> actors) {
      super(plan);
      this.totals = totals;
      this.actors = actors;
    }

    @ProcessElement
    public void write(ProcessContext context) throws IOException {
      derivation()
          .finish(
              context.element().getKey(),
              CountBlock.ofAll(context.element().getValue()),
              totals(context, totals, actors));
    }
  }

  /** Batches with what they are told to their files, by table; and to further counts. */
  static final class Recount extends Step<KV<String, CoGbkResult>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    static final TupleTag<KV<String, KV<String, byte[]>>> COUNTS = new TupleTag<>() {};

    private final PCollectionView<FactCounts> totals;
    private final PCollectionView<List<ActorDirectory.Shard>> actors;

    Recount(
        DerivationPlan plan,
        PCollectionView<FactCounts> totals,
        PCollectionView<List<ActorDirectory.Shard>> actors) {
      super(plan);
      this.totals = totals;
      this.actors = actors;
    }

    @ProcessElement
    public void recount(ProcessContext context) throws IOException {
      CoGbkResult joined = context.element().getValue();
      Map<Derivation.Shard, byte[]> echoes = new HashMap<>();
      for (KV<String, byte[]> echo : joined.getAll(DeriveTables.ECHO)) {
        echoes.put(Derivation.Shard.named(echo.getKey()), echo.getValue());
      }
      FactBatch batch = joined.getOnly(DeriveTables.BATCH);
      ActorDirectory directory = directory(context, actors);
      Derivation.Recount recount =
          derivation().recount(batch, directory, echoes, totals(context, totals, actors));
      recount.files().forEach((table, file) -> context.output(KV.of(table, file.toString())));
      recount
          .counts()
          .forEach(
              (shard, block) ->
                  context.output(COUNTS, KV.of(shard.name(), KV.of(batch.key(), block.bytes()))));
    }
  }
}
