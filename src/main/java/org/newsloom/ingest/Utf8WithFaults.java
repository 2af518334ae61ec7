package org.newsloom.ingest;

import java.nio.charset.StandardCharsets;

/**
 * Bytes that are no sound UTF-8, read as UTF-8 all the same: each fault becomes U+FFFD.
 *
 * <p>That they are UTF-8 shows in sound sequences of several bytes. In text of one byte a letter
 * these hardly ever come about: a capital with an accent and a typographic sign behind it, as in
 * É».
 */
final class Utf8WithFaults {
  private static final char REPLACEMENT = '\uFFFD';

  /** Few faults: one in so many bytes. */
  private static final int BYTES_A_FAULT = 200;

  /** So many are few in the shortest text. */
  private static final int FORGIVEN_FAULTS = 2;

  private final byte[] bytes;
  private final String text;
  private final int faults;
  private final int sound;

  Utf8WithFaults(byte[] bytes) {
    this.bytes = bytes;
    this.text = new String(bytes, StandardCharsets.UTF_8);
    int replacements = (int) text.chars().filter(c -> c == REPLACEMENT).count();
    // What an earlier reader replaced is sound by now.
    int earlier = earlierReplacements(bytes);
    this.faults = replacements - earlier;
    this.sound =
        earlier + (int) text.codePoints().filter(c -> c > 0x7F && c != REPLACEMENT).count();
  }

  /** Whether the bytes are UTF-8 rather than anything else. */
  boolean isLikely() {
    return sound >= Math.max(1, faults)
        || (sound > 0 && faultsAreFew())
        || (faults == 1 && isCutWithinLetter());
  }

  /** Whether few characters of the text are lost if the bytes are read so. */
  boolean faultsAreFew() {
    return faults <= Math.max(FORGIVEN_FAULTS, bytes.length / BYTES_A_FAULT);
  }

  /** The text, with how much of it was replaced. */
  Decoded text() {
    return CheckedText.of(StandardCharsets.UTF_8, text, faults);
  }

  /**
   * Whether the bytes end within a letter of several bytes, which a file of one byte a letter does
   * not: with a capital behind a small letter, or with two bytes or three of a longer letter.
   */
  private boolean isCutWithinLetter() {
    if (bytes.length < 4 || text.charAt(text.length() - 1) != REPLACEMENT) {
      return false;
    }
    int at = bytes.length - 1;
    if (isFirstOfTwo(bytes[at])) {
      return bytes[at - 1] >= 'a' && bytes[at - 1] <= 'z';
    }
    int following = 0;
    while (following < 2 && isFollowing(bytes[at])) {
      at--;
      following++;
    }
    int first = bytes[at] & 0xFF;
    return following > 0 && first >= 0xE0 && first <= 0xF4;
  }

  private static boolean isFirstOfTwo(byte b) {
    return (b & 0xFF) >= 0xC2 && (b & 0xFF) <= 0xDE;
  }

  private static boolean isFollowing(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static int earlierReplacements(byte[] bytes) {
    int count = 0;
    for (int i = 2; i < bytes.length; i++) {
      if (bytes[i] == (byte) 0xBD && bytes[i - 1] == (byte) 0xBF && bytes[i - 2] == (byte) 0xEF) {
        count++;
      }
    }
    return count;
  }
}
