package org.newsloom.clean.trained;

import java.util.Arrays;
import org.newsloom.clean.page.Characters;

/**
 * One pass over a block's text: hashes of its words, lower-cased, and counts of its characters. A
 * long text is known by its first and last words; the middle only counts.
 *
 * <p>Reused from block to block; not thread-safe.
 */
public final class TextScan {
  /** Words hashed from the beginning. */
  static final int FIRST_WORDS = 24;

  /** Words hashed from the end of a longer text. */
  static final int LAST_WORDS = 6;

  private static final int SEED = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  /** Longer words are taken for words of the topic; most shorter ones are function words. */
  private static final int SHORTEST_TOPIC_WORD = 4;

  /** Topic words kept of a text. */
  private static final int TOPIC_WORDS = 120;

  /** In characters; a longer text makes room for itself. */
  private static final int USUAL_LENGTH = 2000;

  private static final int ASCII = 128;

  private static final byte NO_WORD = 0;
  private static final byte LOWER = 1;
  private static final byte UPPER = 2;
  private static final byte DIGIT = 3;
  private static final byte APOSTROPHE = 4;

  /** Two characters that are one letter. */
  private static final byte PAIR = 5;

  private static final byte[] KINDS = kinds();

  /** The bit that tells small letters from capitals; figures have it, too. */
  private static final char SMALL = 0x20;

  /** In a number that counts figures in its lower half, the place of the count of capitals. */
  private static final int CAPITALS = 32;

  /** What an ASCII character adds to such a number; less than zero if it is no letter or figure. */
  private static final long[] COUNTS = counts();

  /** What an ASCII letter or figure adds to a hash: numbers are known by their length alone. */
  private static final char[] HASHED = hashed();

  private final int[] words = new int[FIRST_WORDS];
  private final int[] lastWords = new int[LAST_WORDS];
  private final int[] topicWords = new int[TOPIC_WORDS];
  private char[] characters = new char[USUAL_LENGTH];
  private int wordCount;
  private int topicCount;
  private long key;
  int letters;
  int digits;
  int upperCase;
  int punctuation;
  int commas;
  int separators;
  int quotationMarks;
  int years;
  int addresses;
  int symbols;

  /** Reads a text. */
  void read(String text) {
    wordCount = 0;
    topicCount = 0;
    key = 1125899906842597L;
    letters = 0;
    digits = 0;
    upperCase = 0;
    punctuation = 0;
    commas = 0;
    separators = 0;
    quotationMarks = 0;
    years = 0;
    addresses = 0;
    symbols = 0;
    int length = text.length();
    if (length > characters.length) {
      characters = new char[Math.max(length, 2 * characters.length)];
    }
    text.getChars(0, length, characters, 0);
    int at = 0;
    while (at < length) {
      char c = characters[at];
      if (c == ' ') {
        at++;
      } else if (begins(c < ASCII ? KINDS[c] : kindOf(c, at, length))) {
        at = readWord(at, length);
      } else {
        count(c);
        at++;
      }
    }
  }

  private int readWord(int from, int length) {
    int hash = SEED;
    long line = key;
    int at = from;
    long counts = 0;
    int apart = 0;
    while (at < length) {
      char c = characters[at];
      if (c < ASCII) {
        // Nothing here branches on capitals and digits: no processor can foretell them.
        long counted = COUNTS[c];
        if (counted < 0) {
          if (KINDS[c] == NO_WORD) {
            break;
          }
          apart++;
        } else {
          counts += counted;
          hash = (hash ^ HASHED[c]) * PRIME;
          line = line * 31 + (c | SMALL);
        }
        at++;
        continue;
      }
      int kind = kindOf(c, at, length);
      if (kind == NO_WORD) {
        break;
      }
      if (kind == APOSTROPHE) {
        apart++;
      } else if (kind == PAIR) {
        char next = characters[at + 1];
        hash = ((hash ^ c) * PRIME ^ next) * PRIME;
        line = (line * 31 + c) * 31 + next;
        apart++;
        at++;
      } else {
        counts += kind == UPPER ? 1L << CAPITALS : 0;
        char lower = kind == UPPER ? Character.toLowerCase(c) : c;
        hash = (hash ^ lower) * PRIME;
        line = line * 31 + lower;
      }
      at++;
    }
    key = line;
    int inDigits = (int) counts;
    digits += inDigits;
    upperCase += (int) (counts >>> CAPITALS);
    letters += at - from - inDigits - apart;
    if (inDigits == 4 && at - from == 4) {
      int year = (characters[from] - '0') * 10 + characters[from + 1] - '0';
      if (year == 19 || year == 20) {
        years++;
      }
    }
    if (at - from >= SHORTEST_TOPIC_WORD && inDigits == 0 && topicCount < TOPIC_WORDS) {
      topicWords[topicCount++] = hash;
    }
    add(hash);
    return at;
  }

