package org.newsloom.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct terms of a batch of articles, sorted and numbered from 0, so that the articles'
 * counts can name a term by its number.
 */
public final class TermDictionary {
  private final List<TermStatistic> entries;
  private final Map<Key, Integer> indexes;

  private record Key(String term, int ngramSize) {}

  private TermDictionary(List<TermStatistic> entries) {
    this.entries = entries;
    this.indexes = new HashMap<>(entries.size() * 2);
    for (int i = 0; i < entries.size(); i++) {
      indexes.put(new Key(entries.get(i).term(), entries.get(i).ngramSize()), i);
    }
  }

  /**
   * The terms in the order of {@link TermStatistic#compareKeys}; a term's number is its position.
   */
  public List<TermStatistic> entries() {
    return entries;
  }

  /** The number of a term that some article of the batch holds. */
  public int indexOf(TermCount count) {
    return indexes.get(new Key(count.term(), count.ngramSize()));
  }

  /** Collects the terms of a batch. */
  public static final class Builder {
    private final Map<Key, TermStatistic> sums = new HashMap<>();

    /**
     * Adds an article.
     *
     * @param counts its terms, each once
     * @param day its publication, as of {@link Days}
     */
    public void add(List<TermCount> counts, int day) {
      for (TermCount count : counts) {
        sums.merge(
            new Key(count.term(), count.ngramSize()),
            new TermStatistic(count.term(), count.ngramSize(), count.frequency(), 1, day, day),
            TermStatistic::plus);
      }
    }

    public TermDictionary build() {
      return new TermDictionary(sums.values().stream().sorted(TermStatistic::compareKeys).toList());
    }
  }
}
