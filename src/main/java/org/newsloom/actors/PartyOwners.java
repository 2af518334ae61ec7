package org.newsloom.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.StateNames;
import org.newsloom.actors.lexicon.StateParts;
import org.newsloom.actors.organizations.StateOrgan;
import org.newsloom.actors.organizations.StateOrgans;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.MentionMethod;

/**
 * Whose party an article means where it says only "the Democratic Party" or "Labour". In this
 * order:
 *
 * <ol>
 *   <li>the state said before or behind it: "South Korea's main opposition Democratic Party", "the
 *       Japanese opposition Liberal Party", "the Labour Party in Norway";
 *   <li>the one state of which the article says such a party elsewhere, unless it speaks much more
 *       of another that has one;
 *   <li>the state that the article speaks of most, by its parts too (Scotland, Texas): of those
 *       that are known for such a party if it names any, else of all; not where it names another
 *       state far more often;
 *   <li>the only such state of the sentence.
 * </ol>
 */
final class PartyOwners {
  private static final int MOST_ADJECTIVES = 5;

  /** How many times as often as a likely owner an article may name another state. */
  private static final int FAR_MORE = 4;

  /** A party of no known state is that of one that is named this often. */
  private static final int LEAST = 2;

  private final ArticleWords article;
  private final List<Found> found;
  private final StateEvidence evidence;
  private final OwnersBeside beside;
  private final StateOrgans organs = StateOrgans.standard();
  private final Map<String, Optional<String>> decided = new HashMap<>();
  private @Nullable Map<String, Integer> counts;

  PartyOwners(ArticleWords article, List<Found> found, StateEvidence evidence) {
    this.article = article;
    this.found = found;
    this.evidence = evidence;
    this.beside = new OwnersBeside(article);
  }

  /**
   * The state whose party is meant; empty if the article does not tell.
   *
   * @param bare a party's name without its state
   * @param party its key
   */
  Optional<StateNames.State> of(Found bare, String party) {
    Optional<StateNames.State> said = said(bare, party);
    if (said.isPresent()) {
      return said;
    }
    Optional<String> known = decided.get(party);
    if (known == null) {
      known = decide(party);
      decided.put(party, known);
    }
    return known.or(() -> inSentence(bare, party)).flatMap(StateNames.standard()::byCode);
  }

  /** The state said right beside a party, with adjectives between at most. */
  private Optional<StateNames.State> said(Found bare, String party) {
    int sentence = bare.sentence();
    List<Word> words = article.words(sentence);
    int at = bare.firstWord();
    while (at > 0
        && bare.firstWord() - at < MOST_ADJECTIVES
        && !isPossessive(sentence, at)
        && evidence.endingAt(sentence, at) == null
        && isAdjective(words.get(at - 1))) {
      at--;
    }
    boolean possessive = isPossessive(sentence, at);
    Found state = evidence.endingAt(sentence, possessive ? at - 2 : at);
    if (state != null && (possessive || state.method() == MentionMethod.LEXICON_ADJECTIVE)) {
      return evidence.state(state);
    }
    return beside.of(bare, party);
  }

  private boolean isPossessive(int sentence, int at) {
    return article.is(sentence, at - 1, "s") && article.is(sentence, at - 2, "'");
  }

  private static boolean isAdjective(Word word) {
    return word.is("-") || (word.isLowerCase() && !Vocabulary.english().isFunctionWord(word));
  }

  private Optional<String> decide(String party) {
    Set<String> said = saidOfAll(party);
    Optional<String> leading = leading(party);
    if (said.isEmpty()) {
      return leading;
    }
    if (said.size() > 1) {
      return StateEvidence.leading(said, this::count);
    }
    String only = said.iterator().next();
    return leading
            .filter(code -> !code.equals(only) && count(code) > FAR_MORE * count(only))
            .isPresent()
        ? Optional.empty()
        : Optional.of(only);
  }

  /** The states of which the article says a party of a key, beside it or in its name. */
  private Set<String> saidOfAll(String party) {
    Set<String> said = new TreeSet<>();
    for (Found one : found) {
      if (one.kind() != ActorKind.ORGANIZATION) {
        continue;
      }
      Optional<StateOrgan> organ =
          StateOrgan.parse(article.text(one)).filter(other -> other.organ().equals(party));
      organ
          .map(StateOrgan::state)
          .or(() -> organ.flatMap(bare -> said(one, party)))
          .ifPresent(state -> said.add(state.code()));
    }
    return said;
  }

  private Optional<String> leading(String party) {
    Set<String> likely = new TreeSet<>(organs.partyOwners(party));
    likely.removeIf(code -> count(code) == 0);
    if (likely.isEmpty()) {
      return StateEvidence.leading(counts().keySet(), this::count)
          .filter(code -> count(code) >= LEAST);
    }
    int most = counts().values().stream().mapToInt(count -> count).max().orElse(0);
    return StateEvidence.leading(likely, this::count)
        .filter(code -> FAR_MORE * count(code) >= most);
  }

  private Optional<String> inSentence(Found bare, String party) {
    Set<String> owners = organs.partyOwners(party);
    Set<String> named =
        evidence.inSentence(bare.sentence()).stream()
            .filter(code -> owners.isEmpty() || owners.contains(code))
            .collect(Collectors.toSet());
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  private int count(String code) {
    return counts().getOrDefault(code, 0);
  }

  /** How often the article names each state and its parts. */
  private Map<String, Integer> counts() {
    Map<String, Integer> known = counts;
    if (known == null) {
      known = new HashMap<>();
      for (String code : evidence.codes()) {
        known.put(code, evidence.count(code));
      }
      for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
        countParts(article.words(sentence), known);
      }
      counts = known;
    }
    return known;
  }

  private static void countParts(List<Word> words, Map<String, Integer> counts) {
    int at = 0;
    while (at < words.size()) {
      int next = at + 1;
      int longest = Math.min(StateParts.LONGEST, words.size() - at);
      for (int length = longest; length > 0 && words.get(at).isCapitalised(); length--) {
        List<String> slugs =
            words.subList(at, at + length).stream().map(word -> Folding.slug(word.text())).toList();
        Optional<String> code = StateParts.standard().stateOf(slugs);
        if (code.isPresent()) {
          counts.merge(code.get(), 1, Integer::sum);
          next = at + length;
          break;
        }
      }
      at = next;
    }
  }
}
