package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.newsloom.actors.words.Folding;
import org.newsloom.model.ActorKind;

/**
 * Finds acronyms and the bodies whose initials they are. Initials are soon alike: they say little
 * unless an article names both, and nothing where several bodies fit as well.
 */
final class Acronyms {
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "de");

  /** "Example.com" has no initials. */
  private static final Pattern ADDRESS = Pattern.compile("\\p{L}\\.\\p{Ll}");

  private static final int LONGEST = 7;

  /** From so many letters on, initials are seldom alike by chance. */
  private static final int TELLING = 4;

  private Acronyms() {}

  /** An acronym, a body that it may stand for, and why. */
  record Pair(SeenActor acronym, SeenActor body, Likeness likeness) {}

  /** For each acronym that no list knows the one body it may stand for, in order of the ids. */
  static List<Pair> of(List<SeenActor> actors) {
    Map<String, List<SeenActor>> byInitials = new TreeMap<>();
    for (SeenActor actor : actors) {
      if (actor.kind() == ActorKind.ORGANIZATION && !isAcronym(actor.name())) {
        String initials = initials(actor.name());
        byInitials.computeIfAbsent(initials, key -> new ArrayList<>()).add(actor);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (SeenActor actor : actors) {
      if (actor.kind() == ActorKind.ORGANIZATION && !actor.listed() && isAcronym(actor.name())) {
        pair(actor, byInitials.getOrDefault(Folding.slug(actor.name()), List.of()), pairs);
      }
    }
    return pairs;
  }

  private static void pair(SeenActor acronym, List<SeenActor> fitting, List<Pair> pairs) {
    List<SeenActor> beside =
        fitting.stream().filter(body -> KeptApart.inOneArticle(acronym, body)).toList();
    boolean telling = acronym.name().length() >= TELLING;
    if (beside.size() == 1) {
      double likelihood = acronym.name().length() > 2 ? 0.8 : 0.4;
      pairs.add(
          new Pair(
              acronym,
              beside.get(0),
              new Likeness("an acronym, and a name with these initials beside it", likelihood)));
    } else if (beside.isEmpty() && telling && fitting.size() == 1) {
      pairs.add(
          new Pair(
              acronym,
              fitting.get(0),
              new Likeness("an acronym and a name with these initials", 0.4)));
    }
  }

  /** Whether a name is capitals only, as an acronym is written. */
  static boolean isAcronym(String name) {
    return name.length() > 1
        && name.length() <= LONGEST
        && name.codePoints().noneMatch(Character::isLowerCase)
        && name.codePoints().noneMatch(Character::isWhitespace);
  }

  /** Initials of the words that count; empty if there is only one. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : Folding.slug(name).split("-", -1)) {
      if (!SMALL_WORDS.contains(word) && !word.isEmpty()) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    boolean several = initials.codePoints().count() > 1 && !ADDRESS.matcher(name).find();
    return several ? initials.toString() : "";
  }
}
