package org.newsloom.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Who an article is, and what it says: two separate identities. */
public final class ArticleIdentity {
  private ArticleIdentity() {}

  /**
   * The article's id: the first 32 hex digits of SHA-256 over its relative path, a NUL, and its
   * record index in decimal. Stable across runs, machines and edits of the file.
   */
  public static String articleId(String sourcePath, int recordIndex) {
    return sha256((sourcePath + '\0' + recordIndex).getBytes(StandardCharsets.UTF_8))
        .substring(0, 32);
  }

  /** SHA-256 of a text, lower-cased with the root locale and with white space collapsed. */
  public static String contentHash(String text) {
    String folded = text.toLowerCase(Locale.ROOT).strip();
    StringBuilder collapsed = new StringBuilder(folded.length());
    boolean space = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else {
        if (space) {
          collapsed.append(' ');
          space = false;
        }
        collapsed.append(c);
      }
    }
    return sha256(collapsed.append(space ? " " : "").toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The Unicode property White_Space, as {@code (?U)\s} has it. */
  private static boolean isSpace(char c) {
    return (c >= '\t' && c <= '\r')
        || c == ' '
        || (c >= 0x80
            && (c == '\u0085'
                || c == '\u00a0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000'));
  }

  /** SHA-256 of some bytes, 64 lower-case hex digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
