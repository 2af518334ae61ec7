package org.newsloom.actors.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.actors.knowledge.NameGroup;
import org.newsloom.actors.knowledge.UserName;
import org.newsloom.actors.words.Folding;
import org.newsloom.model.ActorKind;
import org.newsloom.model.UserError;

/**
 * Puts what the user knows over a lexicon's aliases: definitions first, then splits, merges and
 * guards, in this order, each in the user's order.
 *
 * <p>A user's name without a condition stands for the lexicon's of the same letters; one with a
 * condition goes before it and leaves it where it does not hold. Whether the knowledge fits
 * together is {@link KnowledgeCheck}'s to say; here only what cannot be carried out is an error.
 */
final class KnowledgeMerge {
  private final List<Alias> base;
  private final Countries countries = new Countries();
  private final Map<String, LexiconEntry> namedEntries = new HashMap<>();

  /** Entries by their id as they are now, where that differs from the base. */
  private final Map<String, LexiconEntry> current = new HashMap<>();

  /** Which entry an entry was merged into. */
  private final Map<String, String> mergedInto = new HashMap<>();

  private final Set<String> ignoredIds = new HashSet<>();
  private final Map<String, List<Alias>> own = new LinkedHashMap<>();
  private final Map<String, ActorDefinition> ownerOfId = new HashMap<>();

  KnowledgeMerge(List<Alias> base) {
    this.base = base;
    for (Alias alias : base) {
      if (alias.form() == AliasForm.NAME && alias.entry() != null) {
        namedEntries.putIfAbsent(key(alias.text()), alias.entry());
      }
    }
  }

  List<Alias> merge(ActorKnowledge knowledge) {
    knowledge.definitions().forEach(this::define);
    knowledge.splits().forEach(this::split);
    knowledge.merges().forEach(this::join);
    List<Alias> merged = new ArrayList<>();
    // The trie takes the first that holds: names with conditions go before those without.
    own.values()
        .forEach(
            names ->
                names.stream()
                    .sorted(Comparator.comparing(name -> name.when().isAlways()))
                    .forEach(merged::add));
    for (Alias alias : base) {
      boolean replaced =
          own.getOrDefault(key(alias.text()), List.of()).stream()
              .anyMatch(mine -> mine.when().isAlways() && !mine.caseSensitive());
      if (!replaced) {
        LexiconEntry entry = alias.entry();
        boolean ignored = entry != null && ignoredIds.contains(entry.id());
        merged.add(alias.meaning(entry, ignored ? AliasForm.IGNORED : alias.form()));
      }
    }
    return merged.stream().map(this::asItIsNow).map(alias -> guarded(alias, knowledge)).toList();
  }

  private void define(ActorDefinition definition) {
    Set<UserName> names = new LinkedHashSet<>();
    names.add(definition.name());
    names.addAll(definition.aliases());
    names.forEach(KnowledgeMerge::requireLetters);
    LexiconEntry known = namedEntries.get(key(definition.name().text()));
    if (definition.ignore()) {
      if (known != null) {
        ignoredIds.add(known.id());
      }
      names.forEach(name -> addOwn(name, AliasForm.IGNORED, null));
      return;
    }
    LexiconEntry extended = known != null && known.kind() == definition.kind() ? known : null;
    LexiconEntry entry = entry(definition, extended, texts(names));
    ActorDefinition other = ownerOfId.putIfAbsent(entry.id(), definition);
    if (other != null) {
      throw UserError.badInput(
          "%sactors '%s' and '%s' are the same actor (%s)%s; join them into one definition"
              .formatted(
                  at(definition.name()),
                  other.name().text(),
                  definition.name().text(),
                  entry.id(),
                  first(other.name())));
    }
    current.put(entry.id(), entry);
    names.forEach(name -> addOwn(name, AliasForm.NAME, entry));
  }

  /** Gives each name of a group an actor of its own; the first keeps the one it has. */
  private void split(NameGroup group) {
    Set<String> taken = new HashSet<>();
    for (UserName name : group.names()) {
      requireLetters(name);
      LexiconEntry known = known(name);
      if (known != null && taken.add(known.id())) {
        continue;
      }
      LexiconEntry entry =
          LexiconEntry.made(
              known != null && group.kind() == null ? known.kind() : kind(group), name.text());
      if (!taken.add(entry.id())) {
        throw UserError.badInput(
            "%s'%s' stands twice in one split; write the names that are to stay apart"
                .formatted(at(name), name.text()));
      }
      if (known != null) {
        current.put(known.id(), entry(known.id()).withoutName(name.text()));
      }
      current.put(entry.id(), entry);
      own.remove(key(name.text()));
      addOwn(name, AliasForm.NAME, entry);
    }
  }

