package org.newsloom.train.metadata;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.Metadata;
import org.newsloom.train.pages.WordScore;

/**
 * What was found of one page, beside what should have been.
 *
 * @param gold what should be found
 * @param found what was found
 */
public record PageMetadataScore(GoldMetadata gold, Metadata found) {

  /** Word overlap of the titles; null if the gold or the prediction has none. */
  @Nullable WordScore titleWords() {
    String title = found.title();
    return title == null || gold.title() == null ? null : WordScore.of(title, gold.title());
  }

  /** Whether the titles have the same words in the same order; case and punctuation aside. */
  boolean titleIsExact() {
    String title = found.title();
    return title != null
        && gold.title() != null
        && WordScore.words(title).equals(WordScore.words(gold.title()));
  }

  Set<String> goldAuthors() {
    return gold.author() == null ? Set.of() : AuthorKeys.of(gold.author());
  }

  Set<String> foundAuthors() {
    Set<String> keys = new HashSet<>();
    found.authors().forEach(author -> keys.addAll(AuthorKeys.of(author)));
    return keys;
  }

  int rightAuthors() {
    Set<String> both = foundAuthors();
    both.retainAll(goldAuthors());
    return both.size();
  }

  boolean dateIsExact() {
    LocalDate date = found.publishedDate();
    return date != null && date.equals(gold.date());
  }
}
