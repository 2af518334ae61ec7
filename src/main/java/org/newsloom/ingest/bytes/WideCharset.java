package org.newsloom.ingest.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The Unicode encodings that announce themselves: by a byte order mark, or, for UTF-16, by the NUL
 * byte beside each letter of the Latin alphabet.
 *
 * @param charset the encoding
 * @param unit bytes of one code unit: 1, 2 or 4
 * @param bigEndian whether the high byte of a unit comes first
 * @param markBytes length of the byte order mark; 0 if there is none
 */
public record WideCharset(Charset charset, int unit, boolean bigEndian, int markBytes) {
  /** Share of units with a NUL in one place that makes UTF-16 plausible; spaces alone give 1/8. */
  private static final double LATIN_SHARE = 0.1;

  /** Bytes looked at for UTF-16 without a mark. */
  private static final int SAMPLE_BYTES = 4096;

  /** What the byte order mark at the beginning of some bytes says; empty if there is none. */
  public static Optional<WideCharset> byMark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new WideCharset(StandardCharsets.UTF_8, 1, false, 3));
    }
    // Before UTF-16, whose mark is the beginning of this one; a NUL is no first letter of a text.
    if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new WideCharset(Charset.forName("UTF-32LE"), 4, false, 4));
    }
    if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new WideCharset(Charset.forName("UTF-32BE"), 4, true, 4));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(new WideCharset(StandardCharsets.UTF_16LE, 2, false, 2));
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(new WideCharset(StandardCharsets.UTF_16BE, 2, true, 2));
    }
    return Optional.empty();
  }

  /** UTF-16 without a mark, where NUL bytes stand in one place of the pairs only, and often. */
  public static Optional<WideCharset> byNulBytes(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE_BYTES) / 2;
    if (pairs < 2) {
      return Optional.empty();
    }
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (first == 0 && second >= LATIN_SHARE * pairs) {
      return Optional.of(new WideCharset(StandardCharsets.UTF_16LE, 2, false, 0));
    }
    if (second == 0 && first >= LATIN_SHARE * pairs) {
      return Optional.of(new WideCharset(StandardCharsets.UTF_16BE, 2, true, 0));
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
