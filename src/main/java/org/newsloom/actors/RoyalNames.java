package org.newsloom.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;

/**
 * Persons named by a given name behind King, Queen, Prince, Princess or Pope. Such a name is never
 * a family name, nor another's given name: only whom the article gives the same title, or who is
 * numbered, can be meant; else it is a person "King Hussein".
 */
final class RoyalNames {
  private final ArticleWords article;
  private final NamedPersons named;

  RoyalNames(ArticleWords article, NamedPersons named) {
    this.article = article;
    this.named = named;
  }

  /** Whether a name is a given name behind such a title. */
  boolean has(Found one, PersonName name) {
    return name.isBare()
        && name.suffix() == null
        && one.endWord() - one.firstWord() == 1
        && isRoyal(one);
  }

  /** Such a name with whom it means. */
  Found resolve(Found one, PersonName name) {
    Set<String> royal = titles(one);
    List<PersonInArticle> candidates = new ArrayList<>();
    named.ofSurname(name.wholeKey()).stream()
        .filter(person -> person.names().stream().anyMatch(PersonName::isRegnal))
        .filter(person -> person.bearsAny(royal) || !isRoyal(person))
        .forEach(candidates::add);
    named.ofGivenName(name.asGivenKey()).stream()
        .filter(person -> person.bearsAny(royal))
        .forEach(candidates::add);
    return candidates.size() == 1
        ? one.backTo(candidates.get(0).reference())
        : one.meaning(titled(one, name));
  }

  /** The name with its title, as "King Hussein". */
  private ActorReference titled(Found one, PersonName name) {
    String title = "";
    for (Word word : article.words(one.sentence()).subList(0, one.firstWord())) {
      if (!Titles.royal(Set.of(word.folded())).isEmpty()) {
        title = word.text();
      }
    }
    return new ActorReference(ActorKind.PERSON, title + " " + name.text(), null);
  }

  private boolean isRoyal(Found one) {
    return one.firstWord() > 0
        && article.words(one.sentence()).get(one.firstWord() - 1).isCapitalised()
        && !Titles.royal(Set.of(article.words(one.sentence()).get(one.firstWord() - 1).folded()))
            .isEmpty();
  }

  private static boolean isRoyal(PersonInArticle person) {
    return person.titles().stream().anyMatch(titles -> !Titles.royal(titles).isEmpty());
  }

  private Set<String> titles(Found one) {
    return new LinkedHashSet<>(
        Titles.royal(Titles.before(article, one.sentence(), one.firstWord())));
  }
}
