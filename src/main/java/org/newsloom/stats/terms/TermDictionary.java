package org.newsloom.stats.terms;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.CodePointOrder;
import org.newsloom.stats.blocks.EpochDays;
import org.newsloom.stats.counts.Shards;

/**
 * The terms of a batch of articles: each once, sorted, with its counts over the batch, and each
 * article's terms as positions in that list.
 *
 * <p>Invariant: what it gives does not depend on the order in which articles were added, but for
 * the articles' own numbers.
 */
public final class TermDictionary {
  private final List<Entry> entries;
  private final List<ArticleTerms> articles;

  private TermDictionary(List<Entry> entries, List<ArticleTerms> articles) {
    this.entries = entries;
    this.articles = articles;
  }

  private record Key(String term, int ngramSize) {}

  /** A term and its running counts; {@code position} is first by arrival, then by order. */
  private static final class Entry {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing((Entry entry) -> entry.utf8, Arrays::compareUnsigned)
            .thenComparingInt(entry -> entry.key.ngramSize());

    private final Key key;

    /** The term's bytes: cheaper to sort, to hash and to write than the string. */
    private final byte[] utf8;

    private int position;
    private long frequency;
    private int documentFrequency;
    private int first = EpochDays.ABSENT;
    private int last = EpochDays.ABSENT;

    private Entry(Key key, int position) {
      this.key = key;
      this.utf8 = CodePointOrder.utf8(key.term());
      this.position = position;
    }

    private TermStatistics statistics() {
      return new TermStatistics(
          key.term(),
          key.ngramSize(),
          frequency,
          documentFrequency,
          EpochDays.date(first),
          EpochDays.date(last));
    }
  }

  /** Adds up a batch. */
  public static final class Builder {
    private final Map<Key, Entry> byKey = new HashMap<>();
    private final List<Entry> arrived = new ArrayList<>();
    private final List<ArticleTerms> articles = new ArrayList<>();

    /**
     * Adds an article.
     *
     * @param counts its terms, each once
     * @param date when it was published; null if unknown
     * @return the article's number in the batch, from 0
     */
    public int add(List<TermCount> counts, @Nullable LocalDate date) {
      int day = EpochDays.of(date);
      int[] arrivals = new int[counts.size()];
      int[] frequencies = new int[counts.size()];
      for (int i = 0; i < arrivals.length; i++) {
        TermCount count = counts.get(i);
        Entry entry = entry(count);
        entry.frequency += count.frequency();
        entry.documentFrequency++;
        entry.first = EpochDays.earlier(entry.first, day);
        entry.last = EpochDays.later(entry.last, day);
        arrivals[i] = entry.position;
        frequencies[i] = count.frequency();
      }
      articles.add(new ArticleTerms(arrivals, frequencies));
      return articles.size() - 1;
    }

    private Entry entry(TermCount count) {
      return byKey.computeIfAbsent(
          new Key(count.term(), count.ngramSize()),
          key -> {
            Entry entry = new Entry(key, arrived.size());
            arrived.add(entry);
            return entry;
          });
    }

    /** The dictionary of what was added. The builder must not be used afterwards. */
    public TermDictionary build() {
      Entry[] sorted = arrived.toArray(new Entry[0]);
      Arrays.sort(sorted, Entry.ORDER);
      for (int position = 0; position < sorted.length; position++) {
        sorted[position].position = position;
      }
      return new TermDictionary(List.of(sorted), articles.stream().map(this::byPosition).toList());
    }

    private ArticleTerms byPosition(ArticleTerms byArrival) {
      // Position above, frequency below: sorting the pairs as numbers sorts them by position.
      long[] pairs = new long[byArrival.size()];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] =
            (long) arrived.get(byArrival.position(i)).position << 32 | byArrival.frequency(i);
      }
      Arrays.sort(pairs);
      int[] positions = new int[pairs.length];
      int[] frequencies = new int[pairs.length];
      for (int i = 0; i < pairs.length; i++) {
        positions[i] = (int) (pairs[i] >>> 32);
        frequencies[i] = (int) pairs[i];
      }
      return new ArticleTerms(positions, frequencies);
    }
  }

  /** The terms in order, with their counts over the batch; made one at a time. */
  public List<TermStatistics> terms() {
    return new AbstractList<>() {
      @Override
      public TermStatistics get(int position) {
        return entries.get(position).statistics();
      }

      @Override
      public int size() {
        return entries.size();
      }
    };
  }

  /** The articles' terms, by the numbers that {@link Builder#add} gave. */
  public List<ArticleTerms> articles() {
    return articles;
  }

  /**
   * The terms as one block a shard, by {@link Shards#shardOf} of the term; a shard's may be empty.
   */
  public List<TermBlock> blocks(int shards) {
    List<TermBlockWriter> writers = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      writers.add(new TermBlockWriter());
    }
    for (Entry entry : entries) {
      writers.get(Shards.shardOf(entry.utf8, shards)).add(entry.utf8, entry.statistics());
    }
    return writers.stream().map(TermBlockWriter::toBlock).toList();
  }

  /**
   * Puts together what merging told of each shard's block.
   *
   * @param byShard for each shard, a number for each entry of this dictionary's block of that shard
   * @return the numbers in the order of this dictionary
   * @throws IllegalArgumentException if the arrays are not those of this dictionary's blocks
   */
  public int[] inOrder(List<int[]> byShard) {
    int[] next = new int[byShard.size()];
    int[] numbers = new int[entries.size()];
    for (int position = 0; position < numbers.length; position++) {
      int shard = Shards.shardOf(entries.get(position).utf8, next.length);
      int[] ofShard = byShard.get(shard);
      if (next[shard] == ofShard.length) {
        throw new IllegalArgumentException("Shard " + shard + " has more terms than numbers.");
      }
      numbers[position] = ofShard[next[shard]++];
    }
    for (int shard = 0; shard < next.length; shard++) {
      if (next[shard] != byShard.get(shard).length) {
        throw new IllegalArgumentException("Shard " + shard + " has more numbers than terms.");
      }
    }
    return numbers;
  }
}
