package org.newsloom.stats.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsloom.model.CodePointOrder;
import org.newsloom.stats.counts.Shards;

class CooccurrenceCounterTest {
  private static final LocalDate MARCH = LocalDate.parse("2024-03-19");
  private static final LocalDate APRIL = LocalDate.parse("2024-04-02");
  private static final Set<ContextType> ALL = EnumSet.allOf(ContextType.class);

  @Test
  void countsAPairOnceASentence() {
    assertThat(count(article(null, 4, "0 Israel, 0 Russia, 0 Israel, 0 Russia")))
        .containsExactly(pair("Israel", "Russia", 1, 1, 1, 4, 1, null, null));
  }

  @Test
  void countsAllSentencesAlsoThoseThatNameNobody() {
    assertThat(
            count(
                article(MARCH, 10, "0 Israel, 0 Russia, 1 Russia, 7 Israel, 7 Russia"),
                article(APRIL, 5, "2 Russia, 3 Israel"),
                article(APRIL, 6, "")))
        .containsExactly(pair("Israel", "Russia", 2, 3, 4, 21, 1, MARCH, MARCH));
  }

  @Test
  void countsTheArticlesThatShareAContext() {
    assertThat(
            count(
                article(APRIL, 2, "0 Israel, 0 Russia, 1 Israel, 1 Russia"),
                article(null, 1, "0 Israel, 0 Russia"),
                article(MARCH, 1, "0 Russia, 0 Israel")))
        .containsExactly(pair("Israel", "Russia", 4, 4, 4, 4, 3, MARCH, APRIL));
  }

  @Test
  void widensFromSentenceToParagraphToArticle() {
    CooccurrenceCounter counter = new CooccurrenceCounter();
    counter.add(
        ArticleContexts.of(
            null,
            ALL,
            6,
            3,
            List.of(
                new ActorPlace(0, 0, "Israel"),
                new ActorPlace(1, 0, "Russia"),
                new ActorPlace(5, 2, "Syria"))));
    CooccurrenceBlock block = counter.toBlock();
    assertThat(block.pairs(ContextType.SENTENCE)).isEmpty();
    assertThat(block.pairs(ContextType.PARAGRAPH))
        .containsExactly(pair("Israel", "Russia", 1, 1, 1, 3, 1, null, null));
    assertThat(block.pairs(ContextType.ARTICLE))
        .containsExactly(
            pair("Israel", "Russia", 1, 1, 1, 1, 1, null, null),
            pair("Israel", "Syria", 1, 1, 1, 1, 1, null, null),
            pair("Russia", "Syria", 1, 1, 1, 1, 1, null, null));
  }

  @Test
  void neverPairsAnActorWithItself() {
    assertThat(count(article(null, 1, "0 Israel, 0 Israel"))).isEmpty();
  }

  @Test
  void ordersAPairByCodePoint() {
    assertThat(count(article(null, 1, "0 \uD83D\uDE00, 0 \uFF21")))
        .containsExactly(pair("\uFF21", "\uD83D\uDE00", 1, 1, 1, 1, 1, null, null));
  }

  @Test
  void givesTheContextsOfEachActorAlsoOfLoners() {
    CooccurrenceCounter counter = new CooccurrenceCounter();
    counter.add(article(null, 3, "0 Syria, 0 Russia, 1 Syria, 2 Egypt"));
    assertThat(counter.toBlock().occurrences(ContextType.SENTENCE))
        .containsExactly(Map.entry("Egypt", 1L), Map.entry("Russia", 1L), Map.entry("Syria", 2L));
  }

  @Test
  void knowsNothingOfATypeThatWasNotCounted() {
    CooccurrenceCounter counter = new CooccurrenceCounter();
    counter.add(article(null, 1, "0 Israel, 0 Russia"));
    CooccurrenceBlock block = counter.toBlock();
    assertThat(block.contextTypes()).containsExactly(ContextType.SENTENCE);
    assertThat(block.contexts(ContextType.ARTICLE)).isEqualTo(0L);
    assertThat(block.pairs(ContextType.ARTICLE)).isEmpty();
    assertThat(block.occurrences(ContextType.ARTICLE)).isEmpty();
  }

