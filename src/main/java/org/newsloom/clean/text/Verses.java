package org.newsloom.clean.text;

/** Tells lines of the length of verses, which stand together and are no sentence's parts. */
final class Verses {
  private static final int FEWEST = 3;
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST = 60;

  private final Lines lines;

  Verses(Lines lines) {
    this.lines = lines;
  }

  /** Whether a line and the one after it are among three of the length of verses. */
  boolean isVerse(int index) {
    int from = index;
    while (from > index - 2 && from > 0 && isVerseLike(from - 1)) {
      from--;
    }
    int to = index;
    while (to < index + 3 && isVerseLike(to)) {
      to++;
    }
    return to > index + 1 && to - from >= FEWEST;
  }

  private boolean isVerseLike(int index) {
    return !lines.isBlank(index)
        && lines.get(index).length() <= LONGEST
        && lines.words(index, FEWEST_WORDS) == FEWEST_WORDS;
  }
}
