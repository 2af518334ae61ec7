package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;
import org.newsloom.model.ActorKind;

/**
 * Finds names that may be no actor, and names that were taken for actors of two kinds. Only names
 * that the name finder alone vouches for are doubted.
 */
final class DoubtfulNames {
  private static final double SURE_OF_PERSON = 0.8;

  /** A mean of several mentions says more than the figure of one. */
  private static final double UNSURE = 0.6;

  private static final double UNSURE_OF_PERSON_OFTEN = 0.7;

  /** Of the organizations that the name finder is unsure of, half are some. */
  private static final double UNSURE_BUT_RIGHT = 0.5;

  /** What a name without any word of its own is worth, beside the name finder's doubt. */
  private static final double TOLD_BY_WORDS = 0.8;

  private static final int LONG_NAME = 6;

  private DoubtfulNames() {}

  /** The doubtful names of actors in order of their ids. */
  static List<Suggestion> of(List<SeenActor> actors) {
    List<Suggestion> doubtful = new ArrayList<>();
    Map<String, List<SeenActor>> byName = new TreeMap<>();
    for (SeenActor actor : actors) {
      byName.computeIfAbsent(Folding.slug(actor.name()), key -> new ArrayList<>()).add(actor);
    }
    for (List<SeenActor> namesakes : byName.values()) {
      if (namesakes.stream().map(SeenActor::kind).distinct().count() > 1
          && namesakes.stream().noneMatch(SeenActor::listed)) {
        doubtful.add(oneKind(namesakes));
      }
    }
    for (SeenActor actor : actors) {
      if (!actor.listed()) {
        doubt(actor).ifPresent(doubt -> doubtful.add(noActor(actor, doubt)));
      }
    }
    return doubtful;
  }

  private static Suggestion oneKind(List<SeenActor> namesakes) {
    List<SeenActor> sorted =
        namesakes.stream()
            .sorted(
                Comparator.comparingLong((SeenActor actor) -> -actor.mentions())
                    .thenComparing(actor -> actor.kind() != ActorKind.PERSON)
                    .thenComparing(SeenActor::actorId))
            .toList();
    boolean surely = sorted.get(0).kind() != ActorKind.PERSON || isSurelyPerson(sorted.get(0));
    SeenActor most = sorted.get(surely ? 0 : 1);
    SeenActor next = sorted.get(surely ? 1 : 0);
    List<Suggestion.Witness> witnesses = new ArrayList<>(Suggestions.witnesses(most));
    witnesses.addAll(Suggestions.witnesses(next));
    return new Suggestion.OneKind(
        most.name(),
        most.kind(),
        "taken for %s (%s) and for %s (%d)"
            .formatted(
                Wording.a(most.kind()),
                Wording.mentions(most.mentions()),
                Wording.a(next.kind()),
                next.mentions()),
        next.mentions(),
        witnesses);
  }

  /** Names of firms and products are taken for persons more often than the other way. */
  private static boolean isSurelyPerson(SeenActor actor) {
    Double confidence = actor.confidence();
    return !actor.genders().isEmpty()
        || hasKnownGivenName(actor)
        || (confidence != null && confidence >= SURE_OF_PERSON);
  }

  private static boolean hasKnownGivenName(SeenActor actor) {
    PersonName name = PersonName.parse(actor.name());
    return name.isFull() && BareNames.isGivenName(name.givenKeys().get(0));
  }

  private static Suggestion noActor(SeenActor actor, Likeness doubt) {
    Double confidence = actor.confidence();
    List<String> names = new ArrayList<>(List.of(actor.name()));
    // Else the acronym that an article defines for the name would bring it back.
    actor.forms().keySet().stream()
        .filter(form -> actor.kind() == ActorKind.ORGANIZATION && Acronyms.isAcronym(form))
        .forEach(names::add);
    return new Suggestion.NoActor(
        names,
        "%s; %s, %s%s"
            .formatted(
                doubt.reason(),
                Wording.word(actor.kind()),
                Wording.mentions(actor.mentions()),
                confidence == null
                    ? ""
                    : String.format(Locale.ROOT, ", mean confidence %.2f", confidence)),
        actor.mentions() * doubt.likelihood(),
        Suggestions.witnesses(actor));
  }

  private static Optional<Likeness> doubt(SeenActor actor) {
    Optional<String> told = toldByWords(actor);
    Double confidence = actor.confidence();
    if (told.isPresent()) {
      return told.map(reason -> new Likeness(reason, TOLD_BY_WORDS));
    }
    return confidence == null ? Optional.empty() : unsure(actor, confidence);
  }

  private static Optional<Likeness> unsure(SeenActor actor, double confidence) {
    if (actor.kind() != ActorKind.PERSON) {
      return confidence < UNSURE
          ? Optional.of(
              new Likeness("the name finder is unsure", UNSURE_BUT_RIGHT * (1 - confidence)))
          : Optional.empty();
    }
    boolean known = hasKnownGivenName(actor) || !actor.genders().isEmpty();
    double most = actor.mentions() > 1 ? UNSURE_OF_PERSON_OFTEN : UNSURE;
    return confidence < most && !known
        ? Optional.of(
            new Likeness(
                "the name finder is unsure (if it is a body, define it as one instead)",
                1 - confidence))
        : Optional.empty();
  }

  private static Optional<String> toldByWords(SeenActor actor) {
    List<Word> words = WordReader.read(actor.name()).stream().filter(Word::isWord).toList();
    if (words.isEmpty()) {
      return Optional.of("no word");
    }
    if (words.stream().allMatch(DoubtfulNames::isCommon) && !isOrgan(actor, words)) {
      return Optional.of("only common words");
    }
    return actor.kind() == ActorKind.PERSON ? toldByPersonsWords(actor, words) : Optional.empty();
  }

  private static Optional<String> toldByPersonsWords(SeenActor actor, List<Word> words) {
    // "Mohammed Shia al-Sudani" has one as a middle name, and Christian is a given name as well.
    String first = words.get(0).folded();
    boolean people =
        (isPeople(first) && !BareNames.isGivenName(first))
            || isPeople(words.get(words.size() - 1).folded());
    if (people) {
      return Optional.of("a people or religion");
    }
    if (actor.name().codePoints().anyMatch(Character::isDigit)) {
      return Optional.of("a digit in a person's name");
    }
    return words.size() > LONG_NAME
        ? Optional.of("more words than a person's name has")
        : Optional.empty();
  }

  /** A run leaves a court or a parliament without its state where nothing tells which. */
  private static boolean isOrgan(SeenActor actor, List<Word> words) {
    return actor.kind() == ActorKind.ORGANIZATION
        && words.stream().anyMatch(word -> Vocabulary.english().has("state_organs", word.folded()));
  }

  private static boolean isPeople(String word) {
    return Vocabulary.english().has("peoples", word);
  }

  private static boolean isCommon(Word word) {
    Vocabulary vocabulary = Vocabulary.english();
    return vocabulary.isFunctionWord(word)
        || vocabulary.isCalendarWord(word)
        || vocabulary.isTitle(word)
        || vocabulary.has("state_organs", word.folded())
        || vocabulary.has("directions", word.folded())
        || vocabulary.has("events", word.folded());
  }
}
