package org.newsloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.summary.ActorDirectory;
import org.newsloom.pipeline.summary.DerivationPlan;
import org.newsloom.pipeline.summary.DispersionSums;
import org.newsloom.pipeline.summary.MadeFacts;
import org.newsloom.pipeline.summary.PublishedTables;
import org.newsloom.pipeline.summary.SourceTokens;
import org.newsloom.pipeline.summary.SummarySettings;
import org.newsloom.stats.DerivedTable;

class DeriveTablesTest {
  @TempDir Path folder;

  private static List<DerivedTable<?>> tables(SummarySettings settings) {
    List<DerivedTable<?>> tables = new ArrayList<>(PublishedTables.derived(settings));
    tables.add(new SourceTokens());
    tables.add(new DispersionSums());
    return tables;
  }

  private Map<String, byte[]> run(String name, List<String> batches) throws IOException {
    String root = folder.resolve(name).toString();
    DerivationPlan plan =
        new DerivationPlan(MadeFacts.settings(root), new MadeFacts(root), DeriveTablesTest::tables);
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    List<FactBatch> facts = batches.stream().map(batch -> MadeFacts.batch(root, batch)).toList();
    PCollectionView<FactCounts> totals =
        pipeline
            .apply(
                "Totals",
                Create.of(
                        facts.stream()
                            .map(FactBatch::counts)
                            .reduce(FactCounts.NONE, FactCounts::plus))
                    .withCoder(SerializableCoder.of(FactCounts.class)))
            .apply("TotalsView", View.asSingleton());
    PCollectionView<List<ActorDirectory.Shard>> actors =
        pipeline
            .apply(
                "Actors",
                Create.of(MadeFacts.actors())
                    .withCoder(SerializableCoder.of(ActorDirectory.Shard.class)))
            .apply("ActorsView", View.asList());
    PCollection<KV<String, String>> files =
        pipeline
            .apply("Batches", Create.of(facts).withCoder(SerializableCoder.of(FactBatch.class)))
            .apply("DeriveTables", new DeriveTables(plan, totals, actors));
    List<KV<String, String>> expected = new ArrayList<>();
    for (FactBatch batch : facts) {
      for (String table : List.of("article_terms", "actor_mentions")) {
        expected.add(
            KV.of(
                table,
                Path.of(plan.settings().workFolder(), table, batch.key() + ".parquet").toString()));
      }
    }
    PAssert.that(files).containsInAnyOrder(expected);
    files.apply("MergeTables", new MergeTables(plan.settings()));
    pipeline.run().waitUntilFinish();
    return written(Path.of(plan.settings().snapshotFolder()));
  }

  private static Map<String, byte[]> written(Path snapshot) throws IOException {
    Map<String, byte[]> written = new TreeMap<>();
    try (var walk = Files.walk(snapshot)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        written.put(snapshot.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return written;
  }

  @Test
  void writesATableForEveryRegisteredAndMadeStatistic() throws IOException {
    assertThat(run("one", List.of("a", "b", "c")).keySet())
        .map(file -> file.substring(0, file.indexOf('/')))
        .containsExactly(
            "above_half",
            "actor_cooccurrences",
            "actor_mentions",
            "actors",
            "article_terms",
            "group_sizes",
            "terms");
  }

  @Test
  void writesTheSameBytesWhateverTheOrderOfBatches() throws IOException {
    Map<String, byte[]> one = run("one", List.of("a", "b", "c"));
    Map<String, byte[]> other = run("other", List.of("c", "a", "b"));
    assertThat(other).usingRecursiveComparison().isEqualTo(one);
  }

  @Test
  void writesTheSameBytesFromKeptCounts() throws IOException {
    Map<String, byte[]> one = run("one", List.of("a", "b"));
    assertThat(run("one", List.of("a", "b"))).usingRecursiveComparison().isEqualTo(one);
  }
}
