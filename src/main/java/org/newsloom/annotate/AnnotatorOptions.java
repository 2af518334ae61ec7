package org.newsloom.annotate;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsloom.settings.Key;
import org.newsloom.settings.SelfChecking;

/** In which language the articles are, and how that is known. */
public record AnnotatorOptions(
    @Key(
            value =
                "ISO 639-1 code that all articles are taken to be in; null: detect it for each.",
            name = "default",
            byDefault = "null",
            pattern = "[a-z]{2}",
            expects = "a code of two letters such as en, or null")
        @Nullable String language,
    @Key(
            value = "Detections less certain than this count as unknown.",
            byDefault = "0.5",
            min = 0,
            max = 1)
        double minConfidence)
    implements SelfChecking, Serializable {

  /** Detects each article's language. */
  public static final AnnotatorOptions DETECT = new AnnotatorOptions(null, 0.5);

  @Override
  public List<Complaint> complaints() {
    if (language == null || Arrays.asList(Locale.getISOLanguages()).contains(language)) {
      return List.of();
    }
    return List.of(
        new Complaint(
            "default",
            "is no ISO 639-1 code: '"
                + language
                + "'; expected a code of two letters such as en, or null"));
  }
}
