package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
  private static final double UNSURE = 0.7;
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
      if (namesakes.size() > 1 && namesakes.stream().noneMatch(SeenActor::listed)) {
        doubtful.add(oneKind(namesakes));
      }
    }
    for (SeenActor actor : actors) {
      String reason = actor.listed() ? null : reason(actor);
      if (reason != null) {
        doubtful.add(noActor(actor, reason));
      }
    }
    return doubtful;
  }

  private static Suggestion oneKind(List<SeenActor> namesakes) {
    List<SeenActor> sorted =
        namesakes.stream()
            .sorted(
                Comparator.comparingLong((SeenActor actor) -> -actor.mentions())
                    .thenComparing(SeenActor::actorId))
            .toList();
    SeenActor most = sorted.get(0);
    SeenActor next = sorted.get(1);
    List<Suggestion.Witness> witnesses = new ArrayList<>(Suggestions.witnesses(most));
    witnesses.addAll(Suggestions.witnesses(next));
    return new Suggestion.OneKind(
        most.name(),
        most.kind(),
        "taken for a %s (%d mentions) and for a %s (%d)"
            .formatted(word(most.kind()), most.mentions(), word(next.kind()), next.mentions()),
        next.mentions(),
        witnesses);
  }

  private static Suggestion noActor(SeenActor actor, String reason) {
    Double confidence = actor.confidence();
    return new Suggestion.NoActor(
        actor.name(),
        "%s; %s, %d mentions%s"
            .formatted(
                reason,
                word(actor.kind()),
                actor.mentions(),
                confidence == null
                    ? ""
                    : String.format(Locale.ROOT, ", mean confidence %.2f", confidence)),
        actor.mentions() * (confidence == null ? 0.3 : Math.max(0.1, 1 - confidence)),
        Suggestions.witnesses(actor));
  }

  private static @Nullable String reason(SeenActor actor) {
    Vocabulary vocabulary = Vocabulary.english();
    List<Word> words = WordReader.read(actor.name()).stream().filter(Word::isWord).toList();
    if (words.isEmpty()) {
      return "no word";
    }
    if (words.stream()
        .allMatch(
            word ->
                vocabulary.isFunctionWord(word)
                    || vocabulary.isCalendarWord(word)
                    || vocabulary.isTitle(word)
                    || vocabulary.has("state_organs", word.folded())
                    || vocabulary.has("directions", word.folded())
                    || vocabulary.has("events", word.folded()))) {
      return "only common words";
    }
    // "Mohammed Shia al-Sudani" has one as a middle name.
    if ((vocabulary.has("peoples", words.get(0).folded())
            || vocabulary.has("peoples", words.get(words.size() - 1).folded()))
        && actor.kind() == ActorKind.PERSON) {
      return "a people or religion";
    }
    if (actor.kind() == ActorKind.PERSON
        && actor.name().codePoints().anyMatch(Character::isDigit)) {
      return "a digit in a person's name";
    }
    if (words.size() > LONG_NAME && actor.kind() == ActorKind.PERSON) {
      return "more words than a person's name has";
    }
    Double confidence = actor.confidence();
    if (confidence != null && confidence < UNSURE) {
      return "the name finder is unsure";
    }
    if (actor.kind() == ActorKind.PERSON
        && actor.mentions() == 1
        && PersonName.parse(actor.name()).isBare()
        && !PersonName.parse(actor.name()).isRegnal()) {
      return "a lone word, once";
    }
    return null;
  }

  private static String word(ActorKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
