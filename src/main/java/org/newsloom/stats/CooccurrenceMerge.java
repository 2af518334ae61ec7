package org.newsloom.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The sum of several blocks of {@link CooccurrenceCounter}, whatever their order. Holds the blocks
 * as they are and decodes them in step, so that memory is what the blocks take and one number an
 * actor.
 */
public final class CooccurrenceMerge {
  private final List<Block> blocks = new ArrayList<>();
  private final String[] actors;
  private final long[] contexts;

  /** Where a block's pairs begin, and what its actor numbers are in the merged list. */
  private static final class Block {
    private final byte[] bytes;
    private final int[] numbers;

    Block(byte[] bytes, int[] numbers) {
      this.bytes = bytes;
      this.numbers = numbers;
    }
  }

  public CooccurrenceMerge(List<byte[]> encoded) {
    TreeMap<String, long[]> sums = new TreeMap<>(CodePointOrder::compare);
    List<List<String>> names = new ArrayList<>();
    for (byte[] bytes : encoded) {
      BlockInput in = new BlockInput(bytes);
      List<String> own = new ArrayList<>();
      for (long left = in.number(); left > 0; left--) {
        String actor = in.frontCoded();
        own.add(actor);
        sums.computeIfAbsent(actor, key -> new long[1])[0] += in.number();
      }
      names.add(own);
    }
    actors = sums.keySet().toArray(String[]::new);
    contexts = sums.values().stream().mapToLong(sum -> sum[0]).toArray();
    TreeMap<String, Integer> numbers = new TreeMap<>(CodePointOrder::compare);
    for (int i = 0; i < actors.length; i++) {
      numbers.put(actors[i], i);
    }
    for (int i = 0; i < encoded.size(); i++) {
      int[] merged = names.get(i).stream().mapToInt(numbers::get).toArray();
      blocks.add(new Block(encoded.get(i), merged));
    }
  }

  /** Contexts that hold the actor; 0 for one that was never seen. */
  public long contextsOf(String actor) {
    int index = java.util.Arrays.binarySearch(actors, actor, CodePointOrder::compare);
    return index < 0 ? 0 : contexts[index];
  }

  /** Every pair that shares a context, in the order of (actorA, actorB). May be called again. */
  public void forEachPair(Consumer<PairCount> consumer) {
    PriorityQueue<Cursor> cursors = new PriorityQueue<>();
    for (Block block : blocks) {
      Cursor cursor = new Cursor(block);
      if (cursor.advance()) {
        cursors.add(cursor);
      }
    }
    while (!cursors.isEmpty()) {
      long key = cursors.element().key;
      long both = 0;
      long articles = 0;
      int firstDay = Days.NONE;
      int lastDay = Days.NONE;
      while (!cursors.isEmpty() && cursors.element().key == key) {
        Cursor cursor = cursors.remove();
        both += cursor.both;
        articles += cursor.articles;
        firstDay = Days.earlier(firstDay, cursor.firstDay);
        lastDay = Days.later(lastDay, cursor.lastDay);
        if (cursor.advance()) {
          cursors.add(cursor);
        }
      }
      int a = (int) (key >>> 32);
      int b = (int) key;
      consumer.accept(
          new PairCount(
              actors[a], actors[b], both, contexts[a], contexts[b], articles, firstDay, lastDay));
    }
  }

  private static final class Cursor implements Comparable<Cursor> {
    private final BlockInput in;
    private final int[] numbers;
    private long left;
    private int a;
    private long key;
    private long both;
    private long articles;
    private int firstDay;
    private int lastDay;

    Cursor(Block block) {
      in = new BlockInput(block.bytes);
      numbers = block.numbers;
      for (long skip = in.number(); skip > 0; skip--) {
        in.skipFrontCoded();
        in.number();
      }
      left = in.number();
    }

    boolean advance() {
      if (left == 0) {
        return false;
      }
      left--;
      a += (int) in.number();
      key = (long) numbers[a] << 32 | numbers[(int) in.number()];
      both = in.number();
      articles = in.number();
      firstDay = in.day();
      lastDay = in.day();
      return true;
    }

    @Override
    public int compareTo(Cursor other) {
      return Long.compare(key, other.key);
    }
  }
}
