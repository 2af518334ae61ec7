package org.newsloom.clean.metadata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Characters;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;

/** Puts what a record says of its article over what the article says of itself. */
public final class GivenValues {
  private GivenValues() {}

  /**
   * The found values with the given ones in their place. A given date that cannot be read leaves
   * the found one.
   */
  public static Metadata over(Metadata found, GivenMetadata given) {
    Optional<PublicationDate> date =
        DateReader.readStated(
            given.published(),
            DateStyle.of(
                found.language() == null ? "" : found.language(), SourceHost.of(given.url())));
    String title = text(given.title());
    List<String> authors = authors(given);
    return new Metadata(
        title == null ? found.title() : title,
        authors.isEmpty() ? found.authors() : authors,
        date.isPresent() ? date.get().at() : found.publishedAt(),
        date.isPresent() ? date.get().date() : found.publishedDate(),
        title == null ? found.titleSource() : MetadataSource.GIVEN,
        authors.isEmpty() ? found.authorsSource() : MetadataSource.GIVEN,
        date.isPresent() ? MetadataSource.GIVEN : found.dateSource(),
        source(given, found),
        first(given.url(), found.url()),
        found.language());
  }

  /** Who published it as given or stated; else the host. */
  private static @Nullable String source(GivenMetadata given, Metadata found) {
    String named = first(given.source(), found.source());
    return named == null ? SourceHost.of(first(given.url(), found.url())) : named;
  }

  private static List<String> authors(GivenMetadata given) {
    return given.authors().stream()
        .map(Characters::collapse)
        .map(AuthorNames::inOrder)
        .filter(author -> !author.isEmpty() && !AuthorNames.isAccount(author))
        .toList();
  }

  private static @Nullable String first(@Nullable String given, @Nullable String found) {
    String text = text(given);
    return text == null ? found : text;
  }

  private static @Nullable String text(@Nullable String given) {
    String text = given == null ? "" : Characters.collapse(given);
    return text.isEmpty() ? null : text;
  }
}
