package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.model.ActorKind;

/**
 * Finds family names that stand alone in articles which never name the person in full, beside the
 * persons of the corpus who bear them. A run never joins them by itself, as whoever bears the name
 * there may be another; a reader of the sentences can tell.
 *
 * <p>Whom the run kept apart from the name is not suggested: who is named in full in one of its
 * articles, or is of another gender; nor anybody where the name is ambiguous or a given name.
 */
final class BareNames {
  private static final String REASON = "a family name alone, and one person of the corpus bears it";

  private static final double KNOWN_GIVEN_NAME = 0.8;
  private static final double OTHER = 0.5;

  /** Who is named less often, in one article, is hardly one whose family name tells who it is. */
  private static final int NAMED_OFTEN = 3;

  /** A known given name makes sure that it is a person's name. */
  private static final int NAMED_OFTEN_AND_KNOWN = 2;

  private BareNames() {}

  /**
   * For each bare family name that one person of the corpus bears, a merge with that person, in
   * order of the names. Which of several is meant nobody can tell from the name, and a merge would
   * hold in the articles of all of them.
   */
  static List<Suggestion.Merge> of(List<SeenActor> actors) {
    Map<String, List<SeenActor>> bearers = new TreeMap<>();
    for (SeenActor actor : actors) {
      PersonName name = PersonName.parse(actor.name());
      if (actor.kind() == ActorKind.PERSON && !name.isBare()) {
        bearers.computeIfAbsent(name.surnameKey(), key -> new ArrayList<>()).add(actor);
      }
    }
    List<Suggestion.Merge> merges = new ArrayList<>();
    for (SeenActor actor : actors) {
      PersonName name = PersonName.parse(actor.name());
      List<SeenActor> fitting =
          isOpen(actor, name) ? bearers.getOrDefault(name.wholeKey(), List.of()) : List.of();
      if (fitting.size() == 1 && mayBe(actor, name, fitting.get(0))) {
        SeenActor bearer = fitting.get(0);
        Likeness likeness = new Likeness(REASON, likelihood(bearer));
        if (likeness.isWorthALook()) {
          merges.add(merge(actor, bearer, likeness));
        }
      }
    }
    return merges;
  }

  private static boolean isOpen(SeenActor actor, PersonName name) {
    return actor.kind() == ActorKind.PERSON
        && !actor.listed()
        && !actor.isAmbiguous()
        && name.isBare()
        && name.suffix() == null
        && !isGivenName(name.asGivenKey());
  }

  private static boolean mayBe(SeenActor bare, PersonName name, SeenActor bearer) {
    PersonName full = PersonName.parse(bearer.name());
    boolean oneSpelling = full.surnameSlug().equals(name.surnameSlug());
    return full.isFull()
        && oneSpelling
        && isWellKnown(bearer, full)
        && !KeptApart.inOneArticle(bare, bearer)
        && !KeptApart.byGender(bare.genders(), bearer.genders());
  }

  private static boolean isWellKnown(SeenActor bearer, PersonName full) {
    int often = isGivenName(full.givenKeys().get(0)) ? NAMED_OFTEN_AND_KNOWN : NAMED_OFTEN;
    return bearer.mentions() >= often || bearer.articles().size() > 1;
  }

  private static Suggestion.Merge merge(SeenActor bare, SeenActor bearer, Likeness likeness) {
    List<Suggestion.Witness> witnesses = new ArrayList<>(Suggestions.witnesses(bearer));
    witnesses.addAll(Suggestions.witnesses(bare));
    return new Suggestion.Merge(
        List.of(bearer.name(), bare.name()),
        ActorKind.PERSON,
        likeness.reason() + "; " + Wording.mentions(bearer.mentions(), bare.mentions()),
        likeness.likelihood() * bare.mentions(),
        witnesses);
  }

  /** The more articles name somebody in full, the sooner others need not. */
  private static double likelihood(SeenActor bearer) {
    boolean known = isGivenName(PersonName.parse(bearer.name()).givenKeys().get(0));
    double articles = bearer.articles().size();
    return (known ? KNOWN_GIVEN_NAME : OTHER) * articles / (articles + 1);
  }

  /** Whether a list has a folded word as a given name. */
  static boolean isGivenName(String folded) {
    Vocabulary vocabulary = Vocabulary.english();
    return vocabulary.givenNames().containsKey(folded)
        || vocabulary.has("male_given_names", folded)
        || vocabulary.has("female_given_names", folded);
  }
}
