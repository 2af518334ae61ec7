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
        int minPairs) {

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
