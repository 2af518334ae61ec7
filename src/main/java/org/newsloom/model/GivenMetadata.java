package org.newsloom.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of its article beside the text, as the fields of a JSON line do.
 *
 * @param title as given; null if the record has none
 * @param authors names as given, in order, without "By"; empty if the record has none
 * @param published date or time as written in the record, unparsed; null if the record has none
 * @param url where the article was published; null if unknown
 * @param source who published it (a newspaper, an agency, a site); null if unknown
 */
public record GivenMetadata(
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    @Nullable String url,
    @Nullable String source) {

  /** Nothing given: what a plain file has. */
  public static final GivenMetadata NONE = new GivenMetadata(null, List.of(), null, null, null);

  public GivenMetadata {
    authors = List.copyOf(authors);
  }
}
