package org.newsloom.actors.persons;

import java.util.List;
import org.newsloom.actors.words.Vocabulary;

/**
 * Tells names whose family name stands first: Xi Jinping, Kim Jong Un, Moon Jae-in, Tsai Ing-wen.
 *
 * <p>Needs a family name of the list, and given names that are one-syllable words; or, after a
 * family name that is no Western name too, one word of one or two syllables of Hanyu Pinyin.
 */
final class EastAsianOrder {
  private static final int LONGEST_SYLLABLE = 6;

  private EastAsianOrder() {}

  /** Whether the first of these folded words is the family name. */
  static boolean familyNameFirst(List<String> tokens) {
    Vocabulary vocabulary = Vocabulary.english();
    if (tokens.size() < 2
        || tokens.size() > 3
        || !vocabulary.has("east_asian_surnames", tokens.get(0))) {
      return false;
    }
    List<String> syllables =
        tokens.subList(1, tokens.size()).stream()
            .flatMap(token -> List.of(token.split("-", -1)).stream())
            .toList();
    if (syllables.size() == 2) {
      return syllables.stream().allMatch(EastAsianOrder::isOneSyllable);
    }
    return syllables.size() == 1
        && !vocabulary.has("shared_east_asian_surnames", tokens.get(0))
        && isPinyin(syllables.get(0), vocabulary);
  }

  private static boolean isOneSyllable(String word) {
    if (word.length() < 2 || word.length() > LONGEST_SYLLABLE) {
      return false;
    }
    int groups = 0;
    boolean inVowels = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = "aeiou".indexOf(word.charAt(i)) >= 0 || (i > 0 && word.charAt(i) == 'y');
      if (vowel && !inVowels) {
        groups++;
      }
      inVowels = vowel;
    }
    return groups == 1;
  }

  private static boolean isPinyin(String word, Vocabulary vocabulary) {
    for (int cut = 1; cut <= word.length(); cut++) {
      if (isSyllable(word.substring(0, cut), vocabulary)
          && (cut == word.length() || isSyllable(word.substring(cut), vocabulary))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSyllable(String word, Vocabulary vocabulary) {
    for (int cut = 0; cut <= Math.min(2, word.length() - 1); cut++) {
      boolean initial = cut == 0 || vocabulary.has("pinyin_initials", word.substring(0, cut));
      if (initial && vocabulary.has("pinyin_finals", word.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
