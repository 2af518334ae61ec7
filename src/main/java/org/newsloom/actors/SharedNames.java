package org.newsloom.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsloom.actors.lexicon.Alias;
import org.newsloom.actors.lexicon.AliasForm;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.lexicon.LexiconMatch;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;

/**
 * Leaves the names that states share with persons to the persons of the article: after "Michael
 * Jordan", "Jordan scored" is not the kingdom, and after "Paris Hilton", "Paris" is not France.
 *
 * <p>Only names that the lexicon marks as given or family names, and capitals, are left, and only
 * in an article that says nothing else of the state: no adjective, other name or capital of it, and
 * no "in Jordan".
 */
final class SharedNames {
  private static final Set<String> PLACING =
      Set.of("in", "to", "from", "into", "across", "inside", "outside", "near");

  private final ArticleWords article;
  private final Set<Place> shared = new HashSet<>();
  private final Set<String> personWords = new HashSet<>();
  private final Set<String> statesSpokenOf = new HashSet<>();

  /** Where a listed name begins that persons bear too. */
  private record Place(int sentence, int firstWord) {}

  private SharedNames(ArticleWords article, Map<Integer, List<LexiconMatch>> matches) {
    this.article = article;
    matches.forEach(
        (sentence, ofSentence) ->
            ofSentence.stream()
                .filter(match -> mayBeShared(match.alias()))
                .forEach(match -> shared.add(new Place(sentence, match.firstWord()))));
  }

  /**
   * What was found without the names that persons of the article bear.
   *
   * @param found all names of the article
   * @param matches the lexicon's matches, by sentence
   */
  static List<Found> leaveToPersons(
      ArticleWords article, List<Found> found, Map<Integer, List<LexiconMatch>> matches) {
    SharedNames names = new SharedNames(article, matches);
    for (Found one : found) {
      if (one.kind() == ActorKind.PERSON && one.endWord() - one.firstWord() > 1) {
        names.words(one).forEach(names.personWords::add);
      }
    }
    if (names.personWords.isEmpty()) {
      return found;
    }
    for (Found one : found) {
      LexiconEntry entry = one.entry();
      if (entry != null && (!names.isShared(one) || names.isPlaced(one))) {
        names.statesSpokenOf.add(entry.id());
      }
    }
    return found.stream().filter(names::stays).collect(Collectors.toList());
  }

  private boolean stays(Found one) {
    LexiconEntry entry = one.entry();
    return entry == null || statesSpokenOf.contains(entry.id()) || !isShared(one);
  }

  /** Whether it is a state under a name that a person of the article bears. */
  private boolean isShared(Found one) {
    return one.kind() == ActorKind.STATE
        && words(one).allMatch(personWords::contains)
        && shared.contains(new Place(one.sentence(), one.firstWord()));
  }

  private static boolean mayBeShared(Alias alias) {
    return alias.ambiguous() || alias.form() == AliasForm.METONYM;
  }

  private boolean isPlaced(Found one) {
    int before = one.firstWord() - 1;
    return before >= 0
        && PLACING.contains(
            article.words(one.sentence()).get(before).text().toLowerCase(Locale.ROOT));
  }

  private Stream<String> words(Found one) {
    return article.words(one.sentence()).subList(one.firstWord(), one.endWord()).stream()
        .map(Word::folded);
  }
}
