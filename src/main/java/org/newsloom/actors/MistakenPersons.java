package org.newsloom.actors;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsloom.actors.names.CueWords;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;

/**
 * Takes an organization for a person where the article speaks of it as of one, at any of the places
 * where it names it: an office before the name, an age or "who" behind it, "said" and then "he",
 * "Mr" before its last word. One sign that is sure, or several that are less, are asked for; a
 * given name and a last word that is found as a person's are not enough alone, as firms are named
 * for persons. "The" before the name and "which" behind it speak against it.
 */
final class MistakenPersons {
  private static final Set<String> SPEECH =
      Set.of("said", "says", "told", "added", "tweeted", "wrote", "argued", "insisted", "replied");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms");
  private static final int ENOUGH = 3;
  private static final int YOUNGEST = 10;
  private static final int OLDEST = 110;

  private final ArticleWords article;
  private final PersonConjuncts shapes;
  private final Vocabulary vocabulary = Vocabulary.english();

  /** What speaks for a person, and how much. */
  private enum Sign {
    OFFICE(3),
    AGE(3),
    WHO(2),
    SAID_HE(2),
    MISTER(2),
    LAST_NAME(1),
    GIVEN_NAME(1),
    STATES_OWN(1),
    THING(-3);

    private final int weight;

    Sign(int weight) {
      this.weight = weight;
    }
  }

  MistakenPersons(ArticleWords article) {
    this.article = article;
    this.shapes = new PersonConjuncts(article);
  }

  /** The candidates in order of the text, with such organizations made persons. */
  List<Found> corrected(List<Found> candidates) {
    Set<String> alone = new HashSet<>();
    Map<String, EnumSet<Sign>> signs = new HashMap<>();
    for (Found one : candidates) {
      if (one.kind() == ActorKind.PERSON && one.endWord() - one.firstWord() == 1) {
        alone.add(article.text(one));
      }
    }
    for (Found one : candidates) {
      if (one.kind() == ActorKind.ORGANIZATION && shapes.isPersonsName(one)) {
        signs
            .computeIfAbsent(article.text(one), text -> EnumSet.noneOf(Sign.class))
            .addAll(signs(one, alone));
      }
    }
    return candidates.stream()
        .map(
            one ->
                sum(signs.getOrDefault(article.text(one), EnumSet.noneOf(Sign.class))) >= ENOUGH
                    ? one.as(ActorKind.PERSON, one.confidence())
                    : one)
        .toList();
  }

  private static int sum(EnumSet<Sign> signs) {
    return signs.stream().mapToInt(sign -> sign.weight).sum();
  }

  private EnumSet<Sign> signs(Found one, Set<String> alone) {
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    List<Word> words = article.words(one.sentence());
    int end = one.endWord();
    String first = words.get(one.firstWord()).folded();
    if (isOffice(one)) {
      signs.add(Sign.OFFICE);
    }
    if (article.is(one.sentence(), end, ",")) {
      if (end + 2 < words.size() && isAge(words.get(end + 1)) && words.get(end + 2).is(",")) {
        signs.add(Sign.AGE);
      }
      if (article.is(one.sentence(), end + 1, "who")) {
        signs.add(Sign.WHO);
      }
    }
    if (saysAndIsHe(words, end)) {
      signs.add(Sign.SAID_HE);
    }
    if (alone.contains(words.get(end - 1).text())) {
      signs.add(Sign.LAST_NAME);
    }
    if (isCalledMister(words.get(end - 1))) {
      signs.add(Sign.MISTER);
    }
    if (vocabulary.givenNames().containsKey(first)
        || vocabulary.has("male_given_names", first)
        || vocabulary.has("female_given_names", first)) {
      signs.add(Sign.GIVEN_NAME);
    }
    if (article.is(one.sentence(), one.firstWord() - 1, "s")) {
      signs.add(Sign.STATES_OWN);
    }
    if (article.is(one.sentence(), one.firstWord() - 1, "the")
        || article.is(one.sentence(), end, "which")
        || article.is(one.sentence(), end + 1, "which")) {
      signs.add(Sign.THING);
    }
    return signs;
  }

  /** "President", "Sen.": no word that fields and bodies have too, as "State" and "Security". */
  private boolean isOffice(Found one) {
    List<Word> words = article.words(one.sentence());
    int before = one.firstWord() - 1;
    if (before > 0 && words.get(before).is(".")) {
      before--;
    }
    if (before < 0 || !words.get(before).isCapitalised()) {
      return false;
    }
    String word = words.get(before).folded();
    return vocabulary.has("titles", word)
        && (CueWords.TITLE.contains(word)
            || CueWords.TITLE.contains(word + ".")
            || vocabulary.has("office_heads", word))
        && !vocabulary.has("organ_modifiers", word)
        && !vocabulary.has("generic_bodies", word);
  }

  private static boolean isAge(Word word) {
    return word.text().length() <= 3
        && word.text().chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(word.text()) >= YOUNGEST
        && Integer.parseInt(word.text()) <= OLDEST;
  }

  /** "Said that he would", with nobody named in between. */
  private static boolean saysAndIsHe(List<Word> words, int end) {
    if (end >= words.size() || !SPEECH.contains(words.get(end).folded())) {
      return false;
    }
    for (Word word : words.subList(end + 1, words.size())) {
      if (PRONOUNS.contains(word.folded())) {
        return true;
      }
      if (word.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  private boolean isCalledMister(Word last) {
    for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
      List<Word> words = article.words(sentence);
      for (int i = 1; i < words.size(); i++) {
        int before = i > 1 && words.get(i - 1).is(".") ? i - 2 : i - 1;
        if (words.get(i).text().equals(last.text())
            && COURTESY.contains(words.get(before).folded())) {
          return true;
        }
      }
    }
    return false;
  }
}
