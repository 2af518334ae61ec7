package org.newsloom.actors.words;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into {@link Word}s. */
public final class WordReader {
  private WordReader() {}

  /** The words of a name or an alias; offsets count from its beginning. */
  public static List<Word> read(String text) {
    int[] codePoints = text.codePoints().toArray();
    return read(codePoints, 0, codePoints.length);
  }

  /**
   * The words between two offsets.
   *
   * @param codePoints the article's text
   * @param start first code point to read
   * @param end code point after the last
   */
  public static List<Word> read(int[] codePoints, int start, int end) {
    List<Word> words = new ArrayList<>();
    boolean space = true;
    int position = start;
    while (position < end) {
      int c = codePoints[position];
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
        position++;
        continue;
      }
      int wordEnd = position + 1;
      if (isWordPart(c)) {
        while (wordEnd < end && isWordPart(codePoints[wordEnd])) {
          wordEnd++;
        }
      }
      String text = new String(codePoints, position, wordEnd - position);
      words.add(new Word(position, wordEnd, text, Folding.fold(text), space));
      space = false;
      position = wordEnd;
    }
    return words;
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