  private void add(int hash) {
    if (wordCount < FIRST_WORDS) {
      words[wordCount] = hash;
    } else {
      lastWords[wordCount % LAST_WORDS] = hash;
    }
    wordCount++;
  }

  /** Whether a word may begin with such a character; an apostrophe stands inside one. */
  private static boolean begins(int kind) {
    return kind != NO_WORD && kind != APOSTROPHE;
  }

  /** The kind of a character that is not ASCII. */
  private int kindOf(char c, int at, int length) {
    if (Character.isHighSurrogate(c)) {
      return Character.isLetterOrDigit(Character.codePointAt(characters, at, length))
          ? PAIR
          : NO_WORD;
    }
    if (!Characters.isWordPart(c)) {
      return c == '\u2019' ? APOSTROPHE : NO_WORD;
    }
    return Character.isUpperCase(c) ? UPPER : LOWER;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    for (int c = 0; c < ASCII; c++) {
      if (c >= 'a' && c <= 'z') {
        kinds[c] = LOWER;
      } else if (c >= 'A' && c <= 'Z') {
        kinds[c] = UPPER;
      } else if (c >= '0' && c <= '9') {
        kinds[c] = DIGIT;
      }
    }
    kinds['\''] = APOSTROPHE;
    return kinds;
  }

  private static long[] counts() {
    long[] counts = new long[ASCII];
    for (int c = 0; c < ASCII; c++) {
      counts[c] =
          switch (KINDS[c]) {
            case LOWER -> 0;
            case DIGIT -> 1;
            case UPPER -> 1L << CAPITALS;
            default -> -1;
          };
    }
    return counts;
  }

  private static char[] hashed() {
    char[] hashed = new char[ASCII];
    for (char c = 0; c < ASCII; c++) {
      hashed[c] = KINDS[c] == DIGIT ? '0' : (char) (c | SMALL);
    }
    return hashed;
  }

  private void count(char c) {
    switch (c) {
      case ',' -> commas++;
      case '|', '/', '\u2022', '\u00b7', '\u203a', '>', '\u00bb', '\u2014', '\u2013' ->
          separators++;
      case '"', '\u201c', '\u201d', '\u00ab' -> quotationMarks++;
      case '@', '#' -> addresses++;
      case '\u00a9', '$', '\u20ac', '\u00a3', '%', '*', '+', '=', '\u2192', '\u00ae', '\u2122' ->
          symbols++;
      default -> punctuation++;
    }
  }

  /** Whether anything stands there but words, white space, commas and rarer signs. */
  boolean hasMarks() {
    return punctuation + separators + quotationMarks > 0;
  }

  /** All words of the text, also those not hashed. */
  int wordCount() {
    return wordCount;
  }

  /** Letters and digits, case-folded: equal for two lines that say the same. */
  long key() {
    return key;
  }

  /** Hashes of the longer words. */
  int[] topicWords() {
    return Arrays.copyOf(topicWords, topicCount);
  }

  /** Numbers of the longer words. */
  int[] topicWords(WordNumbering numbering) {
    int[] numbers = new int[topicCount];
    for (int i = 0; i < topicCount; i++) {
      numbers[i] = numbering.of(topicWords[i]);
    }
    return numbers;
  }

  /** Hashes of the words that are known: the first, and of a longer text the last. */
  int[] words() {
    if (wordCount <= FIRST_WORDS) {
      return Arrays.copyOf(words, wordCount);
    }
    int tail = Math.min(LAST_WORDS, wordCount - FIRST_WORDS);
    int[] known = Arrays.copyOf(words, FIRST_WORDS + tail);
    for (int i = 0; i < tail; i++) {
      known[FIRST_WORDS + i] = lastWords[(wordCount - tail + i) % LAST_WORDS];
    }
    return known;
  }
}
