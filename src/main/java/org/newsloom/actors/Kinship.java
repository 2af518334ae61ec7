package org.newsloom.actors;

import java.util.List;
import java.util.Set;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;

/**
 * Whether an article introduces somebody as another's relative: "his wife, Ann Doe", "Tar's brother
 * Ann Doe", "Ann Doe, the president's son", "Ann Doe, a daughter of the mayor".
 */
final class Kinship {
  /** How many words may stand between a possessive and the word of kin, or before that word. */
  private static final int REACH = 6;

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "our");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

  private Kinship() {}

  /** Whether the words beside a name say whose relative it is. */
  static boolean isStated(ArticleWords article, int sentence, int firstWord, int endWord) {
    List<Word> words = article.words(sentence);
    return isBefore(words, firstWord) || isBehind(words, endWord);
  }

  /** "His elder brother, Ann Doe". */
  private static boolean isBefore(List<Word> words, int firstWord) {
    int kin = firstWord - 1;
    if (kin > 0 && words.get(kin).is(",")) {
      kin--;
    }
    if (kin < 1 || !isKin(words.get(kin))) {
      return false;
    }
    for (int i = kin - 1; i >= Math.max(0, kin - REACH) && !words.get(i).is(","); i--) {
      if (isPossessive(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Ann Doe, the president's second son,": nothing but the relation stands behind the comma. */
  private static boolean isBehind(List<Word> words, int endWord) {
    int first = endWord + 1;
    if (first + 1 >= words.size() || !words.get(endWord).is(",")) {
      return false;
    }
    Word opening = words.get(first);
    if (!POSSESSIVES.contains(opening.folded())
        && !DETERMINERS.contains(opening.folded())
        && !opening.isCapitalised()) {
      return false;
    }
    boolean owned = false;
    for (int i = first; i < Math.min(words.size(), first + REACH) && !words.get(i).is(","); i++) {
      owned |= isPossessive(words, i);
      if (isKin(words.get(i))) {
        boolean of = i + 1 < words.size() && words.get(i + 1).is("of");
        boolean ends = i + 1 >= words.size() || !words.get(i + 1).isWord();
        return of || (owned && ends);
      }
    }
    return false;
  }

  private static boolean isPossessive(List<Word> words, int index) {
    Word word = words.get(index);
    boolean genitive =
        word.is("'") && index > 0 && words.get(index - 1).isWord() && !word.spaceBefore();
    return genitive || POSSESSIVES.contains(word.folded());
  }

  private static boolean isKin(Word word) {
    return Vocabulary.english().has("kin", word.folded());
  }
}
