package org.newsloom.config;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.newsloom.config.yaml.Key;
import org.newsloom.model.UserError;
import org.newsloom.tables.storage.LocalPaths;

/** How an article is told from what surrounds it. */
public record CleanConfig(
    @Key(
            value =
                "A model of your own, made by 'newsloom train cleaner'; without it the one that ships.",
            byDefault = "null",
            format = Key.Format.FILE)
        @Nullable String model,
    @Key(
            value = "A block is kept if the model is at least this sure that it is article text.",
            byDefault = "0.5",
            min = 0,
            max = 1)
        double threshold,
    @Key(value = "What the other articles of a source say about a line.", byDefault = "{}")
        RepeatedLinesConfig repeatedLines,
    @Key(
            value =
                "What becomes of a page that is surely no article (an empty shell, an index page,"
                    + " several articles): listed in rejects, or kept as an article.",
            byDefault = "reject")
        NonArticles notAnArticle) {

  /** What becomes of pages that are no article. */
  public enum NonArticles {
    /** A row of {@code rejects}, with the reason {@code not_an_article}. */
    REJECT,
    /** An article like any other. */
    KEEP
  }

  /**
   * The user's model, its bytes in Base64; null for the one that ships.
   *
   * @throws UserError if the file cannot be read
   */
  public @Nullable String modelBytes() {
    if (model == null) {
      return null;
    }
    try {
      return Base64.getEncoder().encodeToString(Files.readAllBytes(LocalPaths.of(model)));
    } catch (IOException e) {
      throw UserError.badInput(
          "clean.model: %s cannot be read (%s); give the cleaner.bin.gz that 'newsloom train cleaner' wrote"
              .formatted(model, e));
    }
  }
}
