package org.newsloom.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsloom.config.yaml.Key;
import org.newsloom.config.yaml.SelfChecking;

/** In which language the articles are. */
public record LanguageConfig(
    @Key(
            value =
                "ISO 639-1 code that all articles are taken to be in; null: detect it for each.",
            name = "default",
            byDefault = "null",
            pattern = "[a-z]{2}",
            expects = "a code of two letters such as en, or null")
        @Nullable String assumed,
    @Key(
            value = "Detections less certain than this count as unknown.",
            byDefault = "0.5",
            min = 0,
            max = 1)
        double minConfidence)
    implements SelfChecking {

  @Override
  public List<Complaint> complaints() {
    if (assumed == null || Arrays.asList(Locale.getISOLanguages()).contains(assumed)) {
      return List.of();
    }
    return List.of(
        new Complaint(
            "default",
            "is no ISO 639-1 code: '"
                + assumed
                + "'; expected a code of two letters such as en, or null"));
  }
}
