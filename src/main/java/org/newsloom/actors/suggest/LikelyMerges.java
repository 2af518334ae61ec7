package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Folding;
import org.newsloom.model.ActorKind;

/**
 * Finds pairs of actors that may be one. Only actors that share a key are compared (family name;
 * given name and the first letter of the family name; the words in any order; an acronym; the first
 * letters of a body's name), so the work stays near linear in the number of actors.
 *
 * <p>A name that fits two actors is merged with neither: a run leaves it alone for that very
 * reason.
 */
final class LikelyMerges {
  /** In a longer block only neighbours are compared: such a key says little. */
  private static final int NEIGHBOURS = 40;

  private static final int NAMES_SHOWN = 8;

  private final Map<String, List<SeenActor>> blocks = new TreeMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private LikelyMerges() {}

  /** Two actors, the one whose name is to stay first. */
  private record Pair(SeenActor better, SeenActor lesser, Likeness likeness) {}

  /** The likely merges among actors in order of their ids. */
  static List<Suggestion.Merge> of(List<SeenActor> actors) {
    LikelyMerges likely = new LikelyMerges();
    actors.forEach(likely::file);
    likely.comparePairs();
    Acronyms.of(actors).forEach(one -> likely.add(one.acronym(), one.body(), one.likeness()));
    Map<String, Integer> fits = new HashMap<>();
    likely.pairs.forEach(pair -> fits.merge(pair.lesser().actorId(), 1, Integer::sum));
    return likely.pairs.stream()
        .filter(pair -> fits.getOrDefault(pair.lesser().actorId(), 0) == 1)
        .map(LikelyMerges::merge)
        .toList();
  }

  private void comparePairs() {
    Set<String> compared = new HashSet<>();
    for (List<SeenActor> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + NEIGHBOURS); j++) {
          SeenActor a = block.get(i);
          SeenActor b = block.get(j);
          boolean bothListed = a.listed() && b.listed();
          if (!bothListed && compared.add(a.actorId() + "\t" + b.actorId())) {
            likeness(a, b).ifPresent(likeness -> add(a, b, likeness));
          }
        }
      }
    }
  }

  private static Optional<Likeness> likeness(SeenActor a, SeenActor b) {
    return a.kind() == ActorKind.PERSON ? AlikePersons.of(a, b) : AlikeBodies.of(a, b);
  }

  private void file(SeenActor actor) {
    switch (actor.kind()) {
      case PERSON -> {
        PersonName name = PersonName.parse(actor.name());
        if (name.isFull()) {
          String initial = name.surnameKey().isEmpty() ? "" : name.surnameKey().substring(0, 1);
          block("family " + name.surnameKey(), actor);
          block("given " + name.givenKeys().get(0) + " " + initial, actor);
          block("words " + AlikePersons.sortedWords(actor.name()), actor);
        }
      }
      case ORGANIZATION -> {
        String letters = Folding.slug(actor.name()).replace("-", "");
        block("begins " + letters.substring(0, Math.min(4, letters.length())), actor);
      }
      case STATE, PLACE -> {
        // The lists know their names; a place's spelling says too little.
      }
    }
  }

  private void block(String key, SeenActor actor) {
    blocks.computeIfAbsent(actor.kind() + " " + key, unused -> new ArrayList<>()).add(actor);
  }

  private void add(SeenActor a, SeenActor b, Likeness likeness) {
    if (likeness.isWorthALook()) {
      boolean first = a.listed() != b.listed() ? a.listed() : a.mentions() >= b.mentions();
      pairs.add(first ? new Pair(a, b, likeness) : new Pair(b, a, likeness));
    }
  }

  private static Suggestion.Merge merge(Pair pair) {
    SeenActor better = pair.better();
    SeenActor lesser = pair.lesser();
    Set<String> names = new LinkedHashSet<>(List.of(better.name(), lesser.name()));
    for (SeenActor actor : List.of(better, lesser)) {
      if (!actor.listed()) {
        actor.aliases().stream().filter(alias -> isFullName(actor, alias)).forEach(names::add);
      }
    }
    List<Suggestion.Witness> witnesses = new ArrayList<>(Suggestions.witnesses(better));
    witnesses.addAll(Suggestions.witnesses(lesser));
    return new Suggestion.Merge(
        names.stream().limit(NAMES_SHOWN).toList(),
        better.kind(),
        pair.likeness().reason() + "; " + Wording.mentions(better.mentions(), lesser.mentions()),
        pair.likeness().likelihood() * Math.min(better.mentions(), lesser.mentions()),
        witnesses);
  }

  private static boolean isFullName(SeenActor actor, String alias) {
    return actor.kind() != ActorKind.PERSON || !PersonName.parse(alias).isBare();
  }
}
