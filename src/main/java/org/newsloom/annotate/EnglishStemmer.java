package org.newsloom.annotate;

import java.util.Locale;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Stems of English words by the Snowball English algorithm (Porter 2001). Not thread-safe. */
public final class EnglishStemmer {
  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);

  /** The stem, lower-cased: {@code negotiations} and {@code negotiating} give {@code negoti}. */
  public String stem(String word) {
    return stemmer.stem(word.toLowerCase(Locale.ROOT)).toString();
  }
}
