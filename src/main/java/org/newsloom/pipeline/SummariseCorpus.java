package org.newsloom.pipeline;

import java.util.List;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.summary.ActorDirectory;
import org.newsloom.pipeline.summary.DerivationPlan;

/** Reads the facts of all batches, and no text, and writes the published tables. */
final class SummariseCorpus extends PTransform<PCollection<FactBatch>, PDone> {
  private static final long serialVersionUID = 1L;

  private final DerivationPlan plan;

  SummariseCorpus(DerivationPlan plan) {
    this.plan = plan;
  }

  @Override
  public PDone expand(PCollection<FactBatch> batches) {
    PCollectionView<FactCounts> totals =
        batches
            .apply(
                "TakeCounts",
                MapElements.into(TypeDescriptor.of(FactCounts.class)).via(FactBatch::counts))
            .setCoder(SerializableCoder.of(FactCounts.class))
            .apply(
                "SumCounts",
                Combine.globally(new SumCountsFn()).withoutDefaults().asSingletonView());
    PCollectionView<List<ActorDirectory.Shard>> actors =
        batches.apply("ResolveActors", new ResolveActors(plan.settings()));

    PCollection<KV<String, String>> copied =
        batches.apply("ListArticleTables", new ListArticleTables());
    PCollection<KV<String, String>> derived =
        batches.apply("DeriveTables", new DeriveTables(plan, totals, actors));

    PCollectionList.of(copied)
        .and(derived)
        .apply("TogetherByTable", Flatten.pCollections())
        .apply("MergeTables", new MergeTables(plan.settings()));
    return PDone.in(batches.getPipeline());
  }

  private static final class SumCountsFn extends Combine.BinaryCombineFn<FactCounts> {
    private static final long serialVersionUID = 1L;

    @Override
    public FactCounts apply(FactCounts left, FactCounts right) {
      return left.plus(right);
    }
  }
}
