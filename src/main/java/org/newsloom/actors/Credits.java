package org.newsloom.actors;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;

/**
 * The places of an article that only say who made it: "(Reporting by Jane Doe; Editing by John
 * Roe)", "WASHINGTON (AP) —", "The Associated Press contributed to this report."
 *
 * <p>Like a {@link Bylines byline} a credit is no mention. What it names made the text and is not
 * written about: counted, agencies and editors would lead the actors of every newspaper's articles,
 * each together with all that the articles name.
 */
final class Credits {
  private static final Set<String> WORK =
      Set.of(
          "reporting",
          "writing",
          "editing",
          "compiled",
          "reported",
          "written",
          "edited",
          "photo",
          "photos",
          "photograph",
          "photographs",
          "graphic",
          "graphics",
          "illustration",
          "video",
          "translated",
          "translation",
          "produced");
  private static final Set<String> BY = Set.of("by", "from");

  /** What a credit says beside names. */
  private static final Set<String> FILLERS =
      Set.of(
          "additional",
          "further",
          "with",
          "by",
          "from",
          "in",
          "at",
          "for",
          "of",
          "and",
          "the",
          "newsroom",
          "bureau",
          "staff",
          "desk",
          "team",
          "writer",
          "writers",
          "reporters");

  private static final Set<String> THIS = Set.of("report", "story", "article", "piece");
  private static final int LONGEST_DATELINE = 12;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private final ArticleWords article;
  private final Vocabulary vocabulary = Vocabulary.english();
  private final BitSet[] covered;

  /**
   * @param article its words
   * @param found its names; an agency in a dateline must be one of them
   */
  Credits(ArticleWords article, List<Found> found) {
    this.article = article;
    this.covered = new BitSet[article.sentenceCount()];
    Set<List<Integer>> brackets = new HashSet<>();
    found.forEach(one -> brackets.add(List.of(one.sentence(), one.firstWord(), one.endWord())));
    for (int sentence = 0; sentence < covered.length; sentence++) {
      covered[sentence] = new BitSet();
      markWork(sentence);
      markContribution(sentence);
      markDateline(sentence, brackets);
    }
  }

  /** What was found without what stands in a credit. */
  List<Found> leaveOut(List<Found> found) {
    return found.stream().filter(one -> !has(one)).collect(Collectors.toList());
  }

  /** Whether a name stands in a credit. */
  boolean has(Found one) {
    return covered[one.sentence()].get(one.firstWord());
  }

  /** "(Reporting by Jane Doe in Paris and John Roe; Editing by Max Moe)". */
  private void markWork(int sentence) {
    List<Word> words = article.words(sentence);
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean opens = i == 0 || words.get(i - 1).is("(") || words.get(i - 1).is("additional");
      if (opens && isWorkBy(words, i)) {
        int end = i;
        while (end < words.size() && !words.get(end).is(")") && isCreditWord(words, end)) {
          end++;
        }
        // "Reporting by Doe shows that": a sentence that says more is none.
        if (end == words.size() || words.get(end).is(")")) {
          covered[sentence].set(i, end);
        }
      }
    }
  }

  private static boolean isWorkBy(List<Word> words, int index) {
    return index + 1 < words.size()
        && WORK.contains(words.get(index).folded())
        && BY.contains(words.get(index + 1).folded());
  }

  private boolean isCreditWord(List<Word> words, int index) {
    Word word = words.get(index);
    return !word.isLowerCase()
        || WORK.contains(word.folded())
        || FILLERS.contains(word.folded())
        || word.is("s")
        || vocabulary.has("particles", word.folded());
  }

  /** "Reuters and Jane Doe in Paris contributed to this report." */
  private void markContribution(int sentence) {
    List<Word> words = article.words(sentence);
    for (int i = 0; i + 3 < words.size(); i++) {
      if (words.get(i).is("contributed")
          && words.get(i + 1).is("to")
          && words.get(i + 2).is("this")
          && THIS.contains(words.get(i + 3).folded())) {
        covered[sentence].set(0, words.size());
      }
    }
  }

  /** "PARIS, March 3 (Reuters) -": the agency alone in a bracket, before a dash. */
  private void markDateline(int sentence, Set<List<Integer>> names) {
    List<Word> words = article.words(sentence);
    for (int open = 0; open < Math.min(LONGEST_DATELINE, words.size()); open++) {
      if (!words.get(open).is("(")) {
        if (!isDateline(words.get(open))) {
          return;
        }
        continue;
      }
      int close = open + 1;
      while (close < words.size() && !words.get(close).is(")")) {
        close++;
      }
      boolean dashed = close + 1 < words.size() && DASHES.contains(words.get(close + 1).text());
      if (dashed && names.contains(List.of(sentence, open + 1, close))) {
        covered[sentence].set(open, close);
      }
      return;
    }
  }

  private boolean isDateline(Word word) {
    return !word.isLowerCase() || vocabulary.isCalendarWord(word);
  }
}
