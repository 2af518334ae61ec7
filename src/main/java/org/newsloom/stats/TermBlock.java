package org.newsloom.stats;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * A sorted list of term statistics in few bytes: about ten an entry, where the same as objects take
 * a hundred. Blocks merge in any order to the same result.
 */
public final class TermBlock {
  private TermBlock() {}

  /** Encodes statistics that come in the order of {@link TermStatistic#compareKeys}. */
  public static byte[] encode(Iterable<TermStatistic> sorted) {
    BlockOutput out = new BlockOutput();
    for (TermStatistic entry : sorted) {
      out.number(entry.ngramSize());
      out.frontCoded(entry.term());
      out.number(entry.frequency());
      out.number(entry.documentFrequency());
      out.day(entry.firstDay());
      out.day(entry.lastDay());
    }
    out.number(0);
    return out.toBytes();
  }

  /** The statistics of a block, decoded as they are asked for. */
  public static Iterator<TermStatistic> decode(byte[] block) {
    BlockInput in = new BlockInput(block);
    return new Iterator<>() {
      private int size = (int) in.number();

      @Override
      public boolean hasNext() {
        return size != 0;
      }

      @Override
      public TermStatistic next() {
        if (size == 0) {
          throw new NoSuchElementException();
        }
        TermStatistic entry =
            new TermStatistic(in.frontCoded(), size, in.number(), in.number(), in.day(), in.day());
        size = (int) in.number();
        return entry;
      }
    };
  }

  /** Hears each merged term, and then where it stands in the blocks it came from. */
  public interface Visitor {
    void merged(TermStatistic sum);

    /** Entry {@code entry} (from 0) of block {@code block} went into the last merged term. */
    default void stoodIn(int block, int entry) {}
  }

  /**
   * Merges blocks, in the order of the keys, holding one entry of each at a time.
   *
   * @param blocks in any order; a term may stand in several, but once in each
   */
  public static void merge(List<byte[]> blocks, Visitor visitor) {
    PriorityQueue<Head> heads =
        new PriorityQueue<>(
            Comparator.<Head, TermStatistic>comparing(
                    head -> head.current, TermStatistic::compareKeys)
                .thenComparingInt(head -> head.block));
    for (int i = 0; i < blocks.size(); i++) {
      Iterator<TermStatistic> entries = decode(blocks.get(i));
      if (entries.hasNext()) {
        heads.add(new Head(i, 0, entries.next(), entries));
      }
    }
    while (!heads.isEmpty()) {
      List<Head> same = takeEqual(heads);
      TermStatistic sum = same.get(0).current;
      for (Head head : same.subList(1, same.size())) {
        sum = sum.plus(head.current);
      }
      visitor.merged(sum);
      for (Head head : same) {
        visitor.stoodIn(head.block, head.entry);
        if (head.rest.hasNext()) {
          heads.add(new Head(head.block, head.entry + 1, head.rest.next(), head.rest));
        }
      }
    }
  }

  private record Head(int block, int entry, TermStatistic current, Iterator<TermStatistic> rest) {}

  private static List<Head> takeEqual(PriorityQueue<Head> heads) {
    List<Head> same = new java.util.ArrayList<>(4);
    Head first = heads.remove();
    same.add(first);
    while (!heads.isEmpty()
        && TermStatistic.compareKeys(heads.element().current, first.current) == 0) {
      same.add(heads.remove());
    }
    return same;
  }

  /**
   * The shard a term belongs to: FNV-1a over its UTF-16 units, modulo the number of shards. Part of
   * the contract of the bytes, so never to be changed.
   */
  public static int shardOf(String term, int shards) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x01000193;
    }
    return Math.floorMod(hash, shards);
  }
}
