package org.newsloom.pipeline.summary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** Whole numbers from 0 up in few bytes, for what travels between tasks. */
final class Varints {
  private Varints() {}

  static byte[] encode(int[] values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(values.length + 8);
    for (int value : values) {
      int rest = value;
      while (rest >= 0x80) {
        out.write(rest | 0x80);
        rest >>>= 7;
      }
      out.write(rest);
    }
    return out.toByteArray();
  }

  /** The numbers that {@link #encode} wrote. */
  static int[] decode(byte[] bytes) {
    int count = 0;
    for (byte each : bytes) {
      count += each >= 0 ? 1 : 0;
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      int shift = 0;
      int next;
      do {
        next = in.read();
        values[i] |= (next & 0x7f) << shift;
        shift += 7;
      } while (next >= 0x80);
    }
    return values;
  }
}