  @Test
  void refusesAPlaceOutsideTheArticle() {
    List<ActorPlace> places = List.of(new ActorPlace(3, 0, "Israel"));
    assertThatThrownBy(() -> ArticleContexts.of(null, ALL, 3, 1, places))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 200)
  void countsWhatTheDefinitionSays(@ForAll("articles") List<ArticleContexts> articles) {
    CooccurrenceBlock block = block(articles);
    for (ContextType type : ALL) {
      assertThat(block.pairs(type)).containsExactlyElementsOf(byDefinition(articles, type));
    }
  }

  @Property(tries = 200)
  void keepsTheMarginsInOrder(@ForAll("articles") List<ArticleContexts> articles) {
    CooccurrenceBlock block = block(articles);
    for (ContextType type : block.contextTypes()) {
      assertThat(block.pairs(type))
          .allMatch(pair -> 1 <= pair.articleCount() && pair.articleCount() <= pair.nAb())
          .allMatch(pair -> pair.nAb() <= Math.min(pair.nA(), pair.nB()))
          .allMatch(pair -> Math.max(pair.nA(), pair.nB()) <= pair.n())
          .allMatch(pair -> CodePointOrder.compare(pair.actorA(), pair.actorB()) < 0)
          .allMatch(pair -> PairMeasures.of(pair.table()).p() <= 1);
    }
  }

  @Property(tries = 200)
  void readsWhatItWrote(@ForAll("articles") List<ArticleContexts> articles) {
    CooccurrenceBlock block = block(articles);
    CooccurrenceCounter copy = new CooccurrenceCounter();
    copy.add(CooccurrenceBlock.of(block.toByteArray()));
    assertThat(copy.toBlock()).isEqualTo(block);
  }

  @Property(tries = 200)
  void dependsNeitherOnOrderNorOnBatchesNorOnShards(
      @ForAll("articles") List<ArticleContexts> articles,
      @ForAll @IntRange(min = 1, max = 5) int batches,
      @ForAll @IntRange(min = 1, max = 4) int shards,
      @ForAll Random random) {
    List<CooccurrenceCounter> counters = new ArrayList<>();
    for (int batch = 0; batch < batches; batch++) {
      counters.add(new CooccurrenceCounter());
    }
    List<ArticleContexts> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    shuffled.forEach(article -> counters.get(random.nextInt(batches)).add(article));

    List<CooccurrenceBlock> expected = counter(articles).toBlocks(shards);
    for (int shard = 0; shard < shards; shard++) {
      CooccurrenceCounter merged = new CooccurrenceCounter();
      for (CooccurrenceCounter counter : counters) {
        merged.add(counter.toBlocks(shards).get(shard));
      }
      assertThat(merged.toBlock()).isEqualTo(expected.get(shard));
    }
  }

  @Property(tries = 200)
  void splitsThePairsByTheirFirstActor(
      @ForAll("articles") List<ArticleContexts> articles,
      @ForAll @IntRange(min = 1, max = 4) int shards) {
    List<CooccurrenceBlock> blocks = counter(articles).toBlocks(shards);
    for (ContextType type : ALL) {
      List<PairCounts> pairs = new ArrayList<>();
      for (int shard = 0; shard < shards; shard++) {
        int own = shard;
        assertThat(blocks.get(shard).pairs(type))
            .allMatch(pair -> Shards.shardOf(pair.actorA(), shards) == own);
        blocks.get(shard).pairs(type).forEach(pairs::add);
      }
      assertThat(pairs).containsExactlyInAnyOrderElementsOf(block(articles).pairs(type));
    }
  }

