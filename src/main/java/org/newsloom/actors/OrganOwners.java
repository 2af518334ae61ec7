package org.newsloom.actors;

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
 * <p>Of a party {@link PartyOwners} says it. What stays open is nobody's: the parliaments of two
 * states must not become one actor.
 */
final class OrganOwners {
  private final ArticleWords article;
  private final List<Found> found;
  private final OwnersBeside beside;
  private final StateEvidence evidence;
  private final PartyOwners parties;
  private final Map<String, Optional<Owner>> decided = new HashMap<>();

  /**
   * Whose a body is.
   *
   * @param name the name that says so
   * @param inArticle the place where the article says it; null if it does not
   */
  record Owner(String name, @Nullable Found inArticle) {}

  OrganOwners(ArticleWords article, List<Found> found) {
    this.article = article;
    this.found = found;
    this.beside = new OwnersBeside(article);
    this.evidence = new StateEvidence(article, found);
    this.parties = new PartyOwners(article, found, evidence);
  }

  /** The body of a state that an unlisted organization is named as, without the state. */
  static Optional<StateOrgan> bare(String name) {
    return StateOrgan.parse(name).filter(organ -> organ.state() == null);
  }

  /** Whose a body without a state is, at a place; empty if the article does not tell. */
  Optional<Owner> of(Found bare, String organ) {
    String text = oneLine(bare);
    StateOrgans organs = StateOrgans.standard();
    if (organs.isParty(organ)) {
      String whole = organs.partyName(organ).orElse(text);
      return parties.of(bare, organ).map(state -> new Owner(StateOrgan.named(whole, state), null));
    }
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
      full.values()
          .forEach(one -> evidence.state(one).ifPresent(state -> byState.put(state.code(), one)));
      return byState.size() < full.size()
          ? Optional.empty()
          : StateEvidence.leading(byState.keySet(), evidence::count)
              .map(byState::get)
              .map(one -> new Owner(name(one), one));
    }
    StateOrgans organs = StateOrgans.standard();
    List<String> possible =
        evidence.codes().stream().filter(code -> organs.mayBelongTo(organ, code)).toList();
    Map<String, StateNames.State> said = beside.ofAll(found, organ);
    Optional<StateNames.State> leading =
        StateEvidence.leading(possible, evidence::count).flatMap(evidence::state);
    if (said.size() == 1 && leading.isEmpty()) {
      leading = said.values().stream().findFirst();
    }
    return leading
        .filter(state -> said.isEmpty() || said.keySet().equals(Set.of(state.code())))
        .map(state -> new Owner(StateOrgan.named(text, state), null));
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
    return Optional.ofNullable(evidence.endingAt(bare.sentence(), bare.firstWord() - 2))
        .flatMap(evidence::state);
  }
}
