package org.newsloom.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.newsloom.model.DetectedLanguage;

/**
 * Tells the language of a text by its first 500 characters, among the 103 that OpenNLP's model
 * knows. What a page declares is not believed: templates declare the site's language, not the
 * article's. Not thread-safe.
 */
final class LanguageOf {
  private static final int CHARACTERS = 500;

  /** The detector names some macrolanguages by their main member. */
  private static final Map<String, String> TWO_LETTER = twoLetterCodes();

  private final LanguageDetectorME detector = new LanguageDetectorME(LanguageModels.languages());
  private final double minConfidence;

  LanguageOf(double minConfidence) {
    this.minConfidence = minConfidence;
  }

  /** The most probable language; empty if the detector is less sure than the minimum. */
  Optional<DetectedLanguage> detect(String text) {
    String start = text.substring(0, Math.min(CHARACTERS, text.length()));
    Language best = detector.predictLanguage(start);
    if (best.getConfidence() < minConfidence) {
      return Optional.empty();
    }
    return Optional.of(
        new DetectedLanguage(
            TWO_LETTER.getOrDefault(best.getLang(), best.getLang()), best.getConfidence()));
  }

  private static Map<String, String> twoLetterCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
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
