package org.newsloom.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;

/**
 * Titles that are given names too: "Sheikh" before a single name is part of it where the article
 * never writes that name with others. So "Sheikh Mara" is somebody's full name, and "Sheikh Omar"
 * in an article on "Omar al-Tar" a title.
 */
final class TitleNames {
  private static final Set<String> BOTH = Set.of("sheikh", "sheikha");

  private TitleNames() {}

  /** The candidates in order of the text, with such titles in their names. */
  static List<Found> corrected(ArticleWords article, List<Found> candidates) {
    List<Found> corrected = new ArrayList<>();
    for (Found one : candidates) {
      corrected.add(isWhole(article, one, candidates) ? withTitle(one) : one);
    }
    return corrected;
  }

  private static boolean isWhole(ArticleWords article, Found one, List<Found> candidates) {
    if (one.kind() != ActorKind.PERSON
        || one.endWord() - one.firstWord() != 1
        || one.firstWord() == 0) {
      return false;
    }
    List<Word> words = article.words(one.sentence());
    Word title = words.get(one.firstWord() - 1);
    String name = words.get(one.firstWord()).folded();
    return title.isCapitalised()
        && BOTH.contains(title.folded())
        && candidates.stream()
            .filter(other -> other.kind() == ActorKind.PERSON)
            .filter(other -> other.endWord() - other.firstWord() > 1)
            .noneMatch(
                other ->
                    article
                        .words(other.sentence())
                        .subList(other.firstWord(), other.endWord())
                        .stream()
                        .anyMatch(word -> word.folded().equals(name)));
  }

  private static Found withTitle(Found one) {
    return new Found(
        one.sentence(),
        one.firstWord() - 1,
        one.endWord(),
        one.kind(),
        one.entry(),
        one.method(),
        one.confidence(),
        one.reference());
  }
}
