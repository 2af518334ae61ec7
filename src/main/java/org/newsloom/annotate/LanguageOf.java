package org.newsloom.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.DetectedLanguage;

/**
 * Tells the language of a text by its first 500 characters, among the 103 that OpenNLP's model
 * knows. What a page declares counts only where the detector is in doubt: templates declare the
 * site's language, not the article's. Not thread-safe.
 *
 * <p>The detector's probabilities are the flatter the shorter the text. Of a text shorter than 500
 * characters they are raised to the power of 500 / its length (at most 10) and made to sum to 1
 * again: how sure it would be if the text went on like that.
 */
final class LanguageOf {
  private static final int CHARACTERS = 500;
  private static final double GREATEST_POWER = 10;

  /** The detector names some macrolanguages by their main member. */
  private static final Map<String, String> TWO_LETTER = twoLetterCodes();

  private final LanguageDetectorME detector = new LanguageDetectorME(LanguageModels.languages());
  private final double minConfidence;

  LanguageOf(double minConfidence) {
    this.minConfidence = minConfidence;
  }

  /**
   * The most probable language; the declared one if the detector is less sure than the minimum;
   * empty if none is declared either.
   *
   * @param declared ISO 639-1 code that the page declares, or null
   */
  Optional<DetectedLanguage> detect(String text, @Nullable String declared) {
    String start = text.substring(0, Math.min(CHARACTERS, text.length()));
    Language[] languages = detector.predictLanguages(start);
    double power = Math.min(GREATEST_POWER, (double) CHARACTERS / Math.max(1, start.length()));
    double sum = 0;
    for (Language language : languages) {
      sum += StrictMath.pow(language.getConfidence(), power);
    }
    for (Language language : languages) {
      double confidence = StrictMath.pow(language.getConfidence(), power) / sum;
      String code = TWO_LETTER.getOrDefault(language.getLang(), language.getLang());
      if (confidence >= minConfidence || code.equals(declared)) {
        return Optional.of(new DetectedLanguage(code, confidence));
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> twoLetterCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    // Java lists these also under codes that ISO withdrew.
    codes.put("heb", "he");
    codes.put("ind", "id");
    codes.put("yid", "yi");
    codes.put("cmn", "zh");
    codes.put("pes", "fa");
    codes.put("arb", "ar");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("zlm", "ms");
    codes.put("pnb", "pa");
    return Map.copyOf(codes);
  }
}
