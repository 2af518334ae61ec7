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

  private static final int LEAST_CAPITALS = 3;
  private static final int LEAST_TITLE_CASE = 5;

  /**
   * Judges by the words of three and more letters. Three without a lower-case letter, and no other,
   * make a sentence in capitals; five capitalised ones beside function words one in title case:
   * fewer are as likely a list of names.
   */
  public static SentenceStyle of(List<Word> words, Vocabulary vocabulary) {
    int judged = 0;
    int content = 0;
    boolean anyLowerCase = false;
    boolean allCapitalised = true;
    for (Word word : words) {
      if (word.text().length() < 3 || !Character.isLetter(word.text().codePointAt(0))) {
        continue;
      }
      judged++;
      anyLowerCase |= word.text().codePoints().anyMatch(Character::isLowerCase);
      if (!vocabulary.isFunctionWord(word)) {
        content++;
        allCapitalised &= !word.isLowerCase();
      }
    }
    if (!anyLowerCase && judged >= LEAST_CAPITALS) {
      return ALL_CAPITALS;
    }
    return allCapitalised && content >= LEAST_TITLE_CASE ? TITLE_CASE : PLAIN;
  }
}
