package org.newsloom.actors.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.words.Folding;
import org.newsloom.model.UserError;

/** Puts the user's definitions over a lexicon's aliases. */
final class DefinitionMerge {
  private final List<Alias> base;
  private final Map<String, LexiconEntry> namedEntries = new HashMap<>();
  private final Map<String, LexiconEntry> replaced = new HashMap<>();
  private final Set<String> ignoredIds = new HashSet<>();
  private final Map<String, Alias> own = new LinkedHashMap<>();
  private final Map<String, ActorDefinition> ownerOfAlias = new HashMap<>();
  private final Map<String, String> ownerOfId = new HashMap<>();

  DefinitionMerge(List<Alias> base) {
    this.base = base;
    for (Alias alias : base) {
      if (alias.form() == AliasForm.NAME && alias.entry() != null) {
        namedEntries.putIfAbsent(key(alias.text()), alias.entry());
      }
    }
  }

  List<Alias> merge(List<ActorDefinition> definitions) {
    definitions.forEach(this::add);
    List<Alias> merged = new ArrayList<>(own.values());
    for (Alias alias : base) {
      if (own.containsKey(key(alias.text()))) {
        continue;
      }
      LexiconEntry entry = alias.entry();
      boolean ignored = entry != null && ignoredIds.contains(entry.id());
      merged.add(
          new Alias(
              alias.text(),
              ignored ? AliasForm.IGNORED : alias.form(),
              ignored || entry == null ? null : replaced.getOrDefault(entry.id(), entry),
              alias.ambiguous(),
              alias.exact(),
              alias.userDefined()));
    }
    return merged;
  }

  private void add(ActorDefinition definition) {
    Set<String> names = new LinkedHashSet<>();
    names.add(definition.name().strip());
    definition.aliases().forEach(alias -> names.add(alias.strip()));
    for (String name : names) {
      if (Folding.slug(name).isEmpty()) {
        throw UserError.badInput(
            "actor '%s': a name or alias is empty or has no letter; remove it or write the name"
                .formatted(definition.name()));
      }
      ActorDefinition other = ownerOfAlias.putIfAbsent(key(name), definition);
      if (other != null && !other.equals(definition)) {
        throw UserError.badInput(
            "actors '%s' and '%s' both list the name '%s'; keep it with one of them"
                .formatted(other.name(), definition.name(), name));
      }
    }
    LexiconEntry known = namedEntries.get(key(definition.name().strip()));
    LexiconEntry extended = known != null && known.kind() == definition.kind() ? known : null;
    if (definition.ignore() && known != null) {
      ignoredIds.add(known.id());
    }
    LexiconEntry entry =
        definition.ignore() ? null : entry(definition, extended, List.copyOf(names));
    if (entry != null) {
      String other = ownerOfId.putIfAbsent(entry.id(), definition.name());
      if (other != null) {
        throw UserError.badInput(
            "actors '%s' and '%s' are the same actor (%s); join them into one definition"
                .formatted(other, definition.name(), entry.id()));
      }
      if (extended != null) {
        replaced.put(entry.id(), entry);
      }
    }
    AliasForm form = definition.ignore() ? AliasForm.IGNORED : AliasForm.NAME;
    for (String name : names) {
      own.put(key(name), new Alias(name, form, entry, false, false, true));
    }
  }

  private LexiconEntry entry(
      ActorDefinition definition, @Nullable LexiconEntry extended, List<String> names) {
    String country = country(definition);
    if (extended == null) {
      String id =
          definition.kind().name().toLowerCase(Locale.ROOT) + ":" + Folding.slug(names.get(0));
      return new LexiconEntry(
          id,
          definition.kind(),
          names.get(0),
          names.subList(1, names.size()),
          definition.role(),
          country);
    }
    Set<String> others = new LinkedHashSet<>(extended.otherNames());
    others.addAll(names);
    others.remove(extended.name());
    return new LexiconEntry(
        extended.id(),
        extended.kind(),
        extended.name(),
        List.copyOf(others),
        definition.role() != null ? definition.role() : extended.role(),
        country != null ? country : extended.country());
  }

  private @Nullable String country(ActorDefinition definition) {
    String given = definition.country();
    if (given == null) {
      return null;
    }
    for (Alias alias : base) {
      LexiconEntry entry = alias.entry();
      if (entry != null
          && entry.id().startsWith("state:")
          && (entry.id().equals("state:" + given)
              || (alias.form() == AliasForm.NAME && alias.text().equalsIgnoreCase(given)))) {
        return entry.id().substring("state:".length());
      }
    }
    throw UserError.badInput(
        "actor '%s': country '%s' is no state of the lexicon; write its ISO 3166-1 alpha-3 code,"
                .formatted(definition.name(), given)
            + " e.g. ISR, or its English name");
  }

  private static String key(String name) {
    return Folding.slug(name);
  }
}
