package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.Alias;
import org.newsloom.actors.lexicon.AliasForm;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.lexicon.LexiconMatch;
import org.newsloom.actors.organizations.StateOrgan;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.MentionMethod;

/**
 * Merges the lexicon's matches and the name finder's candidates of one sentence without overlap.
 *
 * <p>Who wins where both claim words:
 *
 * <ol>
 *   <li>A name the user ignores: nothing is found there, unless it is part of a longer name.
 *   <li>The lexicon, where it claims all of the name.
 *   <li>The longer name, where the lexicon claims only a part: the "Bank of Israel" and the "Tel
 *       Aviv University" are no states, and a body of a state is an organization of its own
 *       ("Russian Foreign Ministry", see {@link StateOrgan}).
 *   <li>But the lexicon again where the rest is no name: what is the state itself ("Israeli
 *       government", "Russian troops"), a direction ("Eastern Ukraine"), the field of an office
 *       ("European Union Trade Commissioner"), what a body is ("Xinhua news agency"), or other
 *       listed names ("Israel-Hamas war"); and both, where a person stands after a demonym or a
 *       title ("Russian President Vladimir Putin").
 * </ol>
 */
final class MentionMerge {
  private static final Set<String> CONNECTORS =
      Set.of(
          "and",
          ",",
          "-",
          "/",
          "&",
          "the",
          "war",
          "wars",
          "conflict",
          "ceasefire",
          "deal",
          "talks",
          "border",
          "relations",
          "summit",
          "crisis",
          "ties",
          "alliance");

  private static final Set<String> PREPOSITIONS = Set.of("in", "to", "from", "of");

  private final ArticleWords article;
  private final NameCandidates candidates;
  private final boolean metonyms;
  private final Vocabulary vocabulary = Vocabulary.english();

  MentionMerge(ArticleWords article, NameCandidates candidates, boolean metonyms) {
    this.article = article;
    this.candidates = candidates;
    this.metonyms = metonyms;
  }

  /**
   * The names of a sentence in order.
   *
   * @param sentence its index
   * @param matches of the lexicon, not overlapping, guards and ignored names among them
   * @param names of the name finder, not overlapping
   */
  List<Found> merge(int sentence, List<LexiconMatch> matches, List<Found> names) {
    SentenceSpans<LexiconMatch> kept =
        SentenceSpans.of(matches, LexiconMatch::firstWord, LexiconMatch::endWord);
    List<Found> merged = new ArrayList<>();
    for (Found name : names) {
      List<LexiconMatch> inside = kept.touching(name.firstWord(), name.endWord());
      List<LexiconMatch> claiming = inside.stream().filter(this::claims).toList();
      if (inside.stream().anyMatch(match -> isIgnored(match) && coversAll(match, name))) {
        continue;
      }
      if (claiming.isEmpty()) {
        merged.add(name);
        continue;
      }
      Found rest = afterOrigin(claiming.get(0), name);
      if (rest != null) {
        if (claiming.stream().noneMatch(match -> coversAll(match, rest))) {
          merged.add(rest);
          kept.touching(rest.firstWord(), rest.endWord()).forEach(kept::remove);
        }
      } else if (!lexiconWins(claiming, name)) {
        merged.add(name);
        claiming.forEach(kept::remove);
      }
    }
    for (LexiconMatch match : kept.all()) {
      LexiconEntry entry = match.alias().entry();
      if (entry != null && claims(match)) {
        merged.add(found(sentence, match, entry));
      }
    }
    merged.sort(Comparator.comparingInt(Found::firstWord));
    return merged;
  }

  private static Found found(int sentence, LexiconMatch match, LexiconEntry entry) {
    return new Found(
        sentence,
        match.firstWord(),
        match.endWord(),
        entry.kind(),
        entry,
        method(match.alias().form()),
        null,
        null);
  }

  private static MentionMethod method(AliasForm form) {
    return switch (form) {
      case DEMONYM -> MentionMethod.LEXICON_ADJECTIVE;
      case METONYM -> MentionMethod.METONYM;
      case NAME, GUARD, IGNORED -> MentionMethod.LEXICON;
    };
  }

