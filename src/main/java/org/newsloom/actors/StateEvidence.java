package org.newsloom.actors;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.lexicon.StateNames;
import org.newsloom.actors.organizations.StateOrgan;
import org.newsloom.model.ActorKind;

/**
 * The states that the names of an article speak of, and how often: states themselves, and bodies
 * that are known to be theirs.
 */
final class StateEvidence {
  private static final String STATE_ID = "state:";

  private final ArticleWords article;
  private final List<Found> found;
  private final Map<Place, Found> statesBefore = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, StateNames.State> states = new HashMap<>();

  /** Where a name ends. */
  private record Place(int sentence, int endWord) {}

  StateEvidence(ArticleWords article, List<Found> found) {
    this.article = article;
    this.found = found;
    for (Found one : found) {
      state(one)
          .ifPresent(
              state -> {
                states.put(state.code(), state);
                mentions.merge(state.code(), 1, Integer::sum);
                if (one.kind() == ActorKind.STATE) {
                  statesBefore.putIfAbsent(new Place(one.sentence(), one.endWord()), one);
                }
              });
    }
  }

  /** The codes of the states spoken of. */
  Set<String> codes() {
    return states.keySet();
  }

  /** How often a state is spoken of. */
  int count(String code) {
    return mentions.getOrDefault(code, 0);
  }

  /** A state that is spoken of, by its code. */
  Optional<StateNames.State> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** The state whose name or adjective ends before a word; null if none does. */
  @Nullable Found endingAt(int sentence, int endWord) {
    return statesBefore.get(new Place(sentence, endWord));
  }

  /** The codes of the states that a sentence speaks of. */
  Set<String> inSentence(int sentence) {
    Set<String> codes = new TreeSet<>();
    for (Found one : found) {
      if (one.sentence() == sentence) {
        state(one).ifPresent(state -> codes.add(state.code()));
      }
    }
    return codes;
  }

  /** The state that counts at least twice as much as each other of these. */
  static Optional<String> leading(Collection<String> codes, ToIntFunction<String> count) {
    List<String> sorted =
        codes.stream()
            .sorted(
                Comparator.<String>comparingInt(code -> -count.applyAsInt(code))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    int most = count.applyAsInt(sorted.get(0));
    int next = sorted.size() > 1 ? count.applyAsInt(sorted.get(1)) : 0;
    return most >= 2 * next ? Optional.of(sorted.get(0)) : Optional.empty();
  }

  /** The state that a place speaks of: itself, or the one whose body it names. */
  Optional<StateNames.State> state(Found one) {
    LexiconEntry entry = one.entry();
    if (entry != null && entry.id().startsWith(STATE_ID)) {
      return Optional.of(
          new StateNames.State(entry.id().substring(STATE_ID.length()), entry.name()));
    }
    if (one.kind() != ActorKind.ORGANIZATION || ListedParties.isBare(entry)) {
      return Optional.empty();
    }
    String name = entry != null ? entry.name() : article.text(one).replaceAll("\\s+", " ");
    Optional<StateNames.State> named = StateOrgan.parse(name).map(StateOrgan::state);
    return named.isPresent() || entry == null || entry.country() == null
        ? named
        : StateNames.standard().byCode(entry.country());
  }
}
