package org.newsloom.clean.page;

import java.util.Arrays;

/**
 * Words such as "the", "of", "der", "les": prose is full of them, menus and lists of headlines are
 * not.
 *
 * <p>The words have at most six ASCII letters, so one fits into a long, a byte a letter, its last
 * letter lowest. Looking up such a long takes no string, no loop and no branch: a multiplication
 * gives its only place in a table (Knuth's multiplicative hashing, with a factor that parts all the
 * words).
 */
public final class FunctionWords {
  private static final int LONGEST = 6;
  private static final int TABLE_BITS = 12;

  /** 2^64 divided by the golden ratio, which is odd: no power of it is 0. */
  private static final long GOLDEN_RATIO = 0x9e37_79b9_7f4a_7c15L;

  /** What a character that is no ASCII letter or digit packs into: no word holds it. */
  private static final int NO_LETTER = 0xff;

  /** What a character adds to a packed word: one byte, letters in lower case. */
  private static final byte[] PACKED = packedCharacters();

  private static final long[] WORDS =
      pack(
          ("the of and to in a is that for it was on with as he be by at are this had not but from"
                  + " have they which his or an were she you their been has we will who would there"
                  + " if more when so no her what its about into than them can only other new some"
                  + " could these two may then do any my now such like our over me even most after"
                  + " also did many before must through your where how because i all up out just"
                  + " der die das und zu den von mit ist des auf dem nicht ein eine als auch sich"
                  + " le la les et des un une dans du que pour qui sur au pas est par ne plus"
                  + " el los las y en una del por con para se su al lo il che di non per sono")
              .split(" ", -1));

  private static final long FACTOR = factor();

  private static final long[] TABLE = table(FACTOR);

  private FunctionWords() {}

  /** Whether the characters from {@code from} to before {@code to} are such a word, in any case. */
  public static boolean contains(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    if (to < LONGEST) {
      return contains(packed(text, from, to));
    }
    // As many characters for each word, and then those before it off: no processor can foretell how
    // long a word is.
    long packed = packed(text, to - LONGEST, to);
    return contains(packed & (1L << (8 * (to - from))) - 1);
  }

  private static long packed(char[] text, int from, int to) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      packed = (packed << 8) | (PACKED[text[i]] & 0xff);
    }
    return packed;
  }

  private static byte[] packedCharacters() {
    byte[] packed = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) (i < 128 && Character.isLetterOrDigit(i) ? i | 0x20 : NO_LETTER);
    }
    return packed;
  }

  private static boolean contains(long packed) {
    return TABLE[place(packed, FACTOR)] == packed;
  }

  private static long[] pack(String[] words) {
    return Arrays.stream(words)
        .filter(word -> word.length() <= LONGEST)
        .mapToLong(word -> word.chars().asLongStream().reduce(0, (packed, c) -> (packed << 8) | c))
        .distinct()
        .toArray();
  }

  private static long factor() {
    // The golden ratio's digits, as Knuth has it, and powers of them; a few dozen tries suffice.
    long factor = GOLDEN_RATIO;
    while (!parts(factor)) {
      factor *= GOLDEN_RATIO;
    }
    return factor;
  }

  private static boolean parts(long factor) {
    return Arrays.stream(WORDS).map(word -> place(word, factor)).distinct().count() == WORDS.length;
  }

  private static long[] table(long factor) {
    long[] table = new long[1 << TABLE_BITS];
    // No word is packed into this; an empty word is none.
    Arrays.fill(table, -1);
    for (long word : WORDS) {
      table[place(word, factor)] = word;
    }
    return table;
  }

  private static int place(long packed, long factor) {
    return (int) ((packed * factor) >>> (64 - TABLE_BITS));
  }
}