  /** Makes all names of a group mean what the first means. */
  private void join(NameGroup group) {
    UserName first = group.names().get(0);
    group.names().forEach(KnowledgeMerge::requireLetters);
    LexiconEntry target = known(first);
    if (target == null) {
      ActorKind kind =
          group.kind() != null
              ? group.kind()
              : group.names().stream()
                  .map(this::known)
                  .filter(Objects::nonNull)
                  .map(LexiconEntry::kind)
                  .findFirst()
                  .orElseGet(() -> kind(group));
      target = LexiconEntry.made(kind, first.text());
      current.put(target.id(), target);
      addOwn(first, AliasForm.NAME, target);
    }
    Set<String> names = new LinkedHashSet<>(target.otherNames());
    for (UserName name : group.names()) {
      LexiconEntry known = known(name);
      if (known == null) {
        addOwn(name, AliasForm.NAME, target);
      } else if (!known.id().equals(target.id())) {
        if (known.kind() != target.kind()) {
          throw UserError.badInput(
              "%s'%s' is of the kind %s and '%s' of the kind %s; merge names of one kind"
                  .formatted(
                      at(name),
                      name.text(),
                      word(known.kind()),
                      first.text(),
                      word(target.kind())));
        }
        mergedInto.put(known.id(), target.id());
        names.add(known.name());
        names.addAll(known.otherNames());
      }
      names.add(name.text());
    }
    current.put(target.id(), target.withNames(names));
  }

  /** The actor a name means by the lists so far; null if none lists it. */
  private @Nullable LexiconEntry known(UserName name) {
    LexiconEntry listed =
        own.getOrDefault(key(name.text()), List.of()).stream()
            .map(Alias::entry)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(namedEntries.get(key(name.text())));
    return listed == null ? null : entry(listed.id());
  }

  /** The entry of an id as it is now, after all merges. */
  private LexiconEntry entry(String id) {
    String root = id;
    while (mergedInto.containsKey(root)) {
      root = mergedInto.get(root);
    }
    LexiconEntry changed = current.get(root);
    if (changed != null) {
      return changed;
    }
    String wanted = root;
    return base.stream()
        .map(Alias::entry)
        .filter(entry -> entry != null && entry.id().equals(wanted))
        .findFirst()
        .orElseThrow();
  }

  private Alias asItIsNow(Alias alias) {
    LexiconEntry entry = alias.entry();
    return alias.form() == AliasForm.IGNORED || entry == null
        ? alias.meaning(null, alias.form())
        : alias.meaning(
            mergedInto.containsKey(entry.id()) || current.containsKey(entry.id())
                ? entry(entry.id())
                : entry,
            alias.form());
  }

  private static Alias guarded(Alias alias, ActorKnowledge knowledge) {
    Alias bounded = alias;
    for (UserName guard : knowledge.guards()) {
      if (key(guard.text()).equals(key(alias.text()))) {
        bounded = bounded.only(guard.when());
      }
    }
    return bounded;
  }

  private void addOwn(UserName name, AliasForm form, @Nullable LexiconEntry entry) {
    own.computeIfAbsent(key(name.text()), key -> new ArrayList<>())
        .add(new Alias(name.text(), form, entry, false, false, name.exact(), true, name.when()));
  }

  private LexiconEntry entry(
      ActorDefinition definition, @Nullable LexiconEntry extended, List<String> names) {
    String country = countries.code(definition);
    if (extended == null) {
      LexiconEntry made = LexiconEntry.made(definition.kind(), definition.name().text());
      return new LexiconEntry(
          made.id(),
          made.kind(),
          made.name(),
          names.subList(1, names.size()),
          definition.offices(),
          country);
    }
    LexiconEntry named = extended.withNames(names);
    return new LexiconEntry(
        named.id(),
        named.kind(),
        named.name(),
        named.otherNames(),
        definition.offices().isEmpty() ? extended.offices() : definition.offices(),
        country != null ? country : extended.country());
  }

  private static ActorKind kind(NameGroup group) {
    ActorKind kind = group.kind();
    if (kind == null) {
      throw UserError.badInput(
          "%sno list knows any of these names (%s ...); add kind: person, organization, state or place"
              .formatted(at(group.place()), group.names().get(0).text()));
    }
    return kind;
  }

  private static void requireLetters(UserName name) {
    if (key(name.text()).isEmpty()) {
      throw UserError.badInput(
          "%sactors: the name '%s' is empty or has no letter; remove it or write the name"
              .formatted(at(name), name.text()));
    }
  }

  private static List<String> texts(Set<UserName> names) {
    return List.copyOf(
        names.stream().map(UserName::text).collect(LinkedHashSet::new, Set::add, Set::addAll));
  }

  private static String at(UserName name) {
    return at(name.place());
  }

  private static String at(String place) {
    return place.isEmpty() ? "" : place + ": ";
  }

  private static String first(UserName name) {
    return name.place().isEmpty() ? "" : ", first at " + name.place();
  }

  private static String word(ActorKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static String key(String name) {
    return Folding.slug(name);
  }
}
