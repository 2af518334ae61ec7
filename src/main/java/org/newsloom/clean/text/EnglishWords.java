package org.newsloom.clean.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/** Which words the English dictionary knows. Not thread-safe; its data are read once a JVM. */
final class EnglishWords {
  private static final String DICTIONARY = "/org/languagetool/resource/en/english";

  private final DictionaryLookup lookup = new DictionaryLookup(Holder.DICTIONARY);

  /** Whether a word is known as it stands or in lower case. */
  boolean isWord(String word) {
    return knows(word) || isCommonWord(word);
  }

  /** Whether a word is known in lower case. */
  boolean isCommonWord(String word) {
    return knows(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is known with a capital alone: "Denmark". */
  boolean isName(String word) {
    return !word.isEmpty()
        && knows(
            Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT));
  }

  private boolean knows(String word) {
    return !word.isEmpty() && !lookup.lookup(word).isEmpty();
  }

  private static final class Holder {
    static final Dictionary DICTIONARY = read();

    private static Dictionary read() {
      try (InputStream dict = open(".dict");
          InputStream info = open(".info")) {
        return Dictionary.read(dict, info);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the dictionary", e);
      }
    }

    private static InputStream open(String ending) {
      return Objects.requireNonNull(
          EnglishWords.class.getResourceAsStream(EnglishWords.DICTIONARY + ending));
    }
  }
}
