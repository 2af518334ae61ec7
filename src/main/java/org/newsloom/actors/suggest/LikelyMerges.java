package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.actors.words.Folding;
import org.newsloom.model.ActorKind;
import org.newsloom.model.EditDistance;

/**
 * Finds pairs of actors that may be one. Only actors that share a key are compared (family name;
 * given name and the first letter of the family name; the words in any order; an acronym; the first
 * letters of a body's name), so the work stays near linear in the number of actors.
 */
final class LikelyMerges {
  /** In a longer block only neighbours are compared: such a key says little. */
  private static final int NEIGHBOURS = 40;

  private static final int NAMES_SHOWN = 8;
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "de");

  private final Map<String, List<SeenActor>> blocks = new TreeMap<>();
  private final Map<String, PersonName> persons = new HashMap<>();
  private final List<Suggestion.Merge> merges = new ArrayList<>();

  private LikelyMerges() {}

  /** The likely merges among actors in order of their ids. */
  static List<Suggestion.Merge> of(List<SeenActor> actors) {
    LikelyMerges likely = new LikelyMerges();
    actors.forEach(likely::file);
    Set<String> compared = new HashSet<>();
    for (List<SeenActor> block : likely.blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + NEIGHBOURS); j++) {
          SeenActor a = block.get(i);
          SeenActor b = block.get(j);
          boolean bothListed = a.listed() && b.listed();
          if (!bothListed && compared.add(a.actorId() + "\t" + b.actorId())) {
            likely.compare(a, b);
          }
        }
      }
    }
    return likely.merges;
  }

  private void file(SeenActor actor) {
    switch (actor.kind()) {
      case PERSON -> {
        PersonName name = PersonName.parse(actor.name());
        persons.put(actor.actorId(), name);
        if (name.isBare()) {
          return;
        }
        block("family " + name.surnameKey(), actor);
        block("given " + name.givenKeys().get(0) + " " + initial(name.surnameKey()), actor);
        block("words " + sortedWords(actor.name()), actor);
      }
      case ORGANIZATION -> {
        String slug = Folding.slug(actor.name());
        block("begins " + slug.substring(0, Math.min(4, slug.length())), actor);
        block("acronym " + (isAcronym(actor.name()) ? slug : acronym(actor.name())), actor);
      }
      case STATE, PLACE -> {
        // The lists know their names; a place's spelling says too little.
      }
    }
  }

  private void compare(SeenActor a, SeenActor b) {
    if (a.kind() == ActorKind.PERSON) {
      comparePersons(a, b);
    } else {
      compareBodies(a, b);
    }
  }

  private void comparePersons(SeenActor a, SeenActor b) {
    PersonName one = persons.get(a.actorId());
    PersonName other = persons.get(b.actorId());
    String given = one.givenKeys().get(0);
    String otherGiven = other.givenKeys().get(0);
    boolean sameFamily = one.surnameKey().equals(other.surnameKey());
    if (sortedWords(a.name()).equals(sortedWords(b.name()))) {
      add(a, b, "the same words in another order", 0.9);
    } else if (given.equals(otherGiven) && isSlight(one.surnameKey(), other.surnameKey())) {
      add(a, b, "family names almost alike", 0.8);
    } else if (sameFamily && one.isFull() && other.isFull() && !given.equals(otherGiven)) {
      if (isSlight(given, otherGiven)) {
        add(a, b, "one family name, given names almost alike", 0.5);
      } else if (given.length() > 2 && otherGiven.length() > 2 && begins(given, otherGiven)) {
        add(a, b, "one family name, one given name short for the other", 0.7);
      }
    } else if (sameFamily
        && one.isFull() != other.isFull()
        && initial(given).equals(initial(otherGiven))) {
      add(a, b, "one family name, an initial that fits", 0.6);
    }
  }

  private void compareBodies(SeenActor a, SeenActor b) {
    String one = Folding.slug(a.name());
    String other = Folding.slug(b.name());
    boolean acronyms = isAcronym(a.name()) != isAcronym(b.name());
    if (acronyms && (one.equals(acronym(b.name())) || other.equals(acronym(a.name())))) {
      add(a, b, "an acronym and a name with these initials", 0.8);
    } else if (!isAcronym(a.name()) && !isAcronym(b.name())) {
      if (one.replace("-", "").equals(other.replace("-", ""))) {
        add(a, b, "the same letters", 0.9);
      } else if (isSlight(one, other)) {
        add(a, b, "names almost alike", 0.6);
      }
    }
  }

  private void add(SeenActor a, SeenActor b, String reason, double likelihood) {
    boolean first = a.listed() != b.listed() ? a.listed() : a.mentions() >= b.mentions();
    SeenActor better = first ? a : b;
    SeenActor lesser = first ? b : a;
    Set<String> names = new LinkedHashSet<>(List.of(better.name(), lesser.name()));
    for (SeenActor actor : List.of(better, lesser)) {
      if (!actor.listed()) {
        actor.aliases().stream().filter(alias -> isFullName(actor, alias)).forEach(names::add);
      }
    }
    List<Suggestion.Witness> witnesses = new ArrayList<>(Suggestions.witnesses(better));
    witnesses.addAll(Suggestions.witnesses(lesser));
    merges.add(
        new Suggestion.Merge(
            names.stream().limit(NAMES_SHOWN).toList(),
            better.kind(),
            "%s; %d and %d mentions".formatted(reason, better.mentions(), lesser.mentions()),
            likelihood * Math.min(better.mentions(), lesser.mentions()),
            witnesses));
  }

  private static boolean isFullName(SeenActor actor, String alias) {
    return actor.kind() != ActorKind.PERSON || !PersonName.parse(alias).isBare();
  }

  private void block(String key, SeenActor actor) {
    if (!key.isEmpty()) {
      blocks.computeIfAbsent(actor.kind() + " " + key, unused -> new ArrayList<>()).add(actor);
    }
  }

  /** Whether two words differ, but in so few letters that one may be a slip or a spelling. */
  private static boolean isSlight(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
    return !a.equals(b)
        && Math.abs(a.length() - b.length()) <= allowed
        && EditDistance.between(a, b) <= allowed;
  }

  private static boolean begins(String a, String b) {
    return a.startsWith(b) || b.startsWith(a);
  }

  private static String initial(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }

  private static String sortedWords(String name) {
    return List.of(Folding.slug(name).split("-", -1)).stream().sorted().toList().toString();
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1
        && name.length() < 8
        && name.codePoints().noneMatch(Character::isLowerCase)
        && name.codePoints().noneMatch(Character::isWhitespace);
  }

  /** Initials of the words that count; a single word has none. */
  private static String acronym(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : Folding.slug(name).split("-", -1)) {
      if (!SMALL_WORDS.contains(word) && !word.isEmpty()) {
        initials.append(initial(word));
      }
    }
    return initials.length() > 1 ? initials.toString() : Folding.slug(name);
  }
}
