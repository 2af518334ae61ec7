package org.newsloom.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsloom.stats.counts.CountBlock;
import org.newsloom.stats.counts.Counts;

/**
 * What a batch is told of the corpus before it is looked at again: of each statistic in use, the
 * records whose keys the batch has, with the sums of the whole corpus. Smallest and largest values
 * are the batch's own.
 */
public final class Known {
  /** Nothing. */
  public static final Known NOTHING = new Known(Map.of());

  private final Map<Class<? extends Record>, List<CountBlock>> blocks;

  /**
   * @param blocks by the class of their records, blocks without a common key
   */
  public Known(Map<Class<? extends Record>, List<CountBlock>> blocks) {
    this.blocks = new HashMap<>(blocks);
  }

  /**
   * The records of a class, in the order of their keys.
   *
   * @throws IllegalArgumentException if it is not among those in use
   */
  public <C extends Record> Counts<C> of(Class<C> type) {
    List<CountBlock> known = blocks.get(type);
    if (known == null) {
      throw new IllegalArgumentException(type + " is not in use.");
    }
    return Counts.of(type, known);
  }
}
