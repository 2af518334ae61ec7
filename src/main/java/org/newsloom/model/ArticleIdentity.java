package org.newsloom.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who an article is, and what it says: two separate identities. */
public final class ArticleIdentity {
  /** In UTF-8; what is lower-cased by itself never takes more. */
  private static final int MOST_BYTES_OF_A_CHAR = 3;

  private static final int ASCII = 128;

  /** For each ASCII character 1 if it is white space, else 0. */
  private static final byte[] SPACE = asciiSpaces();

  private static final byte[] FOLDED = asciiFolded();

  /** In lower case an i and a combining dot. */
  private static final char DOTTED_I = '\u0130';

  /** In lower case one of two letters, by its place in the word. */
  private static final char SIGMA = '\u03a3';

  private ArticleIdentity() {}

  /**
   * The article's id: the first 32 hex digits of SHA-256 over its relative path and, of a record in
   * a file of several, a NUL and the record's key. Stable across runs and machines, and wherever in
   * its file the record stands.
   *
   * @param recordKey null for a file that is one article
   */
  public static String articleId(String sourcePath, @Nullable String recordKey) {
    String identity = recordKey == null ? sourcePath : sourcePath + '\0' + recordKey;
    return sha256(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  /** SHA-256 of a text, lower-cased with the root locale and with white space collapsed. */
  public static String contentHash(String text) {
    String stripped = text.strip();
    char[] characters = stripped.toCharArray();
    byte[] folded = new byte[MOST_BYTES_OF_A_CHAR * characters.length];
    int length = 0;
    int spaceBefore = 0;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c < ASCII) {
        // Of a run of white space the first is kept: written always, counted where it stays.
        int space = SPACE[c];
        folded[length] = FOLDED[c];
        length += 1 - (space & spaceBefore);
        spaceBefore = space;
      } else if (isSpace(c)) {
        folded[length] = ' ';
        length += 1 - spaceBefore;
        spaceBefore = 1;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < characters.length
          && Character.isLowSurrogate(characters[i + 1])) {
        i++;
        int pair = Character.toLowerCase(Character.toCodePoint(c, characters[i]));
        length = putPair(pair, folded, length);
        spaceBefore = 0;
      } else if (c == DOTTED_I || c == SIGMA || Character.isSurrogate(c)) {
        return sha256(folded(stripped).getBytes(StandardCharsets.UTF_8));
      } else {
        length = put(Character.toLowerCase(c), folded, length);
        spaceBefore = 0;
      }
    }
    MessageDigest digest = digest();
    digest.update(folded, 0, length);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] asciiSpaces() {
    byte[] spaces = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      spaces[c] = (byte) (isSpace(c) ? 1 : 0);
    }
    return spaces;
  }

  /** For each ASCII character its lower case; a space for all that is white space. */
  private static byte[] asciiFolded() {
    byte[] lower = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      lower[c] = (byte) (isSpace(c) ? ' ' : Character.toLowerCase(c));
    }
    return lower;
  }

  /** One to three bytes of UTF-8. */
  private static int put(char c, byte[] bytes, int at) {
    int next = at;
    if (c < 0x80) {
      bytes[next++] = (byte) c;
      return next;
    }
    if (c < 0x800) {
      bytes[next++] = (byte) (0xc0 | (c >> 6));
    } else {
      bytes[next++] = (byte) (0xe0 | (c >> 12));
      bytes[next++] = (byte) (0x80 | ((c >> 6) & 0x3f));
    }
    bytes[next++] = (byte) (0x80 | (c & 0x3f));
    return next;
  }

  /** Four bytes of UTF-8. */
  private static int putPair(int codePoint, byte[] bytes, int at) {
    bytes[at] = (byte) (0xf0 | (codePoint >> 18));
    bytes[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
    bytes[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
    bytes[at + 3] = (byte) (0x80 | (codePoint & 0x3f));
    return at + 4;
  }

  /** The same folding for any text: letters that fold by their neighbours, or into two. */
  private static String folded(String stripped) {
    String lower = stripped.toLowerCase(Locale.ROOT);
    StringBuilder collapsed = new StringBuilder(lower.length());
    boolean space = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
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
    return collapsed.append(space ? " " : "").toString();
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
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
