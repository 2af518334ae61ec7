package org.newsloom.stats.terms;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.ObjectIntHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ArticleTokens;
import org.newsloom.model.CodePointOrder;
import org.newsloom.model.Vocabulary;

/**
 * The terms of articles as numbers: each n-gram of the articles it has seen has one, from 0 in the
 * order of arrival. For the articles of one batch, and for one thread.
 *
 * <p>A word is a token with a letter that is neither a stop word, as written or in its counted
 * form, nor a clitic ("'s", "n't"). A term is a run of such words within a sentence: what is no
 * word leaves a gap that no term bridges. Terms are lower-cased, with straight apostrophes.
 *
 * <pre>{@code
 * sizes 1 and 2, lemmas, English stop words: "The Kremlin's talks failed; talks go on."
 *   fail 1, kremlin 1, talk 2, talk fail 1
 * }</pre>
 */
final class Ngrams {
  private static final Set<String> CLITICS =
      Set.of("'s", "'re", "'ve", "'ll", "'d", "'m", "'t", "n't");

  private static final int NO_WORD = -1;
  private static final int NOT_YET_SEEN = -2;
  private static final int NO_NGRAM = -1;

  private final TermRules rules;
  private final int longest;
  private final boolean[] counted;

  private @Nullable Vocabulary vocabulary;

  /** Unit of each token of the vocabulary. */
  private int[] unitOfToken = {};

  private final ObjectIntHashMap<String> unitNumbers = new ObjectIntHashMap<>();
  private final List<String> units = new ArrayList<>();

  /** An n-gram is a shorter one, or none, and one more unit. */
  private final LongIntHashMap numbers = new LongIntHashMap();

  private long[] keys = new long[1024];

  /** Frequencies in the article at hand; all 0 between articles. */
  private int[] frequencies = new int[1024];

  /** Numbers of the n-grams of the article at hand. */
  private final IntArrayList present = new IntArrayList();

  /** Numbers of the n-grams that end at the last word, by their size. */
  private final int[] ending;

  Ngrams(TermRules rules) {
    this.rules = rules;
    longest = rules.sizes().last();
    counted = new boolean[longest + 1];
    rules.sizes().forEach(size -> counted[size] = true);
    ending = new int[longest + 1];
  }

  /** Is told of an n-gram of an article. */
  interface Visitor {
    void visit(int ngram, int frequency);
  }

  /** Tells of each n-gram of an article once, in no order. */
  void count(ArticleTokens article, Visitor visitor) {
    if (article.vocabulary() != vocabulary) {
      vocabulary = article.vocabulary();
      unitOfToken = new int[vocabulary.size()];
      Arrays.fill(unitOfToken, NOT_YET_SEEN);
    }
    for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
      count(article, article.sentenceStart(sentence), article.sentenceEnd(sentence));
    }
    for (int i = 0; i < present.size(); i++) {
      int ngram = present.get(i);
      visitor.visit(ngram, frequencies[ngram]);
      frequencies[ngram] = 0;
    }
    present.elementsCount = 0;
  }

  private void count(ArticleTokens article, int start, int end) {
    int run = 0;
    for (int position = start; position < end; position++) {
      int unit = unit(article.vocabulary(), article.id(position));
      if (unit == NO_WORD) {
        run = 0;
        continue;
      }
      run++;
      for (int size = Math.min(run, longest); size >= 1; size--) {
        // From long to short: ending[size - 1] still is the n-gram that ended one word before.
        ending[size] = number(size == 1 ? NO_NGRAM : ending[size - 1], unit);
        if (counted[size] && frequencies[ending[size]]++ == 0) {
          present.add(ending[size]);
        }
      }
    }
  }

  private int number(int shorter, int unit) {
    // No key is 0, which HPPC keeps apart.
    long key = (long) (shorter + 1) << 32 | (unit + 1);
    int slot = numbers.indexOf(key);
    if (numbers.indexExists(slot)) {
      return numbers.indexGet(slot);
    }
    int number = numbers.size();
    numbers.indexInsert(slot, key, number);
    if (number == keys.length) {
      keys = Arrays.copyOf(keys, Math.multiplyExact(2, number));
      frequencies = Arrays.copyOf(frequencies, keys.length);
    }
    keys[number] = key;
    return number;
  }

  /** How many n-grams there are, those of sizes that are not counted included. */
  int size() {
    return numbers.size();
  }

  /** The words of an n-gram, separated by one space. */
  String term(int ngram) {
    String unit = units.get((int) keys[ngram] - 1);
    int shorter = shorter(ngram);
    return shorter == NO_NGRAM ? unit : term(shorter) + ' ' + unit;
  }

  /** Number of the words of an n-gram. */
  int ngramSize(int ngram) {
    int shorter = shorter(ngram);
    return shorter == NO_NGRAM ? 1 : ngramSize(shorter) + 1;
  }

  private int shorter(int ngram) {
    return (int) (keys[ngram] >>> 32) - 1;
  }

  private int unit(Vocabulary words, int token) {
    int unit = unitOfToken[token];
    if (unit == NOT_YET_SEEN) {
      unit = newUnit(words.surface(token), words.lemma(token));
      unitOfToken[token] = unit;
    }
    return unit;
  }

  private int newUnit(String written, String lemma) {
    String surface = StopWords.fold(written);
    if (surface.codePoints().noneMatch(Character::isLetter)
        || CLITICS.contains(surface)
        || rules.stopWords().contains(surface)) {
      return NO_WORD;
    }
    String unit = StopWords.fold(rules.unit().of(written, lemma));
    if (unit.isBlank() || rules.stopWords().contains(unit) || !CodePointOrder.isWellFormed(unit)) {
      return NO_WORD;
    }
    int number = unitNumbers.getOrDefault(unit, NO_WORD);
    if (number == NO_WORD) {
      number = units.size();
      units.add(unit);
      unitNumbers.put(unit, number);
    }
    return number;
  }
}
