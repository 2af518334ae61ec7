package org.newsloom.stats.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that are no terms: "the", "of", "said".
 *
 * <p>Case does not matter, nor whether an apostrophe is straight or curly.
 */
public final class StopWords {
  private static final StopWords NONE = new StopWords(Set.of());

  private final Set<String> words;

  private StopWords(Set<String> words) {
    this.words = words;
  }

  /** The English list; the resource says how it was made. */
  public static StopWords english() {
    try (InputStream list =
        Objects.requireNonNull(
            StopWords.class.getResourceAsStream("stop-words-en.txt"), "stop-words-en.txt")) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return of(
          text.lines()
              .filter(line -> !line.startsWith("#"))
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No stop words. */
  public static StopWords none() {
    return NONE;
  }

  /** The words, lower case with straight apostrophes. */
  public Set<String> words() {
    return words;
  }

  /** These words. */
  public static StopWords of(Set<String> words) {
    return new StopWords(
        words.stream().map(StopWords::fold).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a word, in any case and with any apostrophe, is one of them. */
  public boolean contains(String word) {
    return words.contains(fold(word));
  }

  /** Lower-cased with the root locale, apostrophes straight: the form in which words are equal. */
  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u02BC', '\'')
        .replace('\u00B4', '\'')
        .replace('\u2032', '\'')
        .replace('`', '\'');
  }
}
