package org.newsloom.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The models, loaded once a JVM: they are immutable, and the objects that use them, which are not
 * thread-safe, are made of them as often as needed.
 */
final class LanguageModels {
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String LANGUAGES = "/langdetect-183.bin";
  private static final String LEMMAS = "/org/languagetool/resource/en/english";

  private LanguageModels() {}

  static TokenizerModel englishTokens() {
    return TokensHolder.MODEL;
  }

  static LanguageDetectorModel languages() {
    return LanguagesHolder.MODEL;
  }

  static Dictionary englishLemmas() {
    return LemmasHolder.DICTIONARY;
  }

  /** The resources above, for whoever has to name what a run depends on. */
  static java.util.List<String> resources() {
    return java.util.List.of(TOKENS, LANGUAGES, LEMMAS + ".dict");
  }

  private static final class TokensHolder {
    static final TokenizerModel MODEL = load(TOKENS, TokenizerModel::new);
  }

  private static final class LanguagesHolder {
    static final LanguageDetectorModel MODEL = load(LANGUAGES, LanguageDetectorModel::new);
  }

  private static final class LemmasHolder {
    static final Dictionary DICTIONARY =
        load(
            LEMMAS + ".dict",
            dict -> {
              try (InputStream info = open(LEMMAS + ".info")) {
                return Dictionary.read(dict, info);
              }
            });
  }

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T load(String resource, Loader<T> loader) {
    try (InputStream in = open(resource)) {
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load " + resource, e);
    }
  }

  static InputStream open(String resource) {
    return Objects.requireNonNull(
        LanguageModels.class.getResourceAsStream(resource), () -> "no resource " + resource);
  }
}
