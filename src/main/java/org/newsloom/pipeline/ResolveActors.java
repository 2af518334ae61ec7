package org.newsloom.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.ActorResolver;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.summary.ActorDirectory;
import org.newsloom.pipeline.summary.ActorNames;
import org.newsloom.pipeline.summary.SummarySettings;

/** Finds out which of the corpus's names mean the same actor. */
final class ResolveActors
    extends PTransform<PCollection<FactBatch>, PCollectionView<List<ActorDirectory.Shard>>> {
  private static final long serialVersionUID = 1L;

  private final SummarySettings settings;

  ResolveActors(SummarySettings settings) {
    this.settings = settings;
  }

  @Override
  public PCollectionView<List<ActorDirectory.Shard>> expand(PCollection<FactBatch> batches) {
    return batches
        .apply("CountNames", ParDo.of(new CountNamesFn(settings)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("GroupNames", GroupByKey.create())
        .apply("ResolveNames", ParDo.of(new ResolveNamesFn(settings)))
        .setCoder(SerializableCoder.of(ActorDirectory.Shard.class))
        .apply("ActorDirectory", View.asList());
  }

  private static final class CountNamesFn extends DoFn<FactBatch, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final SummarySettings settings;
    private transient @Nullable ActorNames names;

    CountNamesFn(SummarySettings settings) {
      this.settings = settings;
    }

    @Setup
    public void setup() {
      names = new ActorNames(new ActorResolver(settings.analysis().actors().lexicon()));
    }

    @ProcessElement
    public void count(@Element FactBatch batch, OutputReceiver<KV<Integer, byte[]>> out)
        throws IOException {
      List<byte[]> shards = java.util.Objects.requireNonNull(names).count(batch);
      for (int shard = 0; shard < shards.size(); shard++) {
        out.output(KV.of(shard, shards.get(shard)));
      }
    }
  }

  private static final class ResolveNamesFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, ActorDirectory.Shard> {
    private static final long serialVersionUID = 1L;

    private final SummarySettings settings;
    private transient @Nullable ActorNames names;

    ResolveNamesFn(SummarySettings settings) {
      this.settings = settings;
    }

    @Setup
    public void setup() {
      names = new ActorNames(new ActorResolver(settings.analysis().actors().lexicon()));
    }

    @ProcessElement
    public void resolve(
        @Element KV<Integer, Iterable<byte[]>> shard, OutputReceiver<ActorDirectory.Shard> out) {
      ArrayList<ActorDirectory.Entry> entries = new ArrayList<>();
      java.util.Objects.requireNonNull(names)
          .resolve(shard.getValue())
          .forEach(resolved -> entries.add(ActorDirectory.entry(resolved)));
      out.output(new ActorDirectory.Shard(entries));
    }
  }
}
