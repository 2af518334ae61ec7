package org.newsloom.clean.trained;

import java.util.Arrays;

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

  private final int[] words = new int[FIRST_WORDS];
  private final int[] lastWords = new int[LAST_WORDS];
  private final int[] topicWords = new int[TOPIC_WORDS];
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
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (isWord(c)
          || (Character.isHighSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at)))) {
        at = readWord(text, at, length);
      } else {
        count(c);
        at++;
      }
    }
  }

  private int readWord(String text, int from, int length) {
    int hash = SEED;
    int at = from;
    int inDigits = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (c >= 'a' && c <= 'z') {
        letters++;
      } else if (c >= 'A' && c <= 'Z') {
        c = (char) (c + 'a' - 'A');
        letters++;
        upperCase++;
      } else if (c >= '0' && c <= '9') {
        digits++;
        inDigits++;
        key = key * 31 + c;
        // Numbers are known by their length alone.
        c = '0';
        hash = (hash ^ c) * PRIME;
        at++;
        continue;
      } else if (Character.isHighSurrogate(c)) {
        if (!Character.isLetterOrDigit(text.codePointAt(at))) {
          break;
        }
        letters++;
        hash = ((hash ^ c) * PRIME ^ text.charAt(at + 1)) * PRIME;
        key = (key * 31 + c) * 31 + text.charAt(at + 1);
        at += 2;
        continue;
      } else if (c < 0x80 || !Character.isLetterOrDigit(c)) {
        if (c == '\'' || c == '\u2019') {
          at++;
          continue;
        }
        break;
      } else {
        if (Character.isUpperCase(c)) {
          upperCase++;
          c = Character.toLowerCase(c);
        }
        letters++;
      }
      hash = (hash ^ c) * PRIME;
      key = key * 31 + c;
      at++;
    }
    if (inDigits == 4 && at - from == 4) {
      int year = (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
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

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c >= 0x80 && Character.isLetterOrDigit(c));
  }

  private void count(char c) {
    switch (c) {
      case ' ' -> {}
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
  int[] topicWords(Numbering numbering) {
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
