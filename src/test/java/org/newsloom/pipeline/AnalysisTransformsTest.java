package org.newsloom.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.actors.ActorOptions;
import org.newsloom.actors.ActorRules;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.clean.CleanOptions;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.JsonFields;
import org.newsloom.pipeline.facts.AnalysisOptions;
import org.newsloom.pipeline.facts.CleanedPart;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.pipeline.facts.FactStore;
import org.newsloom.pipeline.facts.FileBatch;
import org.newsloom.pipeline.facts.Fingerprints;
import org.newsloom.pipeline.facts.LineEvidence;

/** The analysing half, one composite transform after the other. */
class AnalysisTransformsTest {
  private static final AnalysisOptions OPTIONS =
      new AnalysisOptions(
          1 << 20,
          CleanOptions.ALONE,
          null,
          AnnotatorOptions.DETECT,
          new ActorOptions(true, false, ActorRules.DEFAULT, ActorKnowledge.NONE),
          true);

  @TempDir Path folder;
  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
  private List<FileBatch> batches = List.of();
  private FactStore store = new FactStore("", "", new Fingerprints("", "", "", ""));

  @BeforeEach
  void writeSixArticlesAndAFileThatIsNone() throws IOException {
    List<FileBatch> written = new ArrayList<>();
    for (String town : List.of("Moss", "Bergen", "Hamar", "Molde", "Narvik", "Bodo")) {
      written.add(
          batch(
              town + ".txt",
              """
              The council of %1$s voted on Monday to close the old harbour bridge for repairs.

              What the council says about the bridge.

              Shop owners in %1$s said that Norway had not asked them, and would lose customers.
              """
                  .formatted(town)));
    }
    written.add(batch("none.txt", ""));
    batches = written;
    store =
        new FactStore(
            folder.resolve("store").toString(),
            folder.resolve("noted").toString(),
            new Fingerprints("c", "a", "n", "p"));
  }

  private FileBatch batch(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new FileBatch(
        List.of(new InputFile(name, file.toString(), Files.size(file), JsonFields.DEFAULTS, null)),
        null);
  }

  private PCollection<CleanedPart> cleaned() {
    return pipeline
        .apply("Batches", Create.of(batches).withCoder(SerializableCoder.of(FileBatch.class)))
        .apply("CleanArticles", new CleanArticles(OPTIONS, store));
  }

  private static long sum(Iterable<FactBatch> batches, ToLongFunction<FactCounts> count) {
    return StreamSupport.stream(batches.spliterator(), false)
        .mapToLong(batch -> count.applyAsLong(batch.counts()))
        .sum();
  }

  @Test
  void cleansEveryRecordOnce() {
    PAssert.that(cleaned())
        .satisfies(
            parts -> {
              assertThat(parts).hasSize(7).allMatch(part -> part.records() == 1);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void findsTheLineThatSixArticlesHold() {
    PCollectionView<List<byte[]>> shards =
        cleaned().apply("FindRepeatedLines", new FindRepeatedLines(new LineEvidence(5)));
    PCollection<Long> sizes =
        pipeline
            .apply("Once", Create.of("once"))
            .apply("CountLines", ParDo.of(new CountLinesFn(shards)).withSideInputs(shards));
    PAssert.thatSingleton(sizes).isEqualTo(1L);
    pipeline.run().waitUntilFinish();
  }

  private static final class CountLinesFn extends DoFn<String, Long> {
    private static final long serialVersionUID = 1L;
    private final PCollectionView<List<byte[]>> shards;

    CountLinesFn(PCollectionView<List<byte[]>> shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void count(ProcessContext context) {
      context.output(RepeatedLines.of(context.sideInput(shards)).size());
    }
  }

  @Test
  void givesEveryRecordAsArticleOrReject() {
    PAssert.that(cleaned().apply("AnalyseArticles", new AnalyseArticles(OPTIONS, store)))
        .satisfies(
            facts -> {
              assertThat(sum(facts, FactCounts::articles)).isEqualTo(6);
              assertThat(sum(facts, FactCounts::rejects)).isEqualTo(1);
              assertThat(sum(facts, FactCounts::mentions)).isEqualTo(6);
              assertThat(sum(facts, FactCounts::sentences)).isEqualTo(18);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void takesRepeatedLinesOutOfTheArticlesThatHoldThem() {
    PCollection<CleanedPart> cleaned = cleaned();
    PAssert.that(
            cleaned.apply(
                "AnalyseArticles",
                new AnalyseArticles(OPTIONS, store)
                    .withRepeatedLines(
                        cleaned.apply(
                            "FindRepeatedLines", new FindRepeatedLines(new LineEvidence(6))))))
        .satisfies(
            facts -> {
              assertThat(sum(facts, FactCounts::removedBlocks)).isEqualTo(6);
              assertThat(sum(facts, FactCounts::sentences)).isEqualTo(12);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }
}
