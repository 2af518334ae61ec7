package org.newsloom.tables.storage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Names of files between what a file system keeps, which is bytes, and what people read. A key
 * spells the bytes, each that is no letter, digit or mark of a URI as {@code %} and two digits. So
 * a name is the same in every locale, and in none is it lost.
 */
public final class FileNames {
  private static final String PLAIN = "-._~/:";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FileNames() {}

  /** The key of a path that people write: its UTF-8. */
  public static String key(String path) {
    StringBuilder key = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        key.append(c);
      } else {
        key.append('%').append(HEX.toHexDigits(b));
      }
    }
    return key.toString();
  }

  /** The bytes that a key spells. */
  public static byte[] bytes(String key) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == '%') {
        bytes.write(HexFormat.fromHexDigits(key, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  /**
   * The name as people read it: UTF-8 as it is, every byte that is none as {@code \xFF}. Two names
   * may read the same.
   */
  public static String shown(String key) {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(key));
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    StringBuilder shown = new StringBuilder();
    while (true) {
      CoderResult result = decoder.decode(bytes, text, true);
      shown.append(text.flip());
      text.clear();
      if (!result.isError()) {
        return shown.toString();
      }
      for (int i = 0; i < result.length(); i++) {
        shown.append("\\x").append(HEX.toHexDigits(bytes.get()));
      }
    }
  }
}
