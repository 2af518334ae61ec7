package org.newsloom.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.lexicon.StateNames;
import org.newsloom.actors.organizations.StateOrgan;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.MentionMethod;

/**
 * Tells organizations of one name in different states apart: beside a listed organization, the one
 * that the text says of another state is not it, but one of its own: "the Free Democratic Party of
 * Chad", "the Pakistani Taliban", "the Security Council of Kenya". An unlisted body is known with
 * the state that stands behind it, "the Republican Party of Chile", and with the one before it
 * where the article also names a body of another state so.
 *
 * <p>"The Lebanese Hamas official" is a man of Lebanon and of the listed Hamas, so an adjective
 * counts only where no such noun follows.
 */
final class NamesakesAbroad {
  private static final String STATE_ID = "state:";

  /** What is the state itself. */
  private static final Set<String> OF_STATE =
      Set.of("embassy", "consulate", "government", "state", "administration", "forces");

  /** Who is of a body and may be of another state than it. */
  private static final Set<String> MEMBERS =
      Set.of(
          "official",
          "officials",
          "member",
          "members",
          "leader",
          "leaders",
          "fighter",
          "fighters",
          "commander",
          "commanders",
          "militant",
          "militants",
          "agent",
          "agents",
          "officer",
          "officers",
          "operative",
          "operatives",
          "soldier",
          "soldiers",
          "supporter",
          "supporters",
          "journalist",
          "journalists",
          "reporter",
          "reporters",
          "correspondent",
          "correspondents",
          "branch",
          "affiliate",
          "envoy",
          "ambassador",
          "offensive",
          "strikes",
          "troops",
          "hostages",
          "deal",
          "talks",
          "war",
          "ceasefire",
          "cell",
          "cells",
          "wing",
          "chief",
          "staff",
          "employees",
          "experts",
          "editor",
          "photographer",
          "contributor",
          "columnist");

  private final ArticleWords article;
  private final List<Found> found;

  private NamesakesAbroad(ArticleWords article, List<Found> found) {
    this.article = article;
    this.found = found;
  }

  /**
   * What was found, with each such organization as a name of its own, its state a part of it.
   *
   * @param found names in order of the text, not overlapping
   */
  static List<Found> apart(ArticleWords article, List<Found> found) {
    return new NamesakesAbroad(article, found).apart();
  }

  private List<Found> apart() {
    Set<Found> taken = new HashSet<>();
    List<Found> apart = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Found before = i > 0 ? found.get(i - 1) : null;
      Found after = i + 1 < found.size() ? found.get(i + 1) : null;
      if (one.kind() == ActorKind.ORGANIZATION && isOf(one, after)) {
        taken.add(Objects.requireNonNull(after));
        apart.add(joined(one, one.firstWord(), after.endWord()));
      } else if (one.kind() == ActorKind.ORGANIZATION && isBehind(before, one)) {
        apart.remove(Objects.requireNonNull(before));
        apart.add(joined(one, before.firstWord(), one.endWord()));
      } else if (!taken.contains(one)) {
        apart.add(one);
      }
    }
    return apart;
  }

  private static Found joined(Found one, int firstWord, int endWord) {
    return new Found(
        one.sentence(), firstWord, endWord, one.kind(), null, one.method(), one.confidence(), null);
  }

  /** "Republican Party of Chile". */
  private boolean isOf(Found one, @Nullable Found state) {
    if (state == null || state.sentence() != one.sentence() || !isName(state)) {
      return false;
    }
    int sentence = one.sentence();
    int end = one.endWord();
    int next = article.is(sentence, end + 1, "the") ? end + 2 : end + 1;
    if (!article.is(sentence, end, "of") || state.firstWord() != next) {
      return false;
    }
    Word last = article.words(sentence).get(end - 1);
    return one.entry() == null
        ? NamedBodies.isBodyWord(last) && last.isCapitalised() && !OF_STATE.contains(last.folded())
        : isOther(one.entry(), state);
  }

  /** "Pakistani Taliban". */
  private boolean isBehind(@Nullable Found state, Found one) {
    LexiconEntry entry = one.entry();
    List<Word> words = article.words(one.sentence());
    if (state == null
        || state.sentence() != one.sentence()
        || state.endWord() != one.firstWord()
        || state.method() != MentionMethod.LEXICON_ADJECTIVE
        || !words.get(one.firstWord()).spaceBefore()) {
      return false;
    }
    if (entry == null) {
      return hasNamesake(one);
    }
    boolean member =
        one.endWord() < words.size() && MEMBERS.contains(words.get(one.endWord()).folded());
    boolean ofStates = entry.country() != null || StateOrgan.parse(article.text(one)).isPresent();
    return !member && ofStates && isOther(entry, state);
  }

  /** "United States Chess Federation" of an article that also says "Iranian Chess Federation". */
  private boolean hasNamesake(Found one) {
    String end = " " + article.text(one);
    return found.stream()
        .filter(other -> other.kind() == ActorKind.ORGANIZATION)
        .map(article::text)
        .filter(text -> text.endsWith(end))
        .anyMatch(text -> isState(text.substring(0, text.length() - end.length())));
  }

  private static boolean isState(String text) {
    return StateNames.standard().of(List.of(Folding.slug(text).split("-", -1))).isPresent();
  }

  private static boolean isName(Found state) {
    return state.kind() == ActorKind.STATE && state.method() == MentionMethod.LEXICON;
  }

  private static boolean isOther(LexiconEntry entry, Found state) {
    return Optional.ofNullable(state.entry())
        .filter(other -> other.id().startsWith(STATE_ID))
        .filter(other -> !other.id().substring(STATE_ID.length()).equals(entry.country()))
        .isPresent();
  }
}
