package org.newsloom.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.AliasForm;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.lexicon.LexiconMatch;
import org.newsloom.actors.organizations.StateOrgan;
import org.newsloom.actors.organizations.StateOrgans;
import org.newsloom.actors.words.SentenceStyle;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.MentionMethod;

/**
 * Finds the bodies of states that a sentence names, by {@link StateOrgans} alone: "the Turkish
 * Foreign Ministry", "the Parliament of Iraq", "the Supreme Court".
 *
 * <p>All words but small ones must be capitalised. Without a state a body must not touch another
 * capitalised word that may be part of its name ("Texas Supreme Court", "White House"), and one of
 * a single word must not open the sentence. In a headline only bodies with their state count.
 */
final class OrganCandidates {
  private static final int MOST_WORDS = 10;
  private static final Set<String> INNER = Set.of("of", "and", "for", "the", "'", "s", ",");

  /** What a legislature's article also speaks of, where "House" is one. */
  private static final Set<String> BESIDE_HOUSE =
      Set.of("senate", "congress", "representatives", "commons", "lawmakers", "legislature");

  private final ArticleWords article;
  private final StateOrgans organs = StateOrgans.standard();
  private final Vocabulary vocabulary = Vocabulary.english();
  private final boolean hasHouse;

  OrganCandidates(ArticleWords article) {
    this.article = article;
    boolean house = false;
    for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
      house |=
          article.words(sentence).stream().anyMatch(word -> BESIDE_HOUSE.contains(word.folded()));
    }
    this.hasHouse = house;
  }

  /**
   * The names of a sentence with the bodies added. A body replaces the names inside it, and gives
   * way to a longer one or one that it crosses.
   *
   * @param names of the name finder
   * @param matches of the lexicon
   */
  List<Found> addTo(int sentence, List<Found> names, List<LexiconMatch> matches) {
    if (article.style(sentence) == SentenceStyle.ALL_CAPITALS) {
      return names;
    }
    SentenceSpans<Found> all = SentenceSpans.of(names);
    SentenceSpans<LexiconMatch> states = states(matches);
    int position = 0;
    int count = article.words(sentence).size();
    while (position < count) {
      Found body = at(sentence, position, states);
      if (body == null) {
        position++;
        continue;
      }
      position = body.endWord();
      List<Found> touched = all.touching(body.firstWord(), body.endWord());
      boolean wins =
          touched.stream()
              .allMatch(
                  one ->
                      body.firstWord() <= one.firstWord()
                          && one.endWord() <= body.endWord()
                          && (one.kind() != ActorKind.ORGANIZATION
                              || one.endWord() - one.firstWord()
                                  < body.endWord() - body.firstWord()));
      if (wins) {
        touched.forEach(all::remove);
        all.add(body);
      }
    }
    return all.all().stream().sorted(Comparator.comparingInt(Found::firstWord)).toList();
  }

  private @Nullable Found at(int sentence, int first, SentenceSpans<LexiconMatch> states) {
    List<Word> words = article.words(sentence);
    Word opening = words.get(first);
    if (!opening.isCapitalised() || !organs.mayOpen(opening.folded())) {
      return null;
    }
    int end = organEnd(sentence, first);
    if (end == first) {
      return null;
    }
    int start = startWithState(words, first, states);
    int whole = endWithState(words, end, states);
    boolean owned = start < first || whole > end;
    return owned || standsAlone(sentence, first, end)
        ? new Found(
            sentence, start, whole, ActorKind.ORGANIZATION, null, MentionMethod.LEXICON, null, null)
        : null;
  }

  /** The end of the longest body that begins at a word; the word itself if none does. */
  private int organEnd(int sentence, int first) {
    List<Word> words = article.words(sentence);
    int best = first;
    int end = first;
    while (end < words.size() && end - first < MOST_WORDS) {
      Word word = words.get(end);
      boolean fits = word.isCapitalised() || INNER.contains(word.folded());
      boolean near = end == first || word.spaceBefore() || !word.isWord() || word.is("s");
      if (!fits || !near) {
        break;
      }
      end++;
      if (word.isCapitalised()
          && StateOrgan.parse(article.text(sentence, first, end))
              .filter(organ -> organ.state() == null)
              .isPresent()) {
        best = end;
      }
    }
    return best;
  }

  private static SentenceSpans<LexiconMatch> states(List<LexiconMatch> matches) {
    return SentenceSpans.of(
        matches.stream().filter(OrganCandidates::namesState).toList(),
        LexiconMatch::firstWord,
        LexiconMatch::endWord);
  }

  private static int startWithState(
      List<Word> words, int first, SentenceSpans<LexiconMatch> states) {
    for (LexiconMatch match : states.at(first - 1)) {
      if (match.endWord() == first && words.get(first).spaceBefore()) {
        return match.firstWord();
      }
    }
    return first;
  }

  private static int endWithState(List<Word> words, int end, SentenceSpans<LexiconMatch> states) {
    if (end >= words.size() || !words.get(end).is("of")) {
      return end;
    }
    int after = end + 1 < words.size() && words.get(end + 1).is("the") ? end + 2 : end + 1;
    for (LexiconMatch match : states.at(after)) {
      if (match.firstWord() == after && match.alias().form() == AliasForm.NAME) {
        return match.endWord();
      }
    }
    return end;
  }

  private static boolean namesState(LexiconMatch match) {
    LexiconEntry entry = match.alias().entry();
    AliasForm form = match.alias().form();
    return entry != null
        && entry.kind() == ActorKind.STATE
        && (form == AliasForm.NAME || form == AliasForm.DEMONYM);
  }

  private boolean standsAlone(int sentence, int first, int end) {
    List<Word> words = article.words(sentence);
    if (article.style(sentence) != SentenceStyle.PLAIN) {
      return false;
    }
    boolean one = end - first == 1;
    Word only = words.get(first);
    if (one && (first == 0 || !opensAlone(words, first) || (only.is("house") && !hasHouse))) {
      return false;
    }
    boolean joinedBefore =
        first > 0 && only.spaceBefore() && isNamePart(words.get(first - 1), first - 1);
    boolean joinedAfter =
        end < words.size() && words.get(end).spaceBefore() && isNamePart(words.get(end), end);
    return !joinedBefore && !joinedAfter;
  }

  /** Not "Army" and "House" behind a quotation mark or bracket, where any word has a capital. */
  private static boolean opensAlone(List<Word> words, int first) {
    Word before = words.get(first - 1);
    return before.isWord() || before.is(",") || before.is("s");
  }

  private boolean isNamePart(Word word, int index) {
    boolean opensSentence = index == 0 && vocabulary.isFunctionWord(word);
    return word.isCapitalised()
        && !opensSentence
        && !vocabulary.isFunctionWord(word)
        && !vocabulary.isCalendarWord(word)
        && !vocabulary.isTitle(word)
        && !vocabulary.has("peoples", word.folded());
  }
}
