package org.newsloom.stats.counts;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The records of some blocks, added up and in the order of their keys; read anew each time they are
 * asked for, one at a time.
 */
public final class Counts<C extends Record> implements Iterable<C> {
  private final CountSchema<C> schema;
  private final List<CountBlock> blocks;

  private Counts(CountSchema<C> schema, List<CountBlock> blocks) {
    this.schema = schema;
    this.blocks = List.copyOf(blocks);
  }

  /** The records of a class in some blocks. */
  public static <C extends Record> Counts<C> of(Class<C> type, List<CountBlock> blocks) {
    return new Counts<>(CountSchema.of(type), blocks);
  }

  /** The records one after the other. */
  public Stream<C> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public Iterator<C> iterator() {
    CountMerge merge = new CountMerge(schema, blocks);
    return new Iterator<>() {
      private boolean ready = merge.advance();

      @Override
      public boolean hasNext() {
        return ready;
      }

      @Override
      public C next() {
        if (!ready) {
          throw new java.util.NoSuchElementException();
        }
        C record = schema.record(merge.reader().stringBytes(), merge.values());
        ready = merge.advance();
        return record;
      }
    };
  }
}
