package org.newsloom.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.lexicon.StateNames;
import org.newsloom.actors.organizations.StateOrgan;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Vocabulary;
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
 * counts only where no noun follows. "They informed the party of Chile's plans" tells of the listed
 * party: where a verb or noun before it may go on with "of", nothing is joined.
 */
final class NamesakesAbroad {
  private static final String STATE_ID = "state:";

  /** What is the state itself. */
  private static final Set<String> OF_STATE =
      Set.of("embassy", "consulate", "government", "state", "administration", "forces");

  /** What may part "Party of Chile": "accused the party of fraud", "recognition by it of Chile". */
  private static final Set<String> TAKING_OF =
      Set.of(
              "accuse accuses accused accusing accusation accusations",
              "advise advises advised advising apprise apprised apprising",
              "inform informs informed informing warn warns warned warning warnings",
              "remind reminds reminded reminding reminder tell tells told telling",
              "convince convinces convinced convincing assure assures assured assuring assurance",
              "persuade persuades persuaded persuading notify notifies notified notifying notification",
              "complain complains complained complaining complaint complaints",
              "suspect suspects suspected suspecting convict convicted acquit acquitted",
              "clear clears cleared clearing absolve absolved rid deprive deprived depriving",
              "rob robbed strip strips stripped stripping relieve relieved cure cured",
              "demand demands demanded demanding expect expects expected expecting",
              "critic critics criticism condemnation recognition approval acceptance rejection",
              "denunciation invasion occupation annexation attack bombing blockade boycott",
              "support praise view views coverage description portrayal treatment")
          .stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** Before these another clause ends. */
  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "(", ")", "—", "–", "that", "who", "which", "because", "if", "when");

  private static final int LONGEST_CLAUSE = 12;

  /** Verbs behind a name that no ending shows. */
  private static final Set<String> VERBS =
      Set.of(
          "met", "took", "made", "won", "lost", "left", "began", "came", "went", "held", "gave",
          "fought", "shot", "sent", "grew", "fell", "rose", "ran", "kept", "set", "put", "beat");

  /** "The Russian Wagner Group and army units": what comes next is not seen. */
  private static final Set<String> JOINING = Set.of("and", "or", "nor");

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
    return NamedBodies.isBodyWord(last)
        && last.isCapitalised()
        && !last.isAllCapitals()
        && !OF_STATE.contains(last.folded())
        && !isPossessive(state)
        && !isObject(one)
        && (one.entry() == null || (isOfState(one) && isOther(one.entry(), state)));
  }

  /** "Informed it of Chile's plans". */
  private boolean isPossessive(Found state) {
    return article.is(state.sentence(), state.endWord(), "'");
  }

  /** Whether the "of" behind a name may go with a verb or noun before it. */
  private boolean isObject(Found one) {
    List<Word> words = article.words(one.sentence());
    int least = Math.max(0, one.firstWord() - LONGEST_CLAUSE);
    for (int i = one.firstWord() - 1; i >= least; i--) {
      String word = words.get(i).folded();
      if (CLAUSE_ENDS.contains(word)) {
        return false;
      }
      if (TAKING_OF.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a listed organization is one state's, or of a kind that states have. */
  private boolean isOfState(Found one) {
    LexiconEntry entry = one.entry();
    return (entry != null && entry.country() != null)
        || StateOrgan.parse(article.text(one)).isPresent();
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
    return standsAlone(one) && isOfState(one) && isOther(entry, state);
  }

  /** Whether no noun follows that a name and the adjective before it may both belong to. */
  private boolean standsAlone(Found one) {
    List<Word> words = article.words(one.sentence());
    if (one.endWord() == words.size()) {
      return true;
    }
    Word next = words.get(one.endWord());
    if (!next.isWord()) {
      return !next.is("-") && !next.is("/");
    }
    return next.isLowerCase() && isVerbOrSmall(next);
  }

  private static boolean isVerbOrSmall(Word next) {
    String word = next.folded();
    boolean past = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    boolean small = Vocabulary.english().isFunctionWord(next) && !JOINING.contains(word);
    return past || small || VERBS.contains(word);
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
