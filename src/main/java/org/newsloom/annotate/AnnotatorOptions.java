package org.newsloom.annotate;

import org.jspecify.annotations.Nullable;

/**
 * How an article's language is known.
 *
 * @param language ISO 639-1 code that all articles are taken to be in; null to detect it for each
 * @param minConfidence detections less certain than this count as unknown, 0 to 1
 */
public record AnnotatorOptions(@Nullable String language, double minConfidence) {

  /** Detects each article's language. */
  public static final AnnotatorOptions DETECT = new AnnotatorOptions(null, 0.5);
}
