package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.lexicon.StateNames;
import org.newsloom.actors.organizations.StateOrgan;
import org.newsloom.actors.organizations.StateOrgans;
import org.newsloom.model.ActorKind;

/**
 * Leaves a listed party's name to the party of another state, where the article speaks for that:
 * the "Justice and Development Party" of an article on Morocco is not the listed one.
 */
final class ListedParties {
  private ListedParties() {}

  /**
   * Whether an entry is a state's party whose name says no state: parties of others bear it too.
   */
  static boolean isBare(@Nullable LexiconEntry entry) {
    return entry != null && entry.country() != null && bare(entry).isPresent();
  }

  /** What was found, with each such name as one that no list knows. */
  static List<Found> apart(ArticleWords article, List<Found> found) {
    if (found.stream().noneMatch(one -> isBare(one.entry()))) {
      return found;
    }
    PartyOwners owners = new PartyOwners(article, found, new StateEvidence(article, found));
    List<Found> apart = new ArrayList<>();
    for (Found one : found) {
      boolean others =
          isBare(one.entry())
              && bare(one.entry())
                  .filter(organ -> StateOrgan.parse(article.text(one)).equals(Optional.of(organ)))
                  .flatMap(organ -> owners.of(one, organ.organ()))
                  .filter(state -> !state.code().equals(one.entry().country()))
                  .isPresent();
      apart.add(others ? one.unlisted() : one);
    }
    return apart;
  }

  private static Optional<StateOrgan> bare(LexiconEntry entry) {
    return StateOrgan.parse(entry.name())
        .filter(organ -> organ.state() == null && StateOrgans.standard().isParty(organ.organ()));
  }

  /** The parties of entries by the keys of their names with their state. */
  static Map<String, LexiconEntry> byKey(Collection<LexiconEntry> entries) {
    Map<String, LexiconEntry> byKey = new HashMap<>();
    for (LexiconEntry entry : entries) {
      if (entry.kind() == ActorKind.ORGANIZATION) {
        Stream.concat(Stream.of(entry.name()), entry.otherNames().stream())
            .flatMap(name -> key(name, entry.country()).stream())
            .forEach(key -> byKey.putIfAbsent(key, entry));
      }
    }
    return byKey;
  }

  private static Optional<String> key(String name, @Nullable String country) {
    Optional<StateOrgan> party =
        StateOrgan.parse(name).filter(organ -> StateOrgans.standard().isParty(organ.organ()));
    Optional<StateNames.State> state =
        party
            .map(StateOrgan::state)
            .or(() -> Optional.ofNullable(country).flatMap(StateNames.standard()::byCode));
    return party.flatMap(organ -> state.map(one -> new StateOrgan(one, organ.organ()).key()));
  }
}
