package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.SentenceStyle;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;

/**
 * Finds the names that the finder missed of persons whom the article names in full elsewhere: their
 * full names, and their family names alone.
 *
 * <p>A family name must be capitalised, no part of a longer capitalised name, and no word that the
 * article also writes in lower case or that is common at the beginning of sentences, unless a title
 * stands before it.
 */
final class MissedNames {
  private static final SortedSet<Integer> NONE = Collections.emptySortedSet();

  private final ArticleWords article;
  private final PersonResolution persons;
  private final Vocabulary vocabulary = Vocabulary.english();
  private final Map<String, List<Pattern>> patterns = new HashMap<>();

  /** How many words the patterns have that begin with a word, most first. */
  private final Map<String, SortedSet<Integer>> lengths = new HashMap<>();

  /** Words to look for; the person if they are a full name, else null. */
  private record Pattern(List<Word> words, String surnameKey, @Nullable ActorReference person) {}

  MissedNames(ArticleWords article, PersonResolution persons) {
    this.article = article;
    this.persons = persons;
    persons
        .bySurname()
        .forEach(
            (key, bearers) ->
                bearers.forEach(
                    bearer -> bearer.names().forEach(name -> addPatterns(name, key, bearer))));
  }

  /** What was missed, in order of the text, among the words that are not covered yet. */
  List<Found> find(Coverage coverage) {
    if (patterns.isEmpty()) {
      return List.of();
    }
    List<Found> missed = new ArrayList<>();
    for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
      int count = article.words(sentence).size();
      int position = 0;
      while (position < count) {
        Found one = at(sentence, position, coverage);
        if (one != null) {
          missed.add(one);
          position = one.endWord();
        } else {
          position++;
        }
      }
    }
    return missed;
  }

  private void addPatterns(PersonName name, String key, PersonInArticle bearer) {
    add(new Pattern(WordReader.read(name.text()), key, bearer.reference()));
    List<Word> surname = WordReader.read(name.surname());
    add(new Pattern(surname, key, null));
    int hyphen = name.surname().indexOf('-');
    if (hyphen > 0
        && surname.size() > 2
        && vocabulary.has("dropped_particles", surname.get(0).folded())) {
      add(new Pattern(surname.subList(2, surname.size()), key, null));
    }
  }

  private void add(Pattern pattern) {
    List<Word> words = pattern.words();
    List<Pattern> list = patterns.computeIfAbsent(folded(words), key -> new ArrayList<>());
    if (!list.contains(pattern)) {
      list.add(pattern);
      lengths
          .computeIfAbsent(words.get(0).folded(), word -> new TreeSet<>(Comparator.reverseOrder()))
          .add(words.size());
    }
  }

  private static String folded(List<Word> words) {
    return words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  private @Nullable Found at(int sentence, int position, Coverage coverage) {
    List<Word> words = article.words(sentence);
    for (int length : lengths.getOrDefault(words.get(position).folded(), NONE)) {
      int end = position + length;
      if (end <= words.size() && isFree(sentence, position, end, coverage)) {
        Found one = at(sentence, position, end, coverage);
        if (one != null) {
          return one;
        }
      }
    }
    return null;
  }

  private static boolean isFree(int sentence, int position, int end, Coverage coverage) {
    for (int i = position; i < end; i++) {
      if (coverage.covers(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Found at(int sentence, int position, int end, Coverage coverage) {
    List<Word> words = article.words(sentence);
    String key = folded(words.subList(position, end));
    for (Pattern pattern : patterns.getOrDefault(key, List.of())) {
      if (!matches(pattern, words, position)) {
        continue;
      }
      if (pattern.person() != null) {
        return Found.backReference(sentence, position, end, pattern.person());
      }
      if (standsAlone(sentence, position, end, coverage)) {
        Optional<ActorReference> bearer =
            persons.bearer(pattern.surnameKey(), sentence, position, end);
        if (bearer.isPresent()) {
          return Found.backReference(sentence, position, end, bearer.get());
        }
        if (persons.isShared(pattern.surnameKey())) {
          String name = article.text(sentence, position, end);
          ActorReference bare = new ActorReference(ActorKind.PERSON, name, null);
          return Found.backReference(sentence, position, end, bare).ambiguous(bare);
        }
      }
    }
    return null;
  }

  private static boolean matches(Pattern pattern, List<Word> words, int position) {
    for (int i = 0; i < pattern.words().size(); i++) {
      Word wanted = pattern.words().get(i);
      Word found = words.get(position + i);
      boolean sameCase = wanted.text().equals(found.text()) || found.isAllCapitals();
      boolean sameGap = i == 0 || wanted.spaceBefore() == found.spaceBefore();
      if (!sameCase || !sameGap) {
        return false;
      }
    }
    return true;
  }

  private boolean standsAlone(int sentence, int position, int end, Coverage coverage) {
    List<Word> words = article.words(sentence);
    Word first = words.get(position);
    boolean titled = !Titles.before(article, sentence, position).isEmpty();
    if (!titled && isCommon(words.get(end - 1), end - position)) {
      return false;
    }
    if (article.style(sentence) != SentenceStyle.PLAIN) {
      return true;
    }
    boolean joinedBefore =
        position > 0
            && first.spaceBefore()
            && !titled
            && !coverage.covers(sentence, position - 1)
            && isNamePart(words.get(position - 1));
    boolean joinedAfter =
        end < words.size()
            && words.get(end).spaceBefore()
            && !coverage.covers(sentence, end)
            && isNamePart(words.get(end));
    return !joinedBefore && !joinedAfter;
  }

  private boolean isCommon(Word word, int wordCount) {
    return wordCount == 1
        && (vocabulary.isFunctionWord(word)
            || vocabulary.isCalendarWord(word)
            || article.writesInLowerCase(word.folded())
            || word.text().length() < 2);
  }

  private boolean isNamePart(Word word) {
    return word.isCapitalised()
        && !vocabulary.isFunctionWord(word)
        && !vocabulary.isCalendarWord(word)
        && !vocabulary.isTitle(word)
        && !vocabulary.has("state_organs", word.folded());
  }
}
