package org.newsloom.stats.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Adds up records of counts as they come. When it holds many it packs them into a sorted block, so
 * that what it takes is a bounded table and the compact bytes of the rest.
 */
public final class CountTable<C extends Record> implements Consumer<C> {
  /** About 20 MB. */
  private static final int MOST_RECORDS = 1 << 17;

  private final CountSchema<C> schema;
  private final int mostRecords;
  private final Map<CountKey, long[]> records = new HashMap<>();
  private final List<CountBlock> packed = new ArrayList<>();

  /** An empty table of records of a class. */
  public CountTable(CountSchema<C> schema) {
    this(schema, MOST_RECORDS);
  }

  CountTable(CountSchema<C> schema, int mostRecords) {
    this.schema = schema;
    this.mostRecords = mostRecords;
  }

  @Override
  public void accept(C counts) {
    long[] values = schema.values(counts);
    records.merge(
        new CountKey(schema.key(counts)),
        values,
        (sum, other) -> {
          schema.add(sum, other);
          return sum;
        });
    if (records.size() >= mostRecords) {
      pack();
    }
  }

  /** The sum of what came; the table is empty again. */
  public CountBlock toBlock() {
    pack();
    CountBlock sum = CountBlock.sum(schema, packed);
    packed.clear();
    return sum;
  }

  private void pack() {
    CountBlock.Writer writer = new CountBlock.Writer(schema);
    records.keySet().stream().sorted().forEach(key -> writer.add(key.bytes(), records.get(key)));
    records.clear();
    packed.add(writer.toBlock());
  }
}
