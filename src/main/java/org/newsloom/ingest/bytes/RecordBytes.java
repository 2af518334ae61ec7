package org.newsloom.ingest.bytes;

import org.jspecify.annotations.Nullable;

/** A record of a stream. No Java record, since those do not compare arrays by what they hold. */
public final class RecordBytes {
  private final int line;
  private final long byteCount;
  private final byte @Nullable [] bytes;

  RecordBytes(int line, long byteCount, byte @Nullable [] bytes) {
    this.line = line;
    this.byteCount = byteCount;
    this.bytes = bytes;
  }

  /** The number of the line it begins on, from 1, blank lines counted. */
  public int line() {
    return line;
  }

  /** Its length in bytes, also where the bytes themselves were not kept. */
  public long byteCount() {
    return byteCount;
  }

  /** The record without what parts it from the next; null if it is longer than the limit. */
  public byte @Nullable [] bytes() {
    return bytes;
  }
}
