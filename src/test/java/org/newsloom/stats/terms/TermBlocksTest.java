package org.newsloom.stats.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsloom.stats.counts.Shards;

class TermBlocksTest {
  private static final TermStatistics TALK =
      new TermStatistics(
          "talk", 1, 5, 3, LocalDate.parse("2024-03-19"), LocalDate.parse("2024-04-01"));
  private static final TermStatistics WAR = new TermStatistics("war", 1, 2, 2, null, null);

  /** An article as the counter gives it. */
  record Counted(List<TermCount> counts, @Nullable LocalDate date) {}

  @Test
  void addsUpEqualTerms() {
    TermStatistics later =
        new TermStatistics(
            "talk", 1, 4, 1, LocalDate.parse("2024-05-01"), LocalDate.parse("2024-05-01"));
    assertThat(TermBlocks.merge(List.of(block(TALK, WAR), block(later))))
        .containsExactly(
            new TermStatistics(
                "talk", 1, 9, 4, LocalDate.parse("2024-03-19"), LocalDate.parse("2024-05-01")),
            WAR);
  }

  @Test
  void keepsTheSizesOfATermApart() {
    TermStatistics pair = new TermStatistics("talk", 2, 1, 1, null, null);
    assertThat(TermBlocks.merge(List.of(block(pair), block(TALK)))).containsExactly(TALK, pair);
  }

  @Test
  void tellsEachBlockTheMergedDocumentFrequencies() {
    TermBlocks.Merged merged =
        TermBlocks.mergeWithFrequencies(List.of(block(TALK, WAR), block(), block(WAR)));
    assertThat(merged.documentFrequencies())
        .containsExactly(new int[] {3, 4}, new int[] {}, new int[] {4});
  }

  @Test
  void makesAnEmptyBlockOfNone() {
    assertThat(TermBlocks.merge(List.of())).isEqualTo(block());
  }

  @Test
  void refusesAnUnsortedList() {
    assertThatThrownBy(() -> block(WAR, TALK)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesATermThatStandsTwice() {
    assertThatThrownBy(() -> block(WAR, WAR)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesABlockThatWasCutOff() {
    byte[] bytes = block(TALK, WAR).toByteArray();
    TermBlock cut = TermBlock.of(Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> cut.forEach(term -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("damaged");
  }

  @Property(tries = 200)
  void readsWhatItWrote(@ForAll("articles") List<Counted> articles) {
    List<TermStatistics> terms = dictionary(articles).terms();
    TermBlock block = TermBlock.of(TermBlock.of(terms).toByteArray());
    assertThat(block).containsExactlyElementsOf(terms);
    assertThat(block.size()).isEqualTo(terms.size());
  }

  @Property(tries = 200)
  void mergesBatchesToWhatOneBatchCounts(
      @ForAll("articles") List<Counted> articles,
      @ForAll @IntRange(min = 1, max = 7) int batches,
      @ForAll Random random) {
    List<TermBlock> blocks = new ArrayList<>();
    for (List<Counted> batch : deal(articles, batches, random)) {
      blocks.addAll(dictionary(batch).blocks(1));
    }
    assertThat(TermBlocks.merge(blocks)).isEqualTo(dictionary(articles).blocks(1).get(0));
  }

  @Property(tries = 200)
  void givesEveryBatchItsTermsDocumentFrequenciesThroughTheShards(
      @ForAll("articles") List<Counted> articles,
      @ForAll @IntRange(min = 1, max = 5) int batches,
      @ForAll @IntRange(min = 1, max = 4) int shards,
      @ForAll Random random) {
    List<TermDictionary> dictionaries =
        deal(articles, batches, random).stream().map(TermBlocksTest::dictionary).toList();
    List<List<int[]>> byBatch = new ArrayList<>();
    dictionaries.forEach(dictionary -> byBatch.add(new ArrayList<>()));
    for (int shard = 0; shard < shards; shard++) {
      int own = shard;
      TermBlocks.Merged merged =
          TermBlocks.mergeWithFrequencies(
              dictionaries.stream().map(dictionary -> dictionary.blocks(shards).get(own)).toList());
      for (int batch = 0; batch < batches; batch++) {
        byBatch.get(batch).add(merged.documentFrequencies().get(batch));
      }
    }
    TreeMap<TermStatistics, Integer> expected = new TreeMap<>();
    dictionary(articles).terms().forEach(term -> expected.put(term, term.documentFrequency()));
    for (int batch = 0; batch < batches; batch++) {
      assertThat(dictionaries.get(batch).inOrder(byBatch.get(batch)))
          .isEqualTo(dictionaries.get(batch).terms().stream().mapToInt(expected::get).toArray());
    }
  }

  @Property(tries = 200)
  void splitsTermsByTheirShard(
      @ForAll("articles") List<Counted> articles, @ForAll @IntRange(min = 1, max = 4) int shards) {
    List<TermBlock> blocks = dictionary(articles).blocks(shards);
    for (int shard = 0; shard < shards; shard++) {
      int own = shard;
      assertThat(blocks.get(shard)).allMatch(term -> Shards.shardOf(term.term(), shards) == own);
    }
    assertThat(TermBlocks.merge(blocks)).isEqualTo(dictionary(articles).blocks(1).get(0));
  }

  /** Articles of terms that share beginnings, are no ASCII, and come in two sizes. */
  @Provide
  static Arbitrary<List<Counted>> articles() {
    Arbitrary<String> terms =
        Arbitraries.of(
            "war", "wars", "warsaw", "\u00E9lys\u00E9e", "\uFF21", "\uD83D\uDE00", "w x");
    Arbitrary<TermCount> counts =
        Combinators.combine(
                terms, Arbitraries.integers().between(1, 2), Arbitraries.integers().between(1, 200))
            .as(TermCount::new);
    Arbitrary<List<TermCount>> lists =
        counts.list().ofMaxSize(8).uniqueElements(count -> count.term() + count.ngramSize());
    Arbitrary<LocalDate> dates =
        Arbitraries.integers()
            .between(-400, 20_000)
            .map(day -> LocalDate.ofEpochDay(day))
            .injectNull(0.3);
    return Combinators.combine(lists, dates).as(Counted::new).list().ofMaxSize(12);
  }

  static TermDictionary dictionary(List<Counted> articles) {
    TermDictionary.Builder builder = new TermDictionary.Builder();
    articles.forEach(article -> builder.add(article.counts(), article.date()));
    return builder.build();
  }

  private static List<List<Counted>> deal(List<Counted> articles, int batches, Random random) {
    List<Counted> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    List<List<Counted>> dealt = new ArrayList<>();
    for (int batch = 0; batch < batches; batch++) {
      dealt.add(new ArrayList<>());
    }
    shuffled.forEach(article -> dealt.get(random.nextInt(batches)).add(article));
    return dealt;
  }

  private static TermBlock block(TermStatistics... terms) {
    return TermBlock.of(List.of(terms));
  }
}
