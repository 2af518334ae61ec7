package org.newsloom.train.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How well a clustering of mentions agrees with another, over all pairs of mentions: a pair is
 * linked by a side that says both mean the same. A mention that a side does not know is linked to
 * nothing by it.
 *
 * @param right pairs that both sides link
 * @param found pairs that the system links
 * @param gold pairs that the gold links
 */
public record PairwiseScores(long right, long found, long gold) {

  /** Over all pairs, those of one article and those of two. */
  public static PairwiseScores all(List<LinkedMention> mentions) {
    return of(mentions, mention -> "");
  }

  /** Over the pairs that stand in one article. */
  public static PairwiseScores withinArticles(List<LinkedMention> mentions) {
    return of(mentions, LinkedMention::articleId);
  }

  /** Over the pairs whose mentions stand in different articles. */
  public static PairwiseScores acrossArticles(List<LinkedMention> mentions) {
    PairwiseScores all = all(mentions);
    PairwiseScores within = withinArticles(mentions);
    return new PairwiseScores(
        all.right - within.right, all.found - within.found, all.gold - within.gold);
  }

  private static PairwiseScores of(
      List<LinkedMention> mentions, Function<LinkedMention, String> group) {
    return new PairwiseScores(
        pairs(
            mentions,
            mention ->
                mention.inBoth()
                    ? List.of(
                        group.apply(mention),
                        Objects.requireNonNull(mention.entity()),
                        Objects.requireNonNull(mention.actorId()))
                    : null),
        pairs(mentions, mention -> key(group.apply(mention), mention.actorId())),
        pairs(mentions, mention -> key(group.apply(mention), mention.entity())));
  }

  private static @Nullable List<String> key(String group, @Nullable String id) {
    return id == null ? null : List.of(group, id);
  }

  /**
   * Pairs of mentions with one key: n of them make n(n-1)/2, so nothing is compared pair by pair.
   */
  private static long pairs(
      List<LinkedMention> mentions, Function<LinkedMention, @Nullable List<String>> key) {
    Map<List<String>, Long> sizes = new HashMap<>();
    for (LinkedMention mention : mentions) {
      List<String> cluster = key.apply(mention);
      if (cluster != null) {
        sizes.merge(cluster, 1L, Long::sum);
      }
    }
    return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }

  /** Share of the system's links that are right, 0 to 1; 1 if it links nothing. */
  public double precision() {
    return found == 0 ? 1 : right / (double) found;
  }

  /** Share of the gold's links that the system has, 0 to 1; 1 if the gold links nothing. */
  public double recall() {
    return gold == 0 ? 1 : right / (double) gold;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return found + gold == 0 ? 1 : 2.0 * right / (found + gold);
  }
}
