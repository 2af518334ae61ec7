package org.newsloom.stats.counts;

import org.newsloom.model.CodePointOrder;

/** Spreads keys over a fixed number of shards. */
public final class Shards {
  private Shards() {}

  /**
   * The shard of a key, 0 to {@code shards - 1}: FNV-1a (64 bits; Fowler, Noll and Vo) over its
   * UTF-8 bytes, finished by the mixer of MurmurHash3 (Appleby), unsigned, modulo the number of
   * shards. The same on every machine and in every version, since it decides in which file a row
   * stands.
   *
   * @throws IllegalArgumentException if there is no shard, or the key has an unpaired surrogate
   */
  public static int shardOf(String key, int shards) {
    return shardOf(CodePointOrder.utf8(key), shards);
  }

  /** As {@link #shardOf(String, int)}, by the key's UTF-8 bytes. */
  public static int shardOf(byte[] utf8, int shards) {
    if (shards < 1) {
      throw new IllegalArgumentException("There is 1 shard or more, not " + shards + ".");
    }
    long hash = 0xCBF29CE484222325L;
    for (byte next : utf8) {
      hash = (hash ^ (next & 0xFF)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return (int) Long.remainderUnsigned(hash ^ (hash >>> 33), shards);
  }
}
