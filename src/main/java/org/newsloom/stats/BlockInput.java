package org.newsloom.stats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link BlockOutput} wrote. */
final class BlockInput {
  private final byte[] bytes;
  private int position;
  private byte[] text = new byte[64];
  private int textLength;

  BlockInput(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[position++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  int day() {
    long code = number();
    return code == 0 ? Days.NONE : (int) (code - 1 + Days.FIRST);
  }

  void skipFrontCoded() {
    number();
    int rest = (int) number();
    position += rest;
  }

  String frontCoded() {
    int shared = (int) number();
    int rest = (int) number();
    textLength = shared + rest;
    if (textLength > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, textLength));
    }
    System.arraycopy(bytes, position, text, shared, rest);
    position += rest;
    return new String(text, 0, textLength, StandardCharsets.UTF_8);
  }
}
