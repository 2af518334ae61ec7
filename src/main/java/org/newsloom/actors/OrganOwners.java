package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.lexicon.StateNames;
import org.newsloom.actors.organizations.OrganizationName;
import org.newsloom.actors.organizations.StateOrgan;
import org.newsloom.actors.organizations.StateOrgans;
import org.newsloom.model.ActorKind;

/**
 * Whose body an article means where it says only "the Senate" or "the Foreign Ministry". In this
 * order:
 *
 * <ol>
 *   <li>the state said beside it: "Israel's Supreme Court", "the Supreme Court in Jerusalem"
 *       ({@link OwnersBeside});
 *   <li>the one body that the article names in full and that this is short for: "Puerto Rico
 *       Senate", "Supreme Court of the United Kingdom";
 *   <li>the state that the article speaks of most, among those that can have such a body, if it
 *       speaks of no other of them half as often; not where the article says of such a body beside
 *       its name that it is another's.
 * </ol>
 *
 * <p>What stays open is nobody's: the parliaments of two states must not become one actor.
 */
final class OrganOwners {
  private static final String STATE_ID = "state:";

  private final ArticleWords article;
  private final List<Found> found;
  private final OwnersBeside beside;
  private final Map<Place, StateNames.State> statesBefore = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, StateNames.State> states = new HashMap<>();
  private final Map<String, Optional<Owner>> decided = new HashMap<>();

  /**
   * Whose a body is.
   *
   * @param name the name that says so
   * @param inArticle the place where the article says it; null if it does not
   */
  record Owner(String name, @Nullable Found inArticle) {}

  /** Where a name ends. */
  private record Place(int sentence, int endWord) {}

  OrganOwners(ArticleWords article, List<Found> found) {
    this.article = article;
    this.found = found;
    this.beside = new OwnersBeside(article);
    for (Found one : found) {
      state(one)
          .ifPresent(
              state -> {
                states.put(state.code(), state);
                mentions.merge(state.code(), 1, Integer::sum);
                if (one.kind() == ActorKind.STATE) {
                  statesBefore.putIfAbsent(new Place(one.sentence(), one.endWord()), state);
                }
              });
    }
  }

  /** The body of a state that an unlisted organization is named as, without the state. */
  static Optional<StateOrgan> bare(String name) {
    return StateOrgan.parse(name).filter(organ -> organ.state() == null);
  }

  /** Whose a body without a state is, at a place; empty if the article does not tell. */
  Optional<Owner> of(Found bare, String organ) {
    String text = oneLine(bare);
    if (article.is(bare.sentence(), bare.firstWord() - 1, "s")
        && article.is(bare.sentence(), bare.firstWord() - 2, "'")) {
      // "Wisconsin's Supreme Court" is that of no state of the lexicon.
      return owner(bare)
          .or(() -> beside.of(bare, organ))
          .map(state -> new Owner(StateOrgan.named(text, state), null));
    }
    Optional<StateNames.State> said = beside.of(bare, organ);
    if (said.isPresent()) {
      return said.map(state -> new Owner(StateOrgan.named(text, state), null));
    }
    Optional<Owner> known = decided.get(organ);
    if (known == null) {
      known = decide(text, organ);
      decided.put(organ, known);
    }
    return known;
  }

  private Optional<Owner> decide(String text, String organ) {
    Map<String, Found> full = namedInFull(organ);
    if (full.size() == 1) {
      Found only = full.values().iterator().next();
      return Optional.of(new Owner(name(only), only));
    }
    if (full.size() > 1) {
      Map<String, Found> byState = new LinkedHashMap<>();
      full.values().forEach(one -> state(one).ifPresent(state -> byState.put(state.code(), one)));
      return byState.size() < full.size()
          ? Optional.empty()
          : leading(new ArrayList<>(byState.keySet()))
              .map(byState::get)
              .map(one -> new Owner(name(one), one));
    }
    StateOrgans organs = StateOrgans.standard();
    List<String> possible =
        states.keySet().stream().filter(code -> organs.mayBelongTo(organ, code)).toList();
    Map<String, StateNames.State> said = beside.ofAll(found, organ);
    Optional<StateNames.State> leading = leading(possible).map(states::get);
    if (said.size() == 1 && leading.isEmpty()) {
      leading = said.values().stream().findFirst();
    }
    return leading
        .filter(state -> said.isEmpty() || said.keySet().equals(Set.of(state.code())))
        .map(state -> new Owner(StateOrgan.named(text, state), null));
  }

  /** The state that the article names at least twice as often as each other of these. */
  private Optional<String> leading(List<String> codes) {
    List<String> sorted =
        codes.stream()
            .sorted(
                Comparator.<String>comparingInt(code -> -mentions.getOrDefault(code, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    int most = mentions.getOrDefault(sorted.get(0), 0);
    int next = sorted.size() > 1 ? mentions.getOrDefault(sorted.get(1), 0) : 0;
    return most >= 2 * next ? Optional.of(sorted.get(0)) : Optional.empty();
  }

  /** The longer names that a body's name may be short for, by their keys. */
  private Map<String, Found> namedInFull(String organ) {
    Map<String, Found> full = new LinkedHashMap<>();
    for (Found one : found) {
      if (one.kind() == ActorKind.ORGANIZATION && isLonger(name(one), organ)) {
        full.putIfAbsent(OrganizationName.parse(owned(one)).key(), one);
      }
    }
    return full;
  }

  /** A name with its state, as far as the article tells it. */
  private String owned(Found one) {
    return bare(name(one))
        .flatMap(organ -> of(one, organ.organ()))
        .map(Owner::name)
        .orElseGet(() -> name(one));
  }

  private static boolean isLonger(String name, String organ) {
    Optional<StateOrgan> parsed = StateOrgan.parse(name);
    if (parsed.isPresent() && parsed.get().state() != null) {
      String of = parsed.get().organ();
      return of.equals(organ) || of.startsWith(organ + "-of-");
    }
    String key = OrganizationName.parse(name).key();
    return key.startsWith(organ + "-of-") || (key.endsWith("-" + organ) && parsed.isEmpty());
  }

  private String name(Found one) {
    LexiconEntry entry = one.entry();
    return entry != null ? entry.name() : oneLine(one);
  }

  private String oneLine(Found one) {
    return article.text(one).replaceAll("\\s+", " ");
  }

  /** "Israel's Supreme Court". */
  private Optional<StateNames.State> owner(Found bare) {
    return Optional.ofNullable(statesBefore.get(new Place(bare.sentence(), bare.firstWord() - 2)));
  }

  /** The state that a place speaks of: itself, or the one whose body it names. */
  private Optional<StateNames.State> state(Found one) {
    LexiconEntry entry = one.entry();
    if (entry != null && entry.id().startsWith(STATE_ID)) {
      return Optional.of(
          new StateNames.State(entry.id().substring(STATE_ID.length()), entry.name()));
    }
    if (one.kind() != ActorKind.ORGANIZATION) {
      return Optional.empty();
    }
    Optional<StateNames.State> named = StateOrgan.parse(name(one)).map(StateOrgan::state);
    return named.isPresent() || entry == null || entry.country() == null
        ? named
        : StateNames.standard().byCode(entry.country());
  }
}