  /** Articles of up to six sentences, two a paragraph, with actors of a small cast. */
  @Provide
  static Arbitrary<List<ArticleContexts>> articles() {
    Arbitrary<String> actors =
        Arbitraries.of("Egypt", "Israel", "Russia", "\u00C9gypte", "\uFF21", "\uD83D\uDE00");
    Arbitrary<ActorPlace> places =
        Combinators.combine(Arbitraries.integers().between(0, 5), actors)
            .as((sentence, actor) -> new ActorPlace(sentence, sentence / 2, actor));
    Arbitrary<LocalDate> dates =
        Arbitraries.integers().between(-9, 9).map(day -> LocalDate.ofEpochDay(day)).injectNull(0.3);
    return Combinators.combine(dates, places.list().ofMaxSize(10))
        .as((date, named) -> ArticleContexts.of(date, ALL, 6, 3, named))
        .list()
        .ofMaxSize(8);
  }

  /** Tries every pair of actors on every context. */
  private static List<PairCounts> byDefinition(List<ArticleContexts> articles, ContextType type) {
    TreeSet<String> actors = new TreeSet<>(CodePointOrder::compare);
    long n = 0;
    for (ArticleContexts article : articles) {
      article.contexts().get(type).actors().forEach(actors::addAll);
      n += article.contexts().get(type).total();
    }
    List<PairCounts> pairs = new ArrayList<>();
    for (String a : actors) {
      for (String b : actors.tailSet(a, false)) {
        List<ArticleContexts> sharing =
            articles.stream().filter(article -> count(article, type, Set.of(a, b)) > 0).toList();
        if (!sharing.isEmpty()) {
          List<LocalDate> dates = new ArrayList<>();
          for (ArticleContexts article : sharing) {
            if (article.date() != null) {
              dates.add(article.date());
            }
          }
          pairs.add(
              pair(
                  a,
                  b,
                  articles.stream().mapToLong(each -> count(each, type, Set.of(a, b))).sum(),
                  articles.stream().mapToLong(each -> count(each, type, Set.of(a))).sum(),
                  articles.stream().mapToLong(each -> count(each, type, Set.of(b))).sum(),
                  n,
                  sharing.size(),
                  dates.isEmpty() ? null : Collections.min(dates),
                  dates.isEmpty() ? null : Collections.max(dates)));
        }
      }
    }
    return pairs;
  }

  private static long count(ArticleContexts article, ContextType type, Set<String> actors) {
    return article.contexts().get(type).actors().stream()
        .filter(context -> context.containsAll(actors))
        .count();
  }

  private static CooccurrenceCounter counter(List<ArticleContexts> articles) {
    CooccurrenceCounter counter = new CooccurrenceCounter();
    articles.forEach(counter::add);
    return counter;
  }

  private static CooccurrenceBlock block(List<ArticleContexts> articles) {
    return counter(articles).toBlock();
  }

  private static Iterable<PairCounts> count(ArticleContexts... articles) {
    return block(List.of(articles)).pairs(ContextType.SENTENCE);
  }

  /** An article of one paragraph, by {@code SENTENCE ACTOR} separated by commas. */
  private static ArticleContexts article(@Nullable LocalDate date, int sentences, String named) {
    List<ActorPlace> places = new ArrayList<>();
    for (String place : named.isEmpty() ? new String[0] : named.split(", ", -1)) {
      int space = place.indexOf(' ');
      places.add(
          new ActorPlace(
              Integer.parseInt(place.substring(0, space)), 0, place.substring(space + 1)));
    }
    return ArticleContexts.of(date, Set.of(ContextType.SENTENCE), sentences, 1, places);
  }

  private static PairCounts pair(
      String actorA,
      String actorB,
      long nAb,
      long nA,
      long nB,
      long n,
      int articles,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    return new PairCounts(actorA, actorB, nAb, nA, nB, n, articles, first, last);
  }
}
