package org.newsloom.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms of English words, by the LanguageTool dictionary and without looking at the
 * sentence: a form that may stand for several words gets the one that comes first in
 *
 * <ol>
 *   <li>plural of a noun ({@code talks}: talk), third person, past tense, participle of a verb
 *       ({@code said}: say, {@code left}: leave),
 *   <li>a noun in the singular, as it stands ({@code meeting}, {@code building}),
 *   <li>present participle ({@code including}: include), comparative and superlative,
 *   <li>anything else.
 * </ol>
 *
 * <p>{@code US} has the lemma {@code u.s.}. Not thread-safe.
 */
final class EnglishLemmas {
  private static final int MAX_WORDS = 100_000;

  /** Lower-cased it would be the pronoun. */
  private static final String UNITED_STATES = "US";

  private static final List<String> TAG_ORDER =
      List.of(
          "PRP$", "PRP", "MD", "NNS", "NNPS", "VBZ", "VBD", "VBN", "NN", "NNP", "VBG", "VB", "VBP",
          "JJR", "JJS", "RBR", "RBS", "JJ", "RB");

  /** Where the order above picks the rarer word; a closed list of frequent forms. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("ground", "ground"),
          Map.entry("wound", "wound"),
          Map.entry("bit", "bit"),
          Map.entry("bore", "bear"),
          Map.entry("born", "born"),
          Map.entry("lay", "lie"),
          Map.entry("may", "may"),
          Map.entry("might", "might"),
          Map.entry("will", "will"),
          Map.entry("better", "good"),
          Map.entry("best", "good"),
          Map.entry("worse", "bad"),
          Map.entry("worst", "bad"),
          Map.entry("less", "less"),
          Map.entry("more", "more"),
          Map.entry("most", "most"),
          Map.entry("news", "news"),
          Map.entry("politics", "politics"),
          Map.entry("economics", "economics"),
          Map.entry("united", "united"),
          Map.entry("does", "do"),
          Map.entry("has", "have"),
          Map.entry("is", "be"),
          Map.entry("are", "be"),
          Map.entry("was", "be"),
          Map.entry("were", "be"),
          Map.entry("been", "be"),
          Map.entry("being", "be"),
          Map.entry("am", "be"),
          Map.entry("as", "as"),
          Map.entry("us", "us"),
          Map.entry("n't", "not"),
          Map.entry("ca", "can"),
          Map.entry("wo", "will"),
          Map.entry("'re", "be"),
          Map.entry("'m", "be"),
          Map.entry("'ve", "have"),
          Map.entry("'ll", "will"),
          Map.entry("leaves", "leave"),
          Map.entry("his", "he"),
          Map.entry("its", "it"),
          Map.entry("data", "data"),
          Map.entry("media", "media"),
          Map.entry("crises", "crisis"),
          Map.entry("goods", "goods"),
          Map.entry("won", "win"),
          Map.entry("feed", "feed"),
          Map.entry("according", "according"),
          Map.entry("going", "go"),
          Map.entry("having", "have"),
          Map.entry("doing", "do"),
          Map.entry("saying", "say"),
          Map.entry("making", "make"),
          Map.entry("taking", "take"),
          Map.entry("dying", "die"),
          Map.entry("'s", "'s"));

  private final DictionaryLookup dictionary = new DictionaryLookup(LanguageModels.englishLemmas());
  private final Map<String, String> common = new HashMap<>();
  private final Map<String, String> proper = new HashMap<>();

  /** The lemma of a word that is no name, lower-cased. */
  String ofCommonWord(String word) {
    return remember(common, word, this::lookUpCommon);
  }

  /**
   * The lemma of a name, lower-cased: {@code Israelis} is the plural of Israeli, but {@code Gates}
   * is not that of gate, nor {@code Hamas} of hama.
   */
  String ofName(String word) {
    return remember(proper, word, this::lookUpName);
  }

  private static String remember(
      Map<String, String> cache, String word, java.util.function.UnaryOperator<String> lookUp) {
    String lemma = cache.get(word);
    if (lemma == null) {
      if (cache.size() >= MAX_WORDS) {
        cache.clear();
      }
      lemma = word.equals(UNITED_STATES) ? "u.s." : lookUp.apply(word.replace('\u2019', '\''));
      cache.put(word, lemma);
    }
    return lemma;
  }

  private String lookUpCommon(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String exception = EXCEPTIONS.get(lower);
    if (exception != null) {
      return exception;
    }
    String lemma = first(lower);
    if (lemma == null && !lower.equals(word)) {
      lemma = first(word);
    }
    return lemma == null ? lower : lemma.toLowerCase(Locale.ROOT);
  }

  private String lookUpName(String word) {
    for (WordData entry : dictionary.lookup(word)) {
      String lemma = entry.getStem().toString();
      if (entry.getTag().toString().startsWith("NNPS")
          || (entry.getTag().toString().startsWith("NNS")
              && Character.isUpperCase(lemma.codePointAt(0)))) {
        return lemma.toLowerCase(Locale.ROOT);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private @Nullable String first(String word) {
    String best = null;
    int bestRank = Integer.MAX_VALUE;
    for (WordData entry : dictionary.lookup(word)) {
      String tag = entry.getTag().toString();
      int colon = tag.indexOf(':');
      int rank = TAG_ORDER.indexOf(colon < 0 ? tag : tag.substring(0, colon));
      rank = rank < 0 ? TAG_ORDER.size() : rank;
      String lemma = entry.getStem().toString();
      if (rank < bestRank || (rank == bestRank && best != null && lemma.compareTo(best) < 0)) {
        best = lemma;
        bestRank = rank;
      }
    }
    return best;
  }
}
