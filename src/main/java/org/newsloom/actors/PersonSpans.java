package org.newsloom.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsloom.actors.lexicon.StateNames;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;

/**
 * Mends the spans of persons by what the whole article says: takes two persons apart whom a hyphen
 * joins, and adds to a name the place it is completed by.
 */
final class PersonSpans {
  private final ArticleWords article;
  private final Predicate<String> namesBody;
  private final Vocabulary vocabulary = Vocabulary.english();

  /**
   * @param article its words
   * @param namesBody whether a list has a word as an organization's name
   */
  PersonSpans(ArticleWords article, Predicate<String> namesBody) {
    this.article = article;
    this.namesBody = namesBody;
  }

  /** The candidates in order of the text, with their persons mended. */
  List<Found> corrected(List<Found> candidates) {
    return withPairsApart(withOrigins(candidates));
  }

  /**
   * "The Lee-Ek government": two persons, if one of them is named elsewhere too, and nobody in the
   * article is called so.
   */
  private List<Found> withPairsApart(List<Found> candidates) {
    Set<String> lastNames =
        candidates.stream()
            .filter(found -> found.kind() == ActorKind.PERSON && !isPair(found))
            .filter(found -> !endsInDoubleName(found))
            .map(found -> word(found, found.endWord() - 1).folded())
            .collect(Collectors.toSet());
    Set<String> doubleNames =
        candidates.stream()
            .filter(found -> found.kind() == ActorKind.PERSON && endsInDoubleName(found))
            .filter(found -> !isPair(found))
            .map(this::doubleName)
            .collect(Collectors.toSet());
    List<Found> apart = new ArrayList<>();
    for (Found found : candidates) {
      int last = found.endWord() - 1;
      boolean pair =
          isPair(found)
              && !doubleNames.contains(doubleName(found))
              && (lastNames.contains(word(found, found.firstWord()).folded())
                  || lastNames.contains(word(found, last).folded()));
      if (pair) {
        apart.add(person(found, found.firstWord(), found.firstWord() + 1));
        apart.add(person(found, last, last + 1));
      } else {
        apart.add(found);
      }
    }
    return apart;
  }

  /** "Ann Lee-Ek": one family name of two words. */
  private boolean endsInDoubleName(Found found) {
    return found.endWord() - found.firstWord() >= 3 && word(found, found.endWord() - 2).is("-");
  }

  private String doubleName(Found found) {
    return word(found, found.endWord() - 3).folded()
        + '-'
        + word(found, found.endWord() - 1).folded();
  }

  private boolean isPair(Found found) {
    return found.endWord() - found.firstWord() == 3
        && !vocabulary.has("particles", word(found, found.firstWord()).folded())
        && word(found, found.firstWord() + 1).is("-")
        && word(found, found.firstWord()).isCapitalised()
        && word(found, found.endWord() - 1).isCapitalised();
  }

  /**
   * "Hildegard of Bingen", of which the finder saw "Hildegard": a word that is nobody's family name
   * in the article, and behind it a place that is no state, or a word that the finder takes for
   * nothing and no list for a body ("Smith of Oxfam").
   */
  private List<Found> withOrigins(List<Found> candidates) {
    Set<String> lastNames =
        candidates.stream()
            .filter(found -> found.kind() == ActorKind.PERSON)
            .filter(found -> found.endWord() - found.firstWord() > 1)
            .map(found -> word(found, found.endWord() - 1).folded())
            .collect(Collectors.toSet());
    Map<Integer, List<Found>> bySentence =
        candidates.stream().collect(Collectors.groupingBy(Found::sentence));
    Map<Integer, SentenceSpans<Found>> spans = new HashMap<>();
    bySentence.forEach((sentence, names) -> spans.put(sentence, SentenceSpans.of(names)));
    List<Found> longer = new ArrayList<>();
    for (Found found : candidates) {
      List<Found> behind =
          spans.getOrDefault(found.sentence(), SentenceSpans.of(List.of())).at(found.endWord() + 1);
      boolean taken =
          !longer.isEmpty()
              && longer.get(longer.size() - 1).sentence() == found.sentence()
              && longer.get(longer.size() - 1).endWord() > found.firstWord();
      if (!taken) {
        longer.add(
            hasOrigin(found, behind, lastNames)
                ? person(found, found.firstWord(), found.endWord() + 2)
                : found);
      }
    }
    return longer;
  }

  private boolean hasOrigin(Found found, List<Found> behind, Set<String> lastNames) {
    List<Word> words = article.words(found.sentence());
    int of = found.endWord();
    return found.kind() == ActorKind.PERSON
        && of - found.firstWord() == 1
        && of + 1 < words.size()
        && words.get(of).is("of")
        && words.get(of).isLowerCase()
        && isOrigin(words.get(of + 1))
        && (of + 2 == words.size() || !words.get(of + 2).isCapitalised())
        && !lastNames.contains(word(found, found.firstWord()).folded())
        && behind.stream().allMatch(other -> other.kind() == ActorKind.PLACE);
  }

  private boolean isOrigin(Word word) {
    return word.isCapitalised()
        && word.text().substring(1).equals(word.text().substring(1).toLowerCase(Locale.ROOT))
        && !namesBody.test(word.text())
        && !vocabulary.isFunctionWord(word)
        && !vocabulary.has("us_states", word.folded())
        && !vocabulary.has("organ_heads", word.folded())
        && !vocabulary.has("organ_modifiers", word.folded())
        && StateNames.standard().of(List.of(word.folded())).isEmpty();
  }

  private Word word(Found found, int index) {
    return article.words(found.sentence()).get(index);
  }

  private static Found person(Found found, int firstWord, int endWord) {
    return new Found(
        found.sentence(),
        firstWord,
        endWord,
        ActorKind.PERSON,
        null,
        found.method(),
        found.confidence(),
        null);
  }
}
