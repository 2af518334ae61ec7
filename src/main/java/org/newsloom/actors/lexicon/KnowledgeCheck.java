package org.newsloom.actors.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.actors.knowledge.Condition;
import org.newsloom.actors.knowledge.Office;
import org.newsloom.actors.knowledge.UserName;
import org.newsloom.model.UserError;

/**
 * Finds what in a user's knowledge does not go together, or not with the built-in lists. Every
 * clash is told once, in the order of the definitions, then of the splits, merges and guards.
 */
final class KnowledgeCheck {
  private final List<Alias> base;
  private final ActorKnowledge knowledge;
  private final Map<String, Alias> listed = new HashMap<>();
  private final Map<String, List<Owned>> owned = new LinkedHashMap<>();
  private final List<Clash> clashes = new ArrayList<>();

  /** A name and the definition that lists it. */
  private record Owned(UserName name, int number, ActorDefinition definition) {}

  private KnowledgeCheck(List<Alias> base, ActorKnowledge knowledge) {
    this.base = base;
    this.knowledge = knowledge;
    for (Alias alias : base) {
      if (alias.entry() != null) {
        listed.putIfAbsent(KnowledgeMerge.key(alias.text()), alias);
      }
    }
  }

  /** All clashes of a user's knowledge with itself and with a lexicon. */
  static List<Clash> of(List<Alias> base, ActorKnowledge knowledge) {
    KnowledgeCheck check = new KnowledgeCheck(base, knowledge);
    check.definitions();
    check.groups();
    check.guards();
    if (check.clashes.stream().noneMatch(Clash::contradiction)) {
      check.wholeMerge();
    }
    return List.copyOf(check.clashes);
  }

  private void definitions() {
    Countries countries = new Countries();
    for (int number = 0; number < knowledge.definitions().size(); number++) {
      ActorDefinition definition = knowledge.definitions().get(number);
      try {
        countries.code(definition);
      } catch (UserError e) {
        clashes.add(new Clash(e.getMessage(), true));
      }
      offices(definition);
      List<UserName> names = new ArrayList<>(definition.aliases());
      names.add(0, definition.name());
      for (UserName name : names) {
        name(name, number, definition);
      }
    }
  }

  private void name(UserName name, int number, ActorDefinition definition) {
    List<Owned> before =
        owned.computeIfAbsent(KnowledgeMerge.key(name.text()), key -> new ArrayList<>());
    for (Owned other : before) {
      UserName earlier = other.name();
      if (differInLetters(name, earlier)) {
        continue;
      }
      boolean same = other.number() == number;
      if (definition.ignore() != other.definition().ignore()) {
        contradiction(
            name,
            earlier,
            "'%s' is ignored and also a name of the actor '%s'; keep one"
                .formatted(
                    name.text(),
                    (definition.ignore() ? other.definition() : definition).name().text()));
      } else if (same && !name.equals(earlier) && overlap(name, earlier)) {
        doubt(
            name,
            earlier,
            "'%s' stands twice for times that overlap; keep one".formatted(name.text()));
      } else if (!same && !definition.ignore() && overlap(name, earlier)) {
        contradiction(
            name,
            earlier,
            "actors '%s' and '%s' both list the name '%s'%s"
                .formatted(
                    other.definition().name().text(),
                    definition.name().text(),
                    name.text(),
                    name.when().isDated() || earlier.when().isDated()
                        ? " for times that overlap; end one before the other begins"
                        : "; keep it with one of them, or tell them apart by near, not_near or"
                            + " dates"));
      }
    }
    before.add(new Owned(name, number, definition));
    condition(name);
    builtIn(name, definition);
  }

  private void builtIn(UserName name, ActorDefinition definition) {
    Alias alias = listed.get(KnowledgeMerge.key(name.text()));
    if (alias == null || alias.entry() == null || definition.ignore() || name.exact()) {
      return;
    }
    Alias extended = listed.get(KnowledgeMerge.key(definition.name().text()));
    boolean extendsIt =
        extended != null
            && extended.form() == AliasForm.NAME
            && alias.entry().equals(extended.entry())
            && extended.entry().kind() == definition.kind();
    if (!extendsIt && name.when().isAlways()) {
      doubt(
          name,
          "'%s' of the actor '%s' is also a name of the built-in actor %s (%s), which loses it; rename it, or give it near, not_near or dates"
              .formatted(
                  name.text(), definition.name().text(), alias.entry().name(), alias.entry().id()));
    }
  }

