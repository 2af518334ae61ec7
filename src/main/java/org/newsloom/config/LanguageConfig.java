package org.newsloom.config;

import org.jspecify.annotations.Nullable;
import org.newsloom.config.yaml.Key;

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
        double minConfidence) {}
