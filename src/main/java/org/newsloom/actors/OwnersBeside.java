package org.newsloom.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsloom.actors.lexicon.StateNames;
import org.newsloom.actors.organizations.StateOrgans;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Word;

/**
 * Whose body a text says right beside its name: "the Foreign Ministry in Muscat", "Riyadh's Foreign
 * Ministry", "the Muscat-based Foreign Ministry". Troops stand in other states too, so of armed
 * bodies "in" says nothing.
 */
final class OwnersBeside {
  private static final int LONGEST_PLACE = 3;

  private static final Set<String> ARMED =
      Set.of("army", "navy", "force", "forces", "guard", "guards", "corps", "command", "police");

  private final ArticleWords article;

  OwnersBeside(ArticleWords article) {
    this.article = article;
  }

  /**
   * The state said beside a body, if it may have such a one.
   *
   * @param bare the body's name without its state
   * @param organ its key
   */
  Optional<StateNames.State> of(Found bare, String organ) {
    int first = bare.firstWord();
    Optional<StateNames.State> state = Optional.empty();
    if (isAfter(bare, "'", "s") || isAfter(bare, "-", "based")) {
      state = endingAt(bare.sentence(), first - 2);
    } else if (article.is(bare.sentence(), bare.endWord(), "in") && !isArmed(organ)) {
      state = startingAt(bare.sentence(), bare.endWord() + 1);
    }
    return state.filter(one -> StateOrgans.standard().mayBelongTo(organ, one.code()));
  }

  /** The states said beside the bodies of one key, by their codes. */
  Map<String, StateNames.State> ofAll(List<Found> found, String organ) {
    Map<String, StateNames.State> said = new TreeMap<>();
    for (Found one : found) {
      if (one.entry() == null
          && OrganOwners.bare(article.text(one).replaceAll("\\s+", " "))
              .filter(bare -> bare.organ().equals(organ))
              .isPresent()) {
        of(one, organ).ifPresent(state -> said.put(state.code(), state));
      }
    }
    return said;
  }

  private boolean isAfter(Found bare, String sign, String word) {
    return article.is(bare.sentence(), bare.firstWord() - 2, sign)
        && article.is(bare.sentence(), bare.firstWord() - 1, word);
  }

  private static boolean isArmed(String organ) {
    return ARMED.contains(organ.substring(organ.lastIndexOf('-') + 1));
  }

  private Optional<StateNames.State> endingAt(int sentence, int end) {
    for (int length = Math.min(LONGEST_PLACE, end); length > 0; length--) {
      Optional<StateNames.State> state = place(sentence, end - length, end);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private Optional<StateNames.State> startingAt(int sentence, int from) {
    int first = article.is(sentence, from, "the") ? from + 1 : from;
    int longest = Math.min(LONGEST_PLACE, article.words(sentence).size() - first);
    for (int length = longest; length > 0; length--) {
      Optional<StateNames.State> state = place(sentence, first, first + length);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private Optional<StateNames.State> place(int sentence, int first, int end) {
    List<String> slugs = new ArrayList<>();
    for (Word word : article.words(sentence).subList(first, end)) {
      if (!word.isCapitalised()) {
        return Optional.empty();
      }
      slugs.addAll(List.of(Folding.slug(word.text()).split("-", -1)));
    }
    return StateNames.standard().ofPlace(slugs);
  }
}
