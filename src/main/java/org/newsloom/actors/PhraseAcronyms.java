package org.newsloom.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsloom.actors.words.Word;

/**
 * The acronyms that an article defines for a phrase that is no name: "active noise cancellation
 * (ANC)", "ANC (active noise cancellation)". In that article they are no organization, whatever the
 * lexicon and the name finder take them for.
 *
 * <p>A phrase is a run of words whose initials are the acronym, with small words, signs and one
 * other word between them, and with a word in lower case that is no small one, or with the noun of
 * a thing at its end ("Customer Lifetime Value"). A phrase that says that it is a body ("armed
 * forces of the Philippines (AFP)") counts as a name.
 */
final class PhraseAcronyms {
  private static final int SHORTEST_WITH_GAP = 3;
  private static final Set<String> BETWEEN =
      Set.of("of", "for", "the", "and", "in", "on", "to", "a", "by", "with", "&", "-", ",", "/");

  private final ArticleWords article;
  private final Set<String> acronyms = new HashSet<>();
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

  /** The capitalised words, of no body, that an acronym is defined for; empty if there are none. */
  Optional<Run> namedBy(String text) {
    return Optional.ofNullable(capitalised.get(singular(text)));
  }

  private void readBracket(int sentence, int open) {
    List<Word> words = article.words(sentence);
    Word inside = words.get(open + 1);
    if (isAcronym(inside) && isEnd(sentence, open + 2)) {
      String acronym = singular(inside.text());
      int first = firstOf(words, open, acronym);
      List<Word> phrase = words.subList(first, open);
      if (isPhrase(phrase)) {
        acronyms.add(acronym);
      } else if (first < open && !NamedBodies.isBody(phrase)) {
        capitalised.put(acronym, new Run(sentence, first, open));
      }
      return;
    }
    int close = open + 1;
    while (close < words.size() && !words.get(close).is(")")) {
      close++;
    }
    if (close < words.size() && isAcronym(words.get(open - 1))) {
      String acronym = singular(words.get(open - 1).text());
      if (firstOf(words, close, acronym) == open + 1 && isPhrase(words.subList(open + 1, close))) {
        acronyms.add(acronym);
      }
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

  private static boolean isPhrase(List<Word> words) {
    return !words.isEmpty()
        && !NamedBodies.isBody(words)
        && (NamedBodies.isThing(words)
            || words.stream()
                .anyMatch(word -> word.isLowerCase() && !BETWEEN.contains(word.folded())));
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
