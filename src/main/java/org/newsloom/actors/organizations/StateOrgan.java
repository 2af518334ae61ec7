package org.newsloom.actors.organizations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.StateNames;
import org.newsloom.actors.words.Folding;

/**
 * A body of a state as a name tells it: "Israeli Supreme Court", "Supreme Court of Israel", or
 * "Supreme Court" of a state that the name leaves open.
 *
 * @param state whose it is; null if the name does not say
 * @param organ its key without the state, e.g. {@code supreme-court}
 */
public record StateOrgan(StateNames.@Nullable State state, String organ) {
  private static final String HOUSE = "house";
  private static final String TREASURY = "treasury";

  /** Bodies that the United States have under a longer name, by the key of the shorter. */
  private static final Map<String, String> AMERICAN =
      Map.of(HOUSE, "House of Representatives", TREASURY, "Treasury Department");

  /** States whose names take an article in running text, beyond those that show it by a word. */
  private static final Set<String> WITH_ARTICLE =
      Set.of("NLD", "PHL", "BHS", "GMB", "MDV", "COM", "SYC", "SUN", "VAT");

  private static final Set<String> ARTICLE_WORDS =
      Set.of("united", "republic", "islands", "emirates", "union");

  /** The body that a name names; empty if it names none. */
  public static Optional<StateOrgan> parse(String name) {
    return of(StateOrgans.words(name));
  }

  /**
   * The body that words of a slug name.
   *
   * @param words in American spelling
   */
  static Optional<StateOrgan> of(List<String> words) {
    StateNames states = StateNames.standard();
    StateOrgans organs = StateOrgans.standard();
    List<String> own = !words.isEmpty() && words.get(0).equals("the") ? rest(words, 1) : words;
    if (organs.isOrgan(own)) {
      return Optional.of(new StateOrgan(null, organs.key(own)));
    }
    int length = states.lengthAtStart(own);
    if (length > 0 && organs.isOrgan(rest(own, length))) {
      return states
          .of(own.subList(0, length))
          .map(state -> owned(state, organs.key(rest(own, length))));
    }
    for (int of = own.size() - 2; of > 0; of--) {
      int begin = of + (own.get(of + 1).equals("the") ? 2 : 1);
      if (own.get(of).equals("of") && begin < own.size() && organs.isOrgan(own.subList(0, of))) {
        String key = organs.key(own.subList(0, of));
        return states.of(rest(own, begin)).map(state -> owned(state, key));
      }
    }
    return Optional.empty();
  }

  private static StateOrgan owned(StateNames.State state, String key) {
    return new StateOrgan(state, key.equals(HOUSE) ? forState(key, state) : key);
  }

  /** What a key means of a state: "House" in the United States is that of Representatives. */
  private static String forState(String key, StateNames.State state) {
    return Folding.slug(nameIn(state, key));
  }

  private static String nameIn(StateNames.State state, String organ) {
    return state.code().equals("USA") ? AMERICAN.getOrDefault(Folding.slug(organ), organ) : organ;
  }

  /**
   * A name that says whose body it is: {@code Supreme Court of Israel}.
   *
   * @param organ the body's name without a state
   * @param state whose it is
   */
  public static String named(String organ, StateNames.State state) {
    List<String> words = new ArrayList<>(List.of(Folding.slug(state.name()).split("-", -1)));
    boolean article =
        WITH_ARTICLE.contains(state.code()) || words.stream().anyMatch(ARTICLE_WORDS::contains);
    return nameIn(state, organ) + (article ? " of the " : " of ") + state.name();
  }

  /**
   * The key of an organization's name: {@code israel-supreme-court}; without a state the organ's.
   */
  String key() {
    return state == null ? organ : Folding.slug(state.name()) + "-" + forState(organ, state);
  }

  private static List<String> rest(List<String> words, int from) {
    return words.subList(from, words.size());
  }
}
