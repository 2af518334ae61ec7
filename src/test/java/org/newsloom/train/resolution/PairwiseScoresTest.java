package org.newsloom.train.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsloom.model.ActorKind;

class PairwiseScoresTest {

  /** Mentions as {@code ARTICLE ENTITY ACTOR}; a dash where a side does not know the mention. */
  private static List<LinkedMention> mentions(String... lines) {
    return Arrays.stream(lines)
        .map(line -> line.split(" ", -1))
        .map(words -> mention(words[0], known(words[1]), known(words[2])))
        .toList();
  }

  private static @Nullable String known(String word) {
    return word.equals("-") ? null : word;
  }

  private static LinkedMention mention(
      String article, @Nullable String entity, @Nullable String actor) {
    return new LinkedMention(article, ActorKind.PERSON, entity, actor, "");
  }

  @Test
  void countsThePairsOfAWrongMerge() {
    // Gold links 3 pairs of the Bushes a, the system all 6 of the four.
    assertThat(PairwiseScores.all(mentions("1 a x", "1 a x", "1 a x", "1 b x")))
        .isEqualTo(new PairwiseScores(3, 6, 3));
  }

  @Test
  void countsThePairsOfASplit() {
    // Four of one entity in two actors of two: 2 of the 6 links are kept.
    assertThat(PairwiseScores.all(mentions("1 a x", "1 a x", "1 a y", "1 a y")))
        .isEqualTo(new PairwiseScores(2, 2, 6));
  }

  @Test
  void linksAMissedMentionToNothing() {
    assertThat(PairwiseScores.all(mentions("1 a x", "1 a x", "1 a -", "1 a -")))
        .isEqualTo(new PairwiseScores(1, 1, 6));
  }

  @Test
  void countsASpuriousMentionAgainstPrecisionOnly() {
    assertThat(PairwiseScores.all(mentions("1 a x", "1 a x", "1 - x")))
        .isEqualTo(new PairwiseScores(1, 3, 1));
  }

  @Test
  void partsThePairsInAnArticleFromThoseAcross() {
    List<LinkedMention> mentions = mentions("1 a x", "1 a x", "2 a x", "2 b x");

    assertThat(PairwiseScores.withinArticles(mentions)).isEqualTo(new PairwiseScores(1, 2, 1));
    assertThat(PairwiseScores.acrossArticles(mentions)).isEqualTo(new PairwiseScores(2, 4, 2));
  }

  @Test
  void measuresAsDefined() {
    PairwiseScores scores = new PairwiseScores(3, 6, 4);

    assertThat(scores.precision()).isEqualTo(0.5);
    assertThat(scores.recall()).isEqualTo(0.75);
    assertThat(scores.f1()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void whoeverLinksNothingLinksNothingWrongly() {
    PairwiseScores scores = PairwiseScores.all(mentions("1 a x", "1 b y"));

    assertThat(scores.precision()).isEqualTo(1);
    assertThat(scores.recall()).isEqualTo(1);
    assertThat(scores.f1()).isEqualTo(1);
  }

  @Property
  void theSameClustersUnderOtherNamesArePerfect(@ForAll("corpora") List<LinkedMention> mentions) {
    List<LinkedMention> renamed =
        mentions.stream()
            .filter(link -> link.entity() != null)
            .map(link -> mention(link.articleId(), link.entity(), "actor of " + link.entity()))
            .toList();

    assertThat(PairwiseScores.all(renamed).f1()).isEqualTo(1);
    assertThat(PairwiseScores.acrossArticles(renamed).f1()).isEqualTo(1);
  }

  @Property
  void splittingActorsNeverRaisesRecall(@ForAll("corpora") List<LinkedMention> mentions) {
    List<LinkedMention> split = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      LinkedMention link = mentions.get(i);
      String actor = link.actorId() == null ? null : link.actorId() + i % 2;
      split.add(mention(link.articleId(), link.entity(), actor));
    }

    assertThat(PairwiseScores.all(split).recall())
        .isLessThanOrEqualTo(PairwiseScores.all(mentions).recall());
  }

  @Property
  void oneActorForAllHasFullRecall(@ForAll("corpora") List<LinkedMention> mentions) {
    List<LinkedMention> merged =
        mentions.stream().map(link -> mention(link.articleId(), link.entity(), "x")).toList();

    assertThat(PairwiseScores.all(merged).recall()).isEqualTo(1);
  }

  @Property
  void theOrderOfTheMentionsDoesNotMatter(
      @ForAll("corpora") List<LinkedMention> mentions, @ForAll Random random) {
    List<LinkedMention> shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, random);

    assertThat(PairwiseScores.all(shuffled)).isEqualTo(PairwiseScores.all(mentions));
    assertThat(PairwiseScores.withinArticles(shuffled))
        .isEqualTo(PairwiseScores.withinArticles(mentions));
  }

  @Property
  void agreesWithComparingEveryPair(@ForAll("corpora") List<LinkedMention> mentions) {
    long right = 0;
    long found = 0;
    long gold = 0;
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = 0; j < i; j++) {
        LinkedMention one = mentions.get(i);
        LinkedMention other = mentions.get(j);
        boolean linkedByGold = one.entity() != null && one.entity().equals(other.entity());
        boolean linkedBySystem = one.actorId() != null && one.actorId().equals(other.actorId());
        gold += linkedByGold ? 1 : 0;
        found += linkedBySystem ? 1 : 0;
        right += linkedByGold && linkedBySystem ? 1 : 0;
      }
    }

    assertThat(PairwiseScores.all(mentions)).isEqualTo(new PairwiseScores(right, found, gold));
  }

  @Provide
  Arbitrary<List<LinkedMention>> corpora() {
    return Combinators.combine(
            Arbitraries.of("1", "2", "3"),
            Arbitraries.of("a", "b", "c").injectNull(0.2),
            Arbitraries.of("x", "y", "z").injectNull(0.2))
        .as(PairwiseScoresTest::mention)
        .list()
        .ofMaxSize(25);
  }
}
