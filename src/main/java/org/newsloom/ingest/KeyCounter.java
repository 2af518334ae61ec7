package org.newsloom.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Counts how often a file's records bear each key. Takes some 24 bytes a key, so that a file may
 * hold millions: keys are kept as 64 bits of their SHA-256. Two keys that share those would be
 * numbered as if they were one, and stay apart.
 */
final class KeyCounter {
  private static final int FIRST_SIZE = 64;

  private long[] keys = new long[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private int size;

  /** Counts a key; says how often it was counted before. */
  int add(String key) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    long hash = hash(key);
    int at = place(keys, hash);
    if (counts[at] == 0) {
      keys[at] = hash;
      size++;
    }
    return counts[at]++;
  }

  /** Where a key stands or would stand. */
  private static int place(long[] table, long key) {
    int at = (int) (key >>> 1) & (table.length - 1);
    while (table[at] != key && table[at] != 0) {
      at = (at + 1) & (table.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] newKeys = new long[2 * keys.length];
    int[] newCounts = new int[2 * keys.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int at = place(newKeys, keys[i]);
        newKeys[at] = keys[i];
        newCounts[at] = counts[i];
      }
    }
    keys = newKeys;
    counts = newCounts;
  }

  /** Never 0, which marks an empty place. */
  private static long hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong() | 1;
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
