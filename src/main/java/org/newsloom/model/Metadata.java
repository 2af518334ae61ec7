package org.newsloom.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text.
 *
 * <p>Invariant: a value and its source are known together or not at all.
 *
 * @param title headline without the site's name; null if none is stated
 * @param authors names as written, without "By"; empty if none is stated
 * @param publishedAt moment of publication, where time and zone are stated; null otherwise
 * @param publishedDate day of publication as the article states it; null if none is stated
 * @param titleSource where the title was found; null if there is none
 * @param authorsSource where the authors were found; null if there are none
 * @param dateSource where the date was found; null if there is none
 * @param source who published it; null if unknown
 * @param url where it was published; null if unknown
 * @param language ISO 639-1 code that the page declares; null if it declares none
 */
public record Metadata(
    @Nullable String title,
    List<String> authors,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedDate,
    @Nullable MetadataSource titleSource,
    @Nullable MetadataSource authorsSource,
    @Nullable MetadataSource dateSource,
    @Nullable String source,
    @Nullable String url,
    @Nullable String language) {

  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(null, List.of(), null, null, null, null, null, null, null, null);

  /** Which of {@code date}, {@code title} and {@code source} are not known. */
  public List<String> unstated() {
    List<String> unstated = new ArrayList<>();
    if (publishedDate == null) {
      unstated.add("date");
    }
    if (title == null) {
      unstated.add("title");
    }
    if (source == null) {
      unstated.add("source");
    }
    return unstated;
  }

  public Metadata {
    authors = List.copyOf(authors);
    if ((title == null) != (titleSource == null)
        || authors.isEmpty() != (authorsSource == null)
        || (publishedDate == null) != (dateSource == null)) {
      throw new IllegalArgumentException("a value without its source, or a source without value");
    }
  }
}
