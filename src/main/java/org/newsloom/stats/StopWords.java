package org.newsloom.stats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words too common to say what a text is about. */
public final class StopWords {
  private StopWords() {}

  /**
   * English function words: articles, pronouns, prepositions, conjunctions, auxiliaries and their
   * clitics, numerals and a few adverbs; lower case, straight apostrophes. Our own list.
   */
  public static Set<String> english() {
    try (InputStream in = StopWords.class.getResourceAsStream("stop-words-en.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.trim().split(" +")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
