package org.newsloom.clean.metadata;

import java.util.List;
import org.newsloom.clean.page.Characters;
import org.newsloom.clean.page.PageBlock;

/**
 * The words of an article's first paragraphs, to tell its title from the lines of a menu. Words are
 * cut to their beginnings, so that plurals and possessives meet, and kept as hashes of 16 bits: of
 * a hundred words that do not stand in the text about one seems to, which no decision hangs on.
 */
final class ProseWords {
  /** A title's words return soon, or not at all. */
  private static final int MOST_CHARACTERS = 6000;

  private static final int STEM = 5;
  private static final int SHORTEST = 4;
  private static final int HASHES = 1 << 16;

  private static final int ASCII = 128;

  /** For each ASCII letter or digit its lower case, for other ASCII characters 0. */
  private static final char[] WORD_PARTS = wordParts();

  /** A bit for each hash. */
  private final long[] stems = new long[HASHES / Long.SIZE];

  private final long[] lowerCase = new long[HASHES / Long.SIZE];

  /** Reads the paragraphs from a block on. */
  static ProseWords of(List<PageBlock> blocks, int start) {
    ProseWords words = new ProseWords();
    int characters = 0;
    for (int i = start; i < blocks.size() && characters < MOST_CHARACTERS; i++) {
      PageBlock block = blocks.get(i);
      if (block.shape().isProse()) {
        String text = block.text();
        words.add(text, Math.min(text.length(), MOST_CHARACTERS));
        characters += text.length();
      }
    }
    return words;
  }

  private void add(String text, int length) {
    char[] characters = new char[length];
    text.getChars(0, length, characters, 0);
    int at = 0;
    while (at < length) {
      int start = at;
      int whole = 0;
      int stem = 0;
      while (at < length) {
        char part = wordPart(characters[at]);
        if (part == 0) {
          break;
        }
        whole = 31 * whole + part;
        at++;
        stem = at - start == STEM ? whole : stem;
      }
      if (at - start >= SHORTEST) {
        set(stems, mixed(at - start < STEM ? whole : stem));
      }
      if (at - start > 2 && Character.isLowerCase(characters[start])) {
        set(lowerCase, mixed(whole));
      }
      at = Math.max(at, start + 1);
    }
  }

  private static void set(long[] bits, int hash) {
    bits[hash / Long.SIZE] |= 1L << hash;
  }

  private static boolean has(long[] bits, int hash) {
    return (bits[hash / Long.SIZE] >>> hash & 1) == 1;
  }

  /** A letter or digit in lower case; 0 for what is in no word. */
  private static char wordPart(char c) {
    if (c < ASCII) {
      return WORD_PARTS[c];
    }
    return Characters.isWordPart(c) ? Character.toLowerCase(c) : 0;
  }

  private static char[] wordParts() {
    char[] parts = new char[ASCII];
    for (char c = 0; c < ASCII; c++) {
      parts[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
    return parts;
  }

  /** Words of at least {@value #SHORTEST} letters in a line, and how many of them are here. */
  Shared shared(String line) {
    int[] seen = new int[line.length() / SHORTEST + 1];
    int words = 0;
    int found = 0;
    int at = 0;
    while (at < line.length()) {
      int end = wordEnd(line, at);
      if (end - at >= SHORTEST) {
        int hash = hash(line, at, Math.min(end, at + STEM));
        if (!isAmong(seen, words, hash)) {
          seen[words] = hash;
          words++;
          found += has(stems, hash) ? 1 : 0;
        }
      }
      at = Math.max(end, at + 1);
    }
    return new Shared(words, found);
  }

  private static boolean isAmong(int[] hashes, int count, int hash) {
    for (int i = 0; i < count; i++) {
      if (hashes[i] == hash) {
        return true;
      }
    }
    return false;
  }

  /** How many of a line's words of three letters and more are written in lower case here. */
  Shared inLowerCase(String line) {
    int words = 0;
    int found = 0;
    int at = 0;
    while (at < line.length()) {
      int end = wordEnd(line, at);
      if (end > at) {
        words++;
        found += end - at > 2 && has(lowerCase, hash(line, at, end)) ? 1 : 0;
      }
      at = Math.max(end, at + 1);
    }
    return new Shared(words, found);
  }

  /**
   * Words of a line.
   *
   * @param words how many were looked up
   * @param found how many of them are in the text
   */
  record Shared(int words, int found) {
    double share() {
      return words == 0 ? 0 : found / (double) words;
    }
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && wordPart(text.charAt(at)) != 0) {
      at++;
    }
    return at;
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + wordPart(text.charAt(i));
    }
    return mixed(hash);
  }

  private static int mixed(int hash) {
    return (hash * 0x9E3779B9) >>> 16;
  }
}
