package org.newsloom.pipeline.facts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Numbers of 0 or more as bytes, seven bits each, low bits first (LEB128). */
final class PackedNumbers {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void add(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("less than 0: " + number);
    }
    int rest = number;
    while (rest > 0x7F) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  ByteBuffer packed() {
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  /** The next number; moves the position behind it. */
  static int next(ByteBuffer packed) {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      byte next = packed.get();
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalStateException("a number of too many bytes");
  }
}
