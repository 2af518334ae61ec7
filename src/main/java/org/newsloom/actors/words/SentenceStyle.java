package org.newsloom.actors.words;

import java.util.List;

/** What capitals say in a sentence. */
public enum SentenceStyle {
  /** Running text: a capital marks a name or the first word. */
  PLAIN,
  /** A headline in title case: a capital says nothing, but acronyms still stand out. */
  TITLE_CASE,
  /** All letters are capitals: neither names nor acronyms stand out. */
  ALL_CAPITALS;

  /**
   * Judges by the words of three and more letters: no lower-case one, and at least three, make a
   * sentence in capitals or in title case; function words may be lower-case in title case.
   */
  public static SentenceStyle of(List<Word> words, Vocabulary vocabulary) {
    int judged = 0;
    int capitals = 0;
    int withLowerCase = 0;
    for (Word word : words) {
      if (word.text().length() < 3 || !Character.isLetter(word.text().codePointAt(0))) {
        continue;
      }
      boolean function = vocabulary.isFunctionWord(word);
      if (word.text().codePoints().anyMatch(Character::isLowerCase)) {
        withLowerCase++;
      }
      if (!function) {
        judged++;
        if (!word.isLowerCase()) {
          capitals++;
        }
      }
    }
    if (judged < 3 || capitals < judged) {
      return PLAIN;
    }
    return withLowerCase == 0 ? ALL_CAPITALS : TITLE_CASE;
  }
}
