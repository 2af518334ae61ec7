package org.newsloom.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Undoes a common accident of publishing systems: UTF-8 that was read as Latin-1 or windows-1252
 * and written as UTF-8 again, so that ’ became â€™, or â and two C1 controls. One news page in
 * sixty has it.
 *
 * <p>Touches only texts that show it, by a C1 control (no text has those) or by "â€"; in them, only
 * sequences that are sound UTF-8. A C1 control that stands alone is the windows-1252 character of
 * its number, as the HTML standard reads it.
 */
final class DoubleEncoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private DoubleEncoding() {}

  /** C1 controls without NEL, which ends lines. */
  static boolean isUpperControl(int c) {
    return c >= 0x80 && c <= 0x9F && c != 0x85;
  }

  /** The text with the accident undone; the same text if it does not show it. */
  static String undone(String text) {
    if (!text.contains("â€") && !holdsUpperControl(text)) {
      return text;
    }
    StringBuilder undone = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int length = sequenceLength(c);
      String letter = length == 0 ? "" : decoded(text, at, length);
      if (!letter.isEmpty()) {
        undone.append(letter);
        at += length;
        continue;
      }
      if (c >= 0x80 && c <= 0x9F) {
        String western = new String(new byte[] {(byte) c}, WINDOWS_1252);
        undone.append(western.equals("\uFFFD") ? "" : western);
      } else {
        undone.append(c);
      }
      at++;
    }
    return undone.toString();
  }

  private static boolean holdsUpperControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUpperControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many bytes a UTF-8 sequence with this first byte has; 0 if none begins with it. */
  private static int sequenceLength(char first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return 2;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
  }

  /** The letter whose bytes stand here as characters; empty if they are no sound UTF-8. */
  private static String decoded(String text, int start, int length) {
    if (start + length > text.length()) {
      return "";
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    for (int i = start; i < start + length; i++) {
      char c = text.charAt(i);
      // A character of windows-1252 beyond Latin-1 stands for its one byte; others give '?'.
      bytes.put(c < 0x100 ? (byte) c : Character.toString(c).getBytes(WINDOWS_1252)[0]);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
