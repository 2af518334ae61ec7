package org.newsloom.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text.
 *
 * @param title headline without the site's name; null if none is stated
 * @param authors names as written, without "By"; empty if none is stated
 * @param publishedAt moment of publication, where time and zone are stated; null otherwise
 * @param publishedDate day of publication as the article states it; null if none is stated
 * @param dateSource where the date was found, e.g. {@code json_ld}, {@code meta}, {@code time_tag},
 *     {@code byline}, {@code url}, {@code given}; null if there is no date
 * @param source who published it; null if unknown
 * @param url where it was published; null if unknown
 * @param language ISO 639-1 code that the page declares; null if it declares none
 */
public record Metadata(
    @Nullable String title,
    List<String> authors,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedDate,
    @Nullable String dateSource,
    @Nullable String source,
    @Nullable String url,
    @Nullable String language) {

  public Metadata {
    authors = List.copyOf(authors);
  }
}
