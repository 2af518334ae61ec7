package org.newsloom.clean;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.repeats.RepeatedLineOptions;
import org.newsloom.model.UserError;
import org.newsloom.settings.Key;

/** How an article is told from what surrounds it. */
public record CleanOptions(
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
        RepeatedLineOptions repeatedLines,
    @Key(
            value =
                "What becomes of a page that is surely no article (an empty shell, an index page,"
                    + " several articles): listed in rejects, or kept as an article.",
            byDefault = "reject")
        NonArticles notAnArticle)
    implements Serializable {

  /** Every document by itself, all of them kept. */
  public static final CleanOptions ALONE =
      new CleanOptions(null, 0.5, new RepeatedLineOptions(false, 5), NonArticles.KEEP);

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
      return Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of(model)));
    } catch (IOException e) {
      throw UserError.badInput(
          "clean.model: %s cannot be read (%s); give the cleaner.bin.gz that 'newsloom train cleaner' wrote"
              .formatted(model, e));
    }
  }
}
