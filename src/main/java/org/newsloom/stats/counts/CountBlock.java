package org.newsloom.stats.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Records of counts, sorted by their keys, each key once, as compact bytes: the partial result of
 * every statistic. Equal counts are equal bytes, so a block may be stored under what it was made
 * of.
 *
 * <p>Each record is its key, front-coded against the one before, and its values as varints.
 */
public final class CountBlock {
  /** No counts: what does not change a sum. */
  public static final CountBlock EMPTY = new CountBlock(new byte[0]);

  private final byte[] bytes;

  private CountBlock(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The block with these bytes, which must not change afterwards. */
  public static CountBlock of(byte[] bytes) {
    return new CountBlock(bytes);
  }

  /** The block as bytes, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The block of some records, each of another key. */
  public static <C extends Record> CountBlock ofDistinct(CountSchema<C> schema, List<C> records) {
    record Keyed<C>(CountKey key, C counts) {}
    Writer writer = new Writer(schema);
    records.stream()
        .map(counts -> new Keyed<>(new CountKey(schema.key(counts)), counts))
        .sorted(Comparator.comparing(Keyed::key))
        .forEach(keyed -> writer.add(keyed.key().bytes(), schema.values(keyed.counts())));
    return writer.toBlock();
  }

  /**
   * The sum of some blocks. Depends neither on their order nor on how the articles were spread over
   * them.
   */
  public static CountBlock sum(CountSchema<?> schema, List<CountBlock> blocks) {
    if (blocks.size() == 1) {
      return blocks.get(0);
    }
    Writer writer = new Writer(schema);
    CountMerge merge = new CountMerge(schema, blocks);
    while (merge.advance()) {
      writer.add(merge.reader(), merge.values());
    }
    return writer.toBlock();
  }

  /**
   * A sum of blocks, and what it tells each of them.
   *
   * @param block the sum
   * @param echoes for each summed block, in their order, the sums that {@link #recall} reads
   */
  public record Merged(CountBlock block, List<byte[]> echoes) {}

  /** As {@link #sum}, and tells each block the summed values of its own keys. */
  public static Merged sumWithEchoes(CountSchema<?> schema, List<CountBlock> blocks) {
    Writer writer = new Writer(schema);
    List<BlockWriter> echoes = blocks.stream().map(block -> new BlockWriter()).toList();
    CountMerge merge = new CountMerge(schema, blocks);
    while (merge.advance()) {
      writer.add(merge.reader(), merge.values());
      merge.echo(echoes);
    }
    return new Merged(writer.toBlock(), echoes.stream().map(BlockWriter::toByteArray).toList());
  }

  /**
   * This block with the corpus's sums in the place of its own. What is no sum stays as it is.
   *
   * @param echo what {@link #sumWithEchoes} gave for this block
   */
  public CountBlock recall(CountSchema<?> schema, byte[] echo) {
    BlockReader sums = new BlockReader(echo);
    Writer writer = new Writer(schema);
    CountCursor cursor = new CountCursor(schema, 0, bytes);
    while (cursor.advance()) {
      schema.readSums(sums, cursor.values());
      writer.add(cursor.reader(), cursor.values());
    }
    if (sums.hasNext()) {
      throw new IllegalArgumentException("The echo is that of another block.");
    }
    return writer.toBlock();
  }

  /** The records of this block by the hash of their keys, one block a shard. */
  public List<CountBlock> split(CountSchema<?> schema, int shards) {
    List<Writer> writers =
        IntStream.range(0, shards).mapToObj(shard -> new Writer(schema)).toList();
    CountCursor cursor = new CountCursor(schema, 0, bytes);
    while (cursor.advance()) {
      int shard = Shards.shardOf(cursor.reader().stringBytes(), shards);
      writers.get(shard).add(cursor.reader(), cursor.values());
    }
    return writers.stream().map(Writer::toBlock).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CountBlock block && Arrays.equals(bytes, block.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes of counts";
  }

  /** Writes the records of a block one after the other; the caller keeps the order. */
  public static final class Writer {
    private final CountSchema<?> schema;
    private final BlockWriter writer = new BlockWriter();

    /** Writes records of a class. */
    public Writer(CountSchema<?> schema) {
      this.schema = schema;
    }

    /** Adds a record; its key stands behind the one before. */
    void add(byte[] key, long[] values) {
      writer.writeString(key, key.length);
      schema.write(writer, values);
    }

    void add(BlockReader key, long[] values) {
      key.copyString(writer);
      schema.write(writer, values);
    }

    /** What was written. */
    public CountBlock toBlock() {
      return new CountBlock(writer.toByteArray());
    }
  }

  /** Some blocks by their bytes. */
  public static List<CountBlock> ofAll(Iterable<byte[]> encoded) {
    List<CountBlock> blocks = new ArrayList<>();
    encoded.forEach(bytes -> blocks.add(of(bytes)));
    return blocks;
  }
}
