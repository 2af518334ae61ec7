package org.newsloom.train.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;

/**
 * Makes names of persons and organizations that do not exist, with the truth who is who. The same
 * number gives the same names.
 *
 * <p>Family names are made of syllables and shared by several persons, some by very many, as in
 * life; given names are those of the given-name list. A person is written in one to four ways:
 * another spelling of the given name, a middle initial, an accent or a doubled letter in the family
 * name, an initial for the given name (which is the truth, though nobody can tell where several
 * fit). Every fourth actor is an organization, written with and without the kind of body, and as an
 * acronym.
 */
public final class MadeNames {
  private static final long SEED = 20_240_607L;
  private static final String[] ONSETS = {
    "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "t", "v"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o"};
  private static final String[] ENDS = {"", "l", "n", "r", "s", "m", "t"};

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<List<String>> givenNames = new ArrayList<>();
  private final List<String> familyNames = new ArrayList<>();
  private final Set<String> persons = new HashSet<>();
  private final Map<ActorReference, Integer> truth = new HashMap<>();

  private MadeNames() {
    Map<String, List<String>> byFirst = new TreeMap<>();
    new TreeMap<>(Vocabulary.english().givenNames())
        .forEach(
            (name, first) ->
                byFirst.computeIfAbsent(first, unused -> new ArrayList<>()).add(capital(name)));
    givenNames.addAll(byFirst.values());
  }

  /** At least this many distinct references, each with the number of its true actor. */
  public static Map<ActorReference, Integer> make(int count) {
    MadeNames names = new MadeNames();
    Set<String> unique = new HashSet<>();
    while (names.familyNames.size() < Math.max(10, count / 12)) {
      String name = names.word(3);
      if (unique.add(name)) {
        names.familyNames.add(name);
      }
    }
    for (int actor = 0; names.truth.size() < count; actor++) {
      if (actor % 4 == 3) {
        names.addOrganization(actor);
      } else {
        names.addPerson(actor);
      }
    }
    return names.truth;
  }

  private void addPerson(int actor) {
    int given;
    String family;
    do {
      given = random.nextInt(givenNames.size());
      // Squared, so that the first family names are shared by very many.
      double share = random.nextDouble();
      family = familyNames.get((int) (share * share * familyNames.size()));
    } while (!persons.add(given + " " + family));
    List<String> spellings = givenNames.get(given);
    String first = spellings.get(random.nextInt(spellings.size()));
    add(ActorKind.PERSON, first + " " + family, actor);
    if (spellings.size() > 1 && chance(40)) {
      add(ActorKind.PERSON, spellings.get(random.nextInt(spellings.size())) + " " + family, actor);
    }
    if (chance(20)) {
      char middle = (char) ('A' + random.nextInt(26));
      add(ActorKind.PERSON, first + " " + middle + ". " + family, actor);
    }
    if (chance(15)) {
      add(ActorKind.PERSON, first + " " + family.replace('a', 'á').replace('o', 'ö'), actor);
    }
    if (chance(10)) {
      add(ActorKind.PERSON, first + " " + doubled(family), actor);
    }
    if (chance(4)) {
      add(ActorKind.PERSON, first.charAt(0) + ". " + family, actor);
    }
  }

  private void addOrganization(int actor) {
    String letters = capital(word(2)) + " " + capital(word(2)) + " " + capital(word(3));
    // Digits make the name and its acronym the actor's own; there are too few of three letters.
    String name = letters + String.valueOf(actor).replaceAll("(.)", " $1");
    String acronym = letters.replaceAll("[^A-Z]", "") + actor;
    add(ActorKind.ORGANIZATION, name, actor);
    if (chance(30)) {
      add(ActorKind.ORGANIZATION, "The " + name, actor);
    }
    if (chance(30)) {
      add(ActorKind.ORGANIZATION, name + " Inc.", actor);
    }
    if (chance(20)) {
      add(ActorKind.ORGANIZATION, name + " (" + acronym + ")", actor);
      add(ActorKind.ORGANIZATION, acronym, actor);
    }
  }

  private void add(ActorKind kind, String name, int actor) {
    truth.putIfAbsent(new ActorReference(kind, name, null), actor);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)]);
      word.append(VOWELS[random.nextInt(VOWELS.length)]);
      word.append(ENDS[random.nextInt(ENDS.length)]);
    }
    return capital(word.toString());
  }

  private static String doubled(String name) {
    return name.replaceFirst("(?<=[aeio])([lmnrst])(?=[aeio])", "$1$1");
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