  private boolean lexiconWins(List<LexiconMatch> claiming, Found name) {
    if (claiming.size() == 1) {
      LexiconMatch match = claiming.get(0);
      if (coversAll(match, name)) {
        // "Sofia said": a city's name that is a given name too.
        Alias alias = match.alias();
        return name.kind() != ActorKind.PERSON
            || !(alias.ambiguous() && alias.form() == AliasForm.METONYM);
      }
      boolean crosses = match.firstWord() < name.firstWord() || match.endWord() > name.endWord();
      if (crosses) {
        return match.endWord() - match.firstWord() >= name.endWord() - name.firstWord();
      }
    }
    if (name.kind() == ActorKind.PERSON && endsInState(claiming, name)) {
      return true;
    }
    if (name.kind() == ActorKind.ORGANIZATION
        && claiming.size() == 1
        && StateOrgan.parse(article.text(name)).isPresent()) {
      return false;
    }
    boolean listed = claiming.size() > 1;
    for (int i = name.firstWord(); i < name.endWord(); i++) {
      int index = i;
      boolean claimed =
          claiming.stream().anyMatch(m -> m.firstWord() <= index && index < m.endWord());
      if (!claimed && !isNoNamePart(word(name, i), name.kind(), listed) && !isField(name, i)) {
        return false;
      }
    }
    return listed
        || name.kind() == ActorKind.PLACE
        || claiming.get(0).firstWord() == name.firstWord();
  }

  /** "European Union Trade Commissioner": the field of an office, from the word at an index on. */
  private boolean isField(Found name, int index) {
    List<Word> words = article.words(name.sentence());
    return name.kind() == ActorKind.ORGANIZATION
        && name.endWord() < words.size()
        && words.get(name.endWord()).isCapitalised()
        && vocabulary.isTitle(words.get(name.endWord()))
        && words.subList(index, name.endWord()).stream()
            .allMatch(word -> vocabulary.has("organ_modifiers", word.folded()));
  }

  /** "Could Israel": few persons bear the name of a state, and those names are marked ambiguous. */
  private static boolean endsInState(List<LexiconMatch> claiming, Found name) {
    Alias last = claiming.get(claiming.size() - 1).alias();
    return claiming.get(claiming.size() - 1).endWord() == name.endWord()
        && last.entry() != null
        && last.entry().kind() == ActorKind.STATE
        && last.form() == AliasForm.NAME
        && !last.ambiguous();
  }

  private boolean isNoNamePart(Word word, ActorKind kind, boolean listed) {
    return switch (kind) {
      case ORGANIZATION ->
          vocabulary.has("state_organs", word.folded())
              || !word.isWord()
              // "Xinhua news agency": what it is, said behind its name.
              || (word.isLowerCase() && (word.is("news") || isBodyNoun(word)))
              || (listed && CONNECTORS.contains(word.folded()));
      case PLACE, STATE ->
          vocabulary.has("directions", word.folded())
              || word.isLowerCase()
              || CONNECTORS.contains(word.folded());
      case PERSON ->
          vocabulary.isTitle(word)
              || !word.isWord()
              || word.is("s")
              || (listed && CONNECTORS.contains(word.folded()));
    };
  }

  private boolean isBodyNoun(Word word) {
    return vocabulary.has("body_nouns", word.folded());
  }

  /**
   * The person after a demonym ("Israeli Yair Lapid"), a title ("U.S. President Joe Biden"), or a
   * state that a preposition places ("ambassador to Israel Jack Lew"); null if there is none.
   */
  private @Nullable Found afterOrigin(LexiconMatch match, Found name) {
    if (name.kind() != ActorKind.PERSON
        || match.firstWord() > name.firstWord()
        || match.endWord() >= name.endWord()) {
      return null;
    }
    List<Word> words = article.words(name.sentence());
    int start = candidates.trimmedStart(words, match.endWord(), name.endWord(), true);
    boolean titled = start > match.endWord();
    boolean placed =
        PREPOSITIONS.stream()
            .anyMatch(word -> article.is(name.sentence(), match.firstWord() - 1, word));
    boolean twoWords =
        name.endWord() - start > 1 && (placed || match.alias().form() == AliasForm.DEMONYM);
    return start < name.endWord() && (titled || twoWords)
        ? new Found(
            name.sentence(),
            start,
            name.endWord(),
            name.kind(),
            null,
            name.method(),
            name.confidence(),
            null)
        : null;
  }

  private Word word(Found name, int index) {
    return article.words(name.sentence()).get(index);
  }

  private boolean claims(LexiconMatch match) {
    Alias alias = match.alias();
    return alias.entry() != null && (metonyms || alias.form() != AliasForm.METONYM);
  }

  private static boolean isIgnored(LexiconMatch match) {
    return match.alias().form() == AliasForm.IGNORED;
  }

  private static boolean coversAll(LexiconMatch match, Found name) {
    return match.firstWord() <= name.firstWord() && name.endWord() <= match.endWord();
  }
}
