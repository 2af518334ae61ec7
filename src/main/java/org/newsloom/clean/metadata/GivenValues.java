package org.newsloom.clean.metadata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Characters;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Metadata;

/** Puts what a record says of its article over what the article says of itself. */
public final class GivenValues {
  private GivenValues() {}

  /**
   * The found values with the given ones in their place. A given date that cannot be read leaves
   * the found one.
   */
  public static Metadata over(Metadata found, GivenMetadata given) {
    Optional<PublicationDate> date = DateReader.read(given.published());
    return new Metadata(
        first(given.title(), found.title()),
        authors(found, given),
        date.isPresent() ? date.get().at() : found.publishedAt(),
        date.isPresent() ? date.get().date() : found.publishedDate(),
        date.isPresent() ? "given" : found.dateSource(),
        first(given.source(), found.source()),
        first(given.url(), found.url()),
        found.language());
  }

  private static List<String> authors(Metadata found, GivenMetadata given) {
    List<String> authors =
        given.authors().stream()
            .map(Characters::collapse)
            .filter(author -> !author.isEmpty())
            .toList();
    return authors.isEmpty() ? found.authors() : authors;
  }

  private static @Nullable String first(@Nullable String given, @Nullable String found) {
    String text = given == null ? "" : Characters.collapse(given);
    return text.isEmpty() ? found : text;
  }
}
