package org.newsloom.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;

/**
 * The acronyms that an article defines for a phrase that is no name: "active noise cancellation
 * (ANC)", "ANC (active noise cancellation)". In that article they are no organization, whatever the
 * lexicon and the name finder take them for.
 *
 * <p>A phrase is a run of words whose initials are the acronym, with small words, signs and one
 * other word between them. It begins in lower case and at most half of its words are capitalised,
 * small ones aside, or the noun of a thing ends it ("Customer Lifetime Value"). A phrase that says
 * that it is a body ("armed forces of the Philippines (AFP)") counts as a name, and words of a name
 * that only some capitals mark ("Parti socialiste unifié (PSU)") are left open.
 */
final class PhraseAcronyms {
  private static final int SHORTEST_WITH_GAP = 3;
  private static final Set<String> BETWEEN =
      Set.of("of", "for", "the", "and", "in", "on", "to", "a", "by", "with", "&", "-", ",", "/");

  /** Small words of names in other languages, beside those of persons' names. */
  private static final Set<String> PARTICLES =
      Set.of("sans", "und", "et", "e", "y", "fur", "für", "pour", "pro", "o", "i", "em", "en");

  /** No phrase in a bracket has more words for each letter of its acronym. */
  private static final int MOST_WORDS_A_LETTER = 3;

  private final ArticleWords article;
  private final Set<String> acronyms = new HashSet<>();
  private final Set<String> ofNames = new HashSet<>();
  private final Map<String, Run> capitalised = new HashMap<>();

  /** The words from one to before another of a sentence. */
  record Run(int sentence, int firstWord, int endWord) {}

  PhraseAcronyms(ArticleWords article) {
    this.article = article;
    for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
      List<Word> words = article.words(sentence);
      for (int open = 1; open + 2 < words.size(); open++) {
        if (words.get(open).is("(")) {
          readBracket(sentence, open);
        }
      }
    }
  }

  /** Whether a name is one of them, or several of what it stands for: "CDPs". */
  boolean has(String text) {
    return acronyms.contains(singular(text));
  }

  /** Whether the article defines an acronym for capitalised words, a body's name or not. */
  boolean isOfName(String text) {
    String acronym = singular(text);
    return ofNames.contains(acronym) || capitalised.containsKey(acronym);
  }

  /** The capitalised words, of no body, that an acronym is defined for; empty if there are none. */
  Optional<Run> namedBy(String text) {
    return Optional.ofNullable(capitalised.get(singular(text)));
  }

  private void readBracket(int sentence, int open) {
    List<Word> words = article.words(sentence);
    Word inside = words.get(open + 1);
    Word before = words.get(open - 1);
    if (isAcronym(inside) && isEnd(sentence, open + 2)) {
      String acronym = singular(inside.text());
      readPhrase(sentence, firstOf(words, open, acronym), open, acronym);
    } else if (isAcronym(before)) {
      String acronym = singular(before.text());
      int most = Math.min(words.size(), open + 2 + MOST_WORDS_A_LETTER * acronym.length());
      int close = open + 1;
      while (close < most && !words.get(close).is(")")) {
        close++;
      }
      if (close < most && firstOf(words, close, acronym) == open + 1) {
        (isPhrase(sentence, open + 1, close) ? acronyms : ofNames).add(acronym);
      }
    }
  }

  private void readPhrase(int sentence, int first, int end, String acronym) {
    List<Word> words = article.words(sentence).subList(first, end);
    if (isPhrase(sentence, first, end)) {
      acronyms.add(acronym);
    } else if (first < end && NamedBodies.isBody(words)) {
      ofNames.add(acronym);
    } else if (first < end && contentOf(words).allMatch(Word::isCapitalised)) {
      capitalised.put(acronym, new Run(sentence, first, end));
    }
  }

  private boolean isEnd(int sentence, int index) {
    return article.is(sentence, index, ")")
        || article.is(sentence, index, ",")
        || article.is(sentence, index, ";");
  }

  /** Where the words begin whose initials are an acronym and that end before an index; else it. */
  private static int firstOf(List<Word> words, int end, String acronym) {
    String letters = acronym.toLowerCase(Locale.ROOT);
    int gaps = letters.length() < SHORTEST_WITH_GAP ? 0 : 1;
    int left = letters.length();
    int index = end;
    while (left > 0 && index > 0) {
      Word word = words.get(index - 1);
      boolean matches = word.isWord() && word.folded().charAt(0) == letters.charAt(left - 1);
      if (matches) {
        left--;
      } else if (!BETWEEN.contains(word.folded())) {
        gaps--;
        if (gaps < 0 || index == end || !word.isLowerCase()) {
          return end;
        }
      }
      index--;
    }
    return left == 0 ? index : end;
  }

  private boolean isPhrase(int sentence, int first, int end) {
    List<Word> words = article.words(sentence).subList(first, end);
    if (words.isEmpty() || NamedBodies.isBody(words)) {
      return false;
    }
    List<Word> content = contentOf(words).toList();
    long capitals = content.stream().filter(Word::isCapitalised).count();
    return NamedBodies.isThing(words)
        || (!content.isEmpty()
            && beginsInLowerCase(sentence, first, content.get(0))
            && 2 * capitals <= content.size());
  }

  /** The capital of a sentence's first word says nothing if the article also writes it without. */
  private boolean beginsInLowerCase(int sentence, int first, Word word) {
    return word.isLowerCase()
        || (first == 0
            && word.start() == article.words(sentence).get(0).start()
            && article.writesInLowerCase(word.folded()));
  }

  /** The words that say what is meant: no small ones, and no particles of other languages. */
  private static Stream<Word> contentOf(List<Word> words) {
    return words.stream()
        .filter(Word::isWord)
        .filter(word -> !BETWEEN.contains(word.folded()))
        .filter(word -> !(word.isLowerCase() && isParticle(word)));
  }

  private static boolean isParticle(Word word) {
    return PARTICLES.contains(word.folded())
        || Vocabulary.english().has("particles", word.folded());
  }

  private static boolean isAcronym(Word word) {
    return word.text().length() > 1
        && word.text().chars().allMatch(Character::isLetter)
        && singular(word.text()).chars().allMatch(Character::isUpperCase);
  }

  private static String singular(String acronym) {
    boolean many = acronym.length() > 2 && acronym.endsWith("s");
    return many ? acronym.substring(0, acronym.length() - 1) : acronym;
  }
}
