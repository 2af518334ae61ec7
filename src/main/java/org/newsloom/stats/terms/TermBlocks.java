package org.newsloom.stats.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Merges blocks of terms. */
public final class TermBlocks {

  /** Is told, while blocks are merged, what became of each entry of each block. */
  @FunctionalInterface
  public interface MergeVisitor {
    /**
     * Called once an entry, in the order of the merged terms.
     *
     * @param block position of the entry's block among the merged ones, from 0
     * @param entry position of the entry in its block, from 0
     * @param documentFrequency of the entry's term over all the blocks
     */
    void merged(int block, int entry, int documentFrequency);
  }

  /**
   * A sum of blocks, and what each block needs to weigh its terms.
   *
   * @param block the sum
   * @param documentFrequencies for each summed block, in their order, the document frequency in the
   *     sum of each of its entries, in the order of that block
   */
  public record Merged(TermBlock block, List<int[]> documentFrequencies) {}

  /** A cursor and the position of its block. */
  private record Source(int block, TermCursor cursor) {}

  private TermBlocks() {}

  /**
   * The sum of some blocks: every term of any of them once, with its counts added up. Depends on
   * neither their order nor how the articles were spread over them.
   *
   * <p>Walks all blocks at once and holds nothing but one entry of each.
   */
  public static TermBlock merge(List<TermBlock> blocks) {
    return merge(blocks, (block, entry, documentFrequency) -> {});
  }

  /** As {@link #merge(List)}, and tells a visitor the merged document frequency of every entry. */
  public static TermBlock merge(List<TermBlock> blocks, MergeVisitor visitor) {
    TermBlockWriter writer = new TermBlockWriter();
    PriorityQueue<Source> sources =
        new PriorityQueue<>(
            Comparator.comparing(Source::cursor, TermCursor::compareTerm)
                .thenComparingInt(Source::block));
    for (int block = 0; block < blocks.size(); block++) {
      advance(sources, new Source(block, blocks.get(block).cursor()));
    }
    List<Source> equal = new ArrayList<>();
    while (!sources.isEmpty()) {
      Source leader = sources.remove();
      equal.add(leader);
      while (!sources.isEmpty() && sources.element().cursor().compareTerm(leader.cursor()) == 0) {
        Source other = sources.remove();
        leader.cursor().absorb(other.cursor());
        equal.add(other);
      }
      writer.add(leader.cursor());
      int documentFrequency = leader.cursor().documentFrequency();
      for (Source source : equal) {
        visitor.merged(source.block(), source.cursor().entry(), documentFrequency);
        advance(sources, source);
      }
      equal.clear();
    }
    return writer.toBlock();
  }

  /** As {@link #merge(List)}, and gives each block the merged document frequencies. */
  public static Merged mergeWithFrequencies(List<TermBlock> blocks) {
    List<int[]> frequencies = blocks.stream().map(block -> new int[block.size()]).toList();
    TermBlock merged =
        merge(
            blocks,
            (block, entry, documentFrequency) -> frequencies.get(block)[entry] = documentFrequency);
    return new Merged(merged, frequencies);
  }

  private static void advance(PriorityQueue<Source> sources, Source source) {
    if (source.cursor().advance()) {
      sources.add(source);
    }
  }
}
