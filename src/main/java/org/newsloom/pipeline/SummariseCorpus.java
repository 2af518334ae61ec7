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
import org.newsloom.pipeline.summary.SummarySettings;

/** Reads the facts of all batches, and no text, and writes the published tables. */
final class SummariseCorpus extends PTransform<PCollection<FactBatch>, PDone> {
  private static final long serialVersionUID = 1L;

  private final SummarySettings settings;

  SummariseCorpus(SummarySettings settings) {
    this.settings = settings;
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
        batches.apply("ResolveActors", new ResolveActors(settings));

    PCollection<KV<String, String>> copied =
        batches.apply("ListArticleTables", new ListArticleTables());
    PCollection<KV<String, String>> articleTerms =
        batches.apply("CountTerms", new CountTerms(settings, totals));
    PCollection<KV<String, String>> mentions =
        batches.apply("CountActors", new CountActors(settings, actors));

    PCollectionList.of(List.of(copied, articleTerms, mentions))
        .apply("TogetherByTable", Flatten.pCollections())
        .apply("MergeTables", new MergeTables(settings));
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
