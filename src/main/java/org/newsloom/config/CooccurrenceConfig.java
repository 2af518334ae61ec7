package org.newsloom.config;

import java.util.List;
import org.newsloom.config.yaml.Key;

/** When two actors stand together. */
public record CooccurrenceConfig(
    @Key(
            value = "The stretches of text in which two actors stand together.",
            byDefault = "[sentence, paragraph, article]",
            mayBeEmpty = false)
        List<Context> contexts,
    @Key(
            value = "Pairs that stand together in fewer contexts are left out of the tables.",
            byDefault = "1",
            min = 1)
        int minPairs,
    @Key(
            value =
                "A stretch of text pairs at most so many actors: those it mentions most, and of"
                    + " equals the first by id.",
            byDefault = "1000",
            min = 2)
        int maxActors) {

  /** A stretch of text. */
  public enum Context {
    SENTENCE,
    PARAGRAPH,
    ARTICLE
  }

  public CooccurrenceConfig {
    contexts = List.copyOf(contexts);
  }
}
