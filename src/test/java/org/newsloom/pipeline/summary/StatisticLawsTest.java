package org.newsloom.pipeline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newsloom.model.ArticleFacts;
import org.newsloom.stats.BatchCounter;
import org.newsloom.stats.DerivedTable;
import org.newsloom.stats.Known;
import org.newsloom.stats.Statistic;
import org.newsloom.stats.counts.CountBlock;
import org.newsloom.stats.counts.CountSchema;
import org.newsloom.stats.counts.Counts;

/** The laws of statistics, for every registered one and two made ones. */
class StatisticLawsTest {

  /** A statistic, batches of articles, and the chance that mixes them. */
  record Case(Statistic<?, ?> statistic, List<String> batches, long seed) {
    List<ArticleFacts> articles() {
      return batches.stream().flatMap(batch -> MadeFacts.articles(batch).stream()).toList();
    }

    List<CountBlock> each() {
      Known known = known();
      return new ArrayList<>(
          articles().stream().map(article -> statistic.of(article, known)).toList());
    }

    /** The whole corpus's counts of what the statistic uses. */
    Known known() {
      java.util.Map<Class<? extends Record>, List<CountBlock>> known = new java.util.HashMap<>();
      statistics()
          .filter(used -> statistic.uses().contains(used.counts()))
          .forEach(used -> known.put(used.counts(), List.of(count(used, Known.NOTHING))));
      return new Known(known);
    }

    CountBlock count(Statistic<?, ?> counted, Known known) {
      BatchCounter counter = counted.counter(known);
      articles().forEach(counter::add);
      return counter.toBlock();
    }

    CountBlock sum(List<CountBlock> blocks) {
      return CountBlock.sum(schema(), blocks);
    }

    CountSchema<?> schema() {
      return CountSchema.of(statistic.counts());
    }
  }

  private static Stream<Statistic<?, ?>> statistics() {
    List<DerivedTable<?>> tables = new ArrayList<>(PublishedTables.derived(MadeFacts.settings("")));
    tables.add(new SourceTokens());
    tables.add(new DispersionSums());
    return tables.stream()
        .filter(Statistic.class::isInstance)
        .map(table -> (Statistic<?, ?>) table);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            Arbitraries.of(statistics().toList()),
            Arbitraries.strings().alpha().ofMaxLength(4).list().uniqueElements().ofMaxSize(4),
            Arbitraries.longs())
        .as(Case::new);
  }

  @Property(tries = 200)
  void sumsDependOnNeitherOrderNorGrouping(@ForAll("cases") Case example) {
    List<CountBlock> blocks = example.each();
    CountBlock expected = example.sum(blocks);
    Random random = new Random(example.seed());
    Collections.shuffle(blocks, random);
    while (blocks.size() > 1) {
      CountBlock some = blocks.remove(random.nextInt(blocks.size()));
      CountBlock others = blocks.remove(random.nextInt(blocks.size()));
      blocks.add(example.statistic().plus(some, others));
    }
    assertThat(example.sum(blocks)).isEqualTo(expected);
  }

  @Property(tries = 100)
  void aBatchGivesTheSumOfItsArticles(@ForAll("cases") Case example) {
    assertThat(example.count(example.statistic(), example.known()))
        .isEqualTo(example.sum(example.each()));
  }

  @Property(tries = 100)
  void nothingAddsNothing(@ForAll("cases") Case example) {
    CountBlock sum = example.sum(example.each());
    assertThat(example.statistic().plus(sum, CountBlock.EMPTY)).isEqualTo(sum);
    assertThat(example.statistic().plus(CountBlock.EMPTY, sum)).isEqualTo(sum);
  }

  @Property(tries = 100)
  void readsBackTheSame(@ForAll("cases") Case example) {
    CountBlock sum = example.sum(example.each());
    assertThat(coded(example.statistic(), sum)).isEqualTo(sum);
  }

  private static <C extends Record> CountBlock coded(Statistic<C, ?> statistic, CountBlock block) {
    List<C> records =
        Counts.of(statistic.counts(), List.of(CountBlock.of(block.bytes().clone()))).stream()
            .toList();
    return CountBlock.ofDistinct(CountSchema.of(statistic.counts()), records);
  }

  @Property(tries = 100)
  void shardsAreTheWhole(@ForAll("cases") Case example) {
    CountBlock sum = example.sum(example.each());
    assertThat(example.sum(sum.split(example.schema(), 1 + Math.floorMod(example.seed(), 9))))
        .isEqualTo(sum);
  }

  @Property(tries = 100)
  void tellsEachBlockTheSumsOfItsOwnKeys(@ForAll("cases") Case example) {
    List<CountBlock> blocks = example.each();
    CountBlock.Merged merged = CountBlock.sumWithEchoes(example.schema(), blocks);
    List<CountBlock> recalled =
        IntStream.range(0, blocks.size())
            .mapToObj(i -> blocks.get(i).recall(example.schema(), merged.echoes().get(i)))
            .toList();
    assertThat(merged.block()).isEqualTo(example.sum(blocks));
    assertThat(CountBlock.sumWithEchoes(example.schema(), recalled).echoes()).hasSameSizeAs(blocks);
    for (CountBlock each : recalled) {
      assertThat(keys(example.statistic(), merged.block()))
          .containsAll(keys(example.statistic(), each));
    }
  }

  private static <C extends Record> List<String> keys(Statistic<C, ?> statistic, CountBlock block) {
    // Sums are equal in the whole and in what a block is told; dates are the block's own.
    return Counts.of(statistic.counts(), List.of(block)).stream()
        .map(counts -> counts.toString().replaceAll(", (first|last)Date=[^,\\]]*", ""))
        .toList();
  }
}