  private void offices(ActorDefinition definition) {
    List<Office> offices = definition.offices();
    for (int i = 0; i < offices.size(); i++) {
      for (int j = i + 1; j < offices.size(); j++) {
        if (offices.get(i).role().equals(offices.get(j).role())
            && offices.get(i).term().overlaps(offices.get(j).term())) {
          doubt(
              definition.name(),
              "actor '%s': the role '%s' stands twice for times that overlap; keep one"
                  .formatted(definition.name().text(), offices.get(i).role()));
        }
      }
    }
  }

  private void groups() {
    MergeCheck merges = new MergeCheck(knowledge.merges());
    clashes.addAll(merges.clashes());
    knowledge.splits().forEach(split -> clashes.addAll(merges.against(split)));
    Set<String> told = new HashSet<>();
    List<UserName> names = new ArrayList<>();
    knowledge.splits().forEach(group -> names.addAll(group.names()));
    knowledge.merges().forEach(group -> names.addAll(group.names()));
    for (UserName name : names) {
      ignoring(name)
          .filter(ignored -> told.add(name.place() + name.text()))
          .ifPresent(
              ignored ->
                  contradiction(
                      name,
                      ignored,
                      "'%s' is ignored and also merged or split; keep one".formatted(name.text())));
    }
  }

  private void guards() {
    Set<String> inGroups = new HashSet<>();
    knowledge.merges().forEach(g -> g.names().forEach(n -> inGroups.add(key(n))));
    knowledge.splits().forEach(g -> g.names().forEach(n -> inGroups.add(key(n))));
    for (UserName guard : knowledge.guards()) {
      condition(guard);
      Optional<UserName> ignored = ignoring(guard);
      if (ignored.isPresent()) {
        doubt(
            guard,
            ignored.get(),
            "'%s' is ignored; its guard is never asked".formatted(guard.text()));
      } else if (!listed.containsKey(key(guard))
          && !owned.containsKey(key(guard))
          && !inGroups.contains(key(guard))) {
        doubt(
            guard,
            "the guard of '%s' is never asked: no list has this name; define the actor, or remove the guard"
                .formatted(guard.text()));
      }
    }
  }

  private void condition(UserName name) {
    Condition when = name.when();
    if (when.from() != null && when.until() != null && when.from().isAfter(when.until())) {
      doubt(name, "'%s' never holds: it ends before it begins".formatted(name.text()));
    }
    if (!when.near().isEmpty() && when.notNear().containsAll(when.near())) {
      doubt(
          name,
          "'%s' never holds: every word of near stands in not_near too; keep each in one"
              .formatted(name.text()));
    }
  }

  /** What only shows when everything is put together. */
  private void wholeMerge() {
    try {
      new KnowledgeMerge(base).merge(knowledge);
    } catch (UserError e) {
      clashes.add(new Clash(e.getMessage(), true));
    }
  }

  private Optional<UserName> ignoring(UserName name) {
    return owned.getOrDefault(key(name), List.of()).stream()
        .filter(one -> one.definition().ignore())
        .map(Owned::name)
        .findFirst();
  }

  /** Whether two names can mean their actors in one place, for all that dates and words say. */
  private static boolean overlap(UserName one, UserName other) {
    boolean toldApart =
        (one.when().hasWords() || other.when().hasWords())
            && !(one.when().near().equals(other.when().near())
                && one.when().notNear().equals(other.when().notNear()));
    return !toldApart && one.when().overlaps(other.when());
  }

  private static boolean differInLetters(UserName one, UserName other) {
    return (one.exact() || other.exact()) && !one.text().equals(other.text());
  }

  private void contradiction(UserName later, UserName earlier, String message) {
    clashes.add(new Clash(at(later) + message + first(earlier), true));
  }

  private void doubt(UserName later, UserName earlier, String message) {
    clashes.add(new Clash(at(later) + message + first(earlier), false));
  }

  private void doubt(UserName name, String message) {
    clashes.add(new Clash(at(name) + message, false));
  }

  private static String key(UserName name) {
    return KnowledgeMerge.key(name.text());
  }

  private static String at(UserName name) {
    return name.place().isEmpty() ? "" : name.place() + ": ";
  }

  private static String first(UserName name) {
    return name.place().isEmpty() ? "" : " (the other: " + name.place() + ")";
  }
}
