package org.newsloom.stats.counts;

/** A place in a block. Walks without making an object a record, which keeps merging cheap. */
final class CountCursor {
  private final CountSchema<?> schema;
  private final int block;
  private final BlockReader reader;
  private final long[] values;

  CountCursor(CountSchema<?> schema, int block, byte[] bytes) {
    this.schema = schema;
    this.block = block;
    this.reader = new BlockReader(bytes);
    this.values = new long[schema.valueCount()];
  }

  /** Goes to the next record; false after the last one. */
  boolean advance() {
    if (!reader.hasNext()) {
      return false;
    }
    reader.readString();
    schema.read(reader, values);
    return true;
  }

  int compareKey(CountCursor other) {
    return reader.compareString(other.reader);
  }

  /** Position of the block among those that are merged. */
  int block() {
    return block;
  }

  /** Holds the key as the string last read. */
  BlockReader reader() {
    return reader;
  }

  long[] values() {
    return values;
  }
}
