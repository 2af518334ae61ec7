package org.newsloom.stats.cooccurrence;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.newsloom.stats.blocks.EpochDays;
import org.newsloom.stats.blocks.LongIndex;
import org.newsloom.stats.counts.BlockWriter;

/**
 * The running counts of one context type. Actors are numbers, pairs are two numbers in a {@code
 * long}: about 60 bytes a pair, without an object.
 */
final class ContextSum {
  private static final int NO_ARTICLE = -1;

  private long contexts;
  private long[] occurrences = new long[64];
  private final LongIndex pairs = new LongIndex();
  private long[] together = new long[64];
  private int[] articles = new int[64];
  private int[] firsts = new int[64];
  private int[] lasts = new int[64];

  /** The article that counted the pair last, so that it counts the pair once. */
  private int[] countedBy = new int[64];

  void addContexts(long number) {
    contexts = Math.addExact(contexts, number);
  }

  void addOccurrences(int actor, long number) {
    if (actor >= occurrences.length) {
      occurrences = Arrays.copyOf(occurrences, Math.max(actor + 1, 2 * occurrences.length));
    }
    occurrences[actor] = Math.addExact(occurrences[actor], number);
  }

  /** Counts a context of an article that names two actors. */
  void addContext(int actor, int other, int article, int day) {
    int pair = pair(actor, other);
    together[pair]++;
    if (countedBy[pair] != article) {
      countedBy[pair] = article;
      addArticles(pair, 1, day, day);
    }
  }

  /** Adds the counts of other articles. */
  void addPair(int actor, int other, long number, int articleCount, int first, int last) {
    int pair = pair(actor, other);
    together[pair] = Math.addExact(together[pair], number);
    addArticles(pair, articleCount, first, last);
  }

  private void addArticles(int pair, int number, int first, int last) {
    articles[pair] = Math.addExact(articles[pair], number);
    firsts[pair] = EpochDays.earlier(firsts[pair], first);
    lasts[pair] = EpochDays.later(lasts[pair], last);
  }

  private int pair(int actor, int other) {
    int before = pairs.size();
    int pair = pairs.put(key(actor, other));
    if (pair == before) {
      if (pair == together.length) {
        int length = Math.multiplyExact(2, pair);
        together = Arrays.copyOf(together, length);
        articles = Arrays.copyOf(articles, length);
        firsts = Arrays.copyOf(firsts, length);
        lasts = Arrays.copyOf(lasts, length);
        countedBy = Arrays.copyOf(countedBy, length);
      }
      firsts[pair] = EpochDays.ABSENT;
      lasts[pair] = EpochDays.ABSENT;
      countedBy[pair] = NO_ARTICLE;
    }
    return pair;
  }

  /** The same for both orders of the two. */
  private static long key(int actor, int other) {
    return (long) Math.min(actor, other) << 32 | Math.max(actor, other);
  }

  /**
   * Writes the counts, without the context type.
   *
   * @param byRank the numbers of all actors, in the order of their ids
   * @param pairsOf whether to write the pairs whose first actor has this number
   */
  void writeTo(BlockWriter writer, int[] byRank, IntPredicate pairsOf) {
    writer.writeVarint(contexts);
    int[] ranks = new int[byRank.length];
    for (int rank = 0; rank < byRank.length; rank++) {
      int actor = byRank[rank];
      ranks[actor] = rank;
      writer.writeVarint(actor < occurrences.length ? occurrences[actor] : 0);
    }
    long[] sorted =
        IntStream.range(0, pairs.size())
            .mapToLong(pairs::key)
            .map(key -> key(ranks[(int) (key >>> 32)], ranks[(int) key]))
            .filter(key -> pairsOf.test(byRank[(int) (key >>> 32)]))
            .sorted()
            .toArray();
    BlockWriter section = new BlockWriter();
    int a = 0;
    int b = 0;
    for (long key : sorted) {
      int nextA = (int) (key >>> 32);
      int nextB = (int) key;
      section.writeVarint(nextA - a);
      section.writeVarint(nextB - (nextA > a || b == 0 ? nextA : b));
      a = nextA;
      b = nextB;
      int pair = pairs.put(key(byRank[a], byRank[b]));
      section.writeVarint(together[pair]);
      section.writeVarint(articles[pair]);
      EpochDays.write(section, firsts[pair], lasts[pair]);
    }
    writer.writeVarint(section.length());
    writer.writeVarint(sorted.length);
    writer.writeAll(section);
  }
}
