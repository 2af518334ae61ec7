package org.newsloom.stats.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.CodePointOrder;
import org.newsloom.model.Sentence;
import org.newsloom.model.Token;
import org.newsloom.stats.blocks.LongIndex;

/**
 * Counts the terms of one article after the other. Not thread-safe: one instance a thread.
 *
 * <p>A word is a token with a letter that is neither a stop word, as written or in its counted
 * form, nor a clitic ("'s", "n't"). A term is a run of such words within a sentence: what is no
 * word leaves a gap that no term bridges. Terms are lower-cased, with straight apostrophes.
 *
 * <p>What it gives depends on the one article and the rules. What it keeps between articles is
 * memory, and a bounded memory of words seen.
 *
 * <pre>{@code
 * sizes 1 and 2, lemmas, English stop words: "The Kremlin's talks failed; talks go on."
 *   fail 1, kremlin 1, talk 2, talk fail 1
 * }</pre>
 */
public final class TermCounter {
  /** The order of the counts: by term in code point order, then by size. */
  static final Comparator<TermCount> ORDER =
      Comparator.comparing(TermCount::term, CodePointOrder::compare)
          .thenComparingInt(TermCount::ngramSize);

  private static final Set<String> CLITICS =
      Set.of("'s", "'re", "'ve", "'ll", "'d", "'m", "'t", "n't");

  /** News has some 30,000 frequent forms; beyond this many the memory of words starts anew. */
  private static final int MAX_WORDS = 1 << 16;

  private static final int NO_WORD = -1;
  private static final int NO_NGRAM = -1;

  private final TermRules rules;
  private final int longest;
  private final boolean[] counted;

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Integer> unitNumbers = new HashMap<>();
  private final List<String> units = new ArrayList<>();

  /** The n-grams of the article: each is a shorter one, or none, and one more unit. */
  private final LongIndex ngrams = new LongIndex();

  private int[] frequencies = new int[1024];

  /** Numbers of the n-grams that end at the last word, by their size. */
  private final int[] ending;

  /** What is known of a surface: the lemma it came with, and its unit. */
  private record Word(String lemma, int unit) {}

  public TermCounter(TermRules rules) {
    this.rules = rules;
    this.longest = rules.sizes().last();
    this.counted = new boolean[longest + 1];
    rules.sizes().forEach(size -> counted[size] = true);
    this.ending = new int[longest + 1];
  }

  /** The terms of an article with their frequencies, by term in code point order, then by size. */
  public List<TermCount> count(AnnotatedArticle article) {
    ngrams.clear();
    if (words.size() >= MAX_WORDS) {
      words.clear();
      unitNumbers.clear();
      units.clear();
    }
    for (Sentence sentence : article.sentences()) {
      count(sentence);
    }
    return counts();
  }

  private void count(Sentence sentence) {
    int run = 0;
    for (Token token : sentence.tokens()) {
      int unit = unit(token);
      if (unit == NO_WORD) {
        run = 0;
        continue;
      }
      run++;
      for (int size = Math.min(run, longest); size >= 1; size--) {
        // From long to short: ending[size - 1] still is the n-gram that ended one word before.
        int shorter = size == 1 ? NO_NGRAM : ending[size - 1];
        ending[size] = number(shorter, unit);
        if (counted[size]) {
          frequencies[ending[size]]++;
        }
      }
    }
  }

  private int number(int shorter, int unit) {
    int before = ngrams.size();
    int number = ngrams.put((long) shorter << 32 | unit);
    if (number == before) {
      if (number == frequencies.length) {
        frequencies = Arrays.copyOf(frequencies, Math.multiplyExact(2, frequencies.length));
      }
      frequencies[number] = 0;
    }
    return number;
  }

  private List<TermCount> counts() {
    List<TermCount> counts = new ArrayList<>();
    String[] terms = new String[ngrams.size()];
    int[] sizes = new int[ngrams.size()];
    // An n-gram has a larger number than the shorter one it goes on from.
    for (int number = 0; number < terms.length; number++) {
      int shorter = (int) (ngrams.key(number) >> 32);
      String unit = units.get((int) ngrams.key(number));
      terms[number] = shorter == NO_NGRAM ? unit : terms[shorter] + ' ' + unit;
      sizes[number] = shorter == NO_NGRAM ? 1 : sizes[shorter] + 1;
      if (frequencies[number] > 0) {
        counts.add(new TermCount(terms[number], sizes[number], frequencies[number]));
      }
    }
    counts.sort(ORDER);
    return counts;
  }

  private int unit(Token token) {
    Word known = words.get(token.surface());
    if (known != null && known.lemma().equals(token.lemma())) {
      return known.unit();
    }
    Word word = new Word(token.lemma(), newUnit(token));
    words.put(token.surface(), word);
    return word.unit();
  }

  private int newUnit(Token token) {
    String surface = StopWords.fold(token.surface());
    if (surface.codePoints().noneMatch(Character::isLetter)
        || CLITICS.contains(surface)
        || rules.stopWords().contains(surface)) {
      return NO_WORD;
    }
    String unit = StopWords.fold(rules.unit().of(token.surface(), token.lemma()));
    if (unit.isBlank() || rules.stopWords().contains(unit) || !CodePointOrder.isWellFormed(unit)) {
      return NO_WORD;
    }
    return unitNumbers.computeIfAbsent(
        unit,
        added -> {
          units.add(added);
          return units.size() - 1;
        });
  }
}
