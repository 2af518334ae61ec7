package org.newsloom.actors.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.actors.knowledge.NameGroup;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.words.Folding;
import org.newsloom.model.ActorKind;

/**
 * Keeps of some suggestions those that a user can take all at once: where two contradict each
 * other, as ignoring a name and merging it, the later one is left out.
 */
final class ConsistentSuggestions {
  private final Lexicon lexicon;
  private final List<Suggestion> kept = new ArrayList<>();

  private ConsistentSuggestions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The suggestions that clash neither with each other nor a lexicon, the first of them first. */
  static List<Suggestion> of(List<Suggestion> suggestions, Lexicon lexicon) {
    ConsistentSuggestions consistent = new ConsistentSuggestions(lexicon);
    Set<String> ignored = new HashSet<>();
    consistent.keep(
        suggestions.stream()
            .map(ConsistentSuggestions::withEachNameOnce)
            .flatMap(Stream::ofNullable)
            .filter(
                one ->
                    !(one instanceof Suggestion.NoActor none)
                        || ignored.add(Folding.slug(none.about())))
            .toList());
    return List.copyOf(consistent.kept);
  }

  /** Contradictions are few, so halving finds them in few checks. */
  private void keep(List<Suggestion> more) {
    if (more.isEmpty()) {
      return;
    }
    List<Suggestion> all = new ArrayList<>(kept);
    all.addAll(more);
    if (lexicon.clashes(knowledge(all)).isEmpty()) {
      kept.addAll(more);
    } else if (more.size() > 1) {
      keep(more.subList(0, more.size() / 2));
      keep(more.subList(more.size() / 2, more.size()));
    }
  }

  /** What a user tells who takes all of them. */
  static ActorKnowledge knowledge(List<Suggestion> suggestions) {
    List<ActorDefinition> definitions = new ArrayList<>();
    List<NameGroup> merges = new ArrayList<>();
    List<NameGroup> splits = new ArrayList<>();
    for (Suggestion suggestion : suggestions) {
      if (suggestion instanceof Suggestion.Merge merge) {
        merges.add(NameGroup.of(merge.kind(), merge.names().toArray(String[]::new)));
      } else if (suggestion instanceof Suggestion.Split split) {
        splits.add(NameGroup.of(split.kind(), split.names().toArray(String[]::new)));
      } else if (suggestion instanceof Suggestion.OneKind one) {
        definitions.add(definition(one.name(), one.kind(), false));
      } else if (suggestion instanceof Suggestion.NoActor none) {
        none.names()
            .forEach(name -> definitions.add(definition(name, ActorKind.ORGANIZATION, true)));
      }
    }
    return new ActorKnowledge(definitions, merges, splits, List.of());
  }

  private static ActorDefinition definition(String name, ActorKind kind, boolean ignore) {
    return new ActorDefinition(name, kind, List.of(), null, null, ignore);
  }

  /** "U.N." and "UN" are one name to a user's list; null if no two names are left. */
  private static @Nullable Suggestion withEachNameOnce(Suggestion suggestion) {
    if (suggestion instanceof Suggestion.Merge merge) {
      List<String> names = once(merge.names());
      return names.size() < 2
          ? null
          : new Suggestion.Merge(
              names, merge.kind(), merge.reason(), merge.weight(), merge.witnesses());
    }
    if (suggestion instanceof Suggestion.NoActor none) {
      return new Suggestion.NoActor(
          once(none.names()), none.reason(), none.weight(), none.witnesses());
    }
    return suggestion instanceof Suggestion.Split split && once(split.names()).size() < 2
        ? null
        : suggestion;
  }

  private static List<String> once(List<String> names) {
    Map<String, String> byKey = new LinkedHashMap<>();
    names.forEach(name -> byKey.putIfAbsent(Folding.slug(name), name));
    return List.copyOf(byKey.values());
  }
}
