package org.newsloom.stats.cooccurrence;

import java.io.Serializable;
import java.util.List;
import org.newsloom.settings.Key;

/** When two actors stand together. */
public record CooccurrenceOptions(
    @Key(
            value = "The stretches of text in which two actors stand together.",
            byDefault = "[sentence, paragraph, article]",
            mayBeEmpty = false)
        List<ContextType> contexts,
    @Key(
            value = "Pairs that stand together in fewer contexts are left out of the tables.",
            byDefault = "1",
            min = 1)
        int minPairs)
    implements Serializable {

  /** Each context once, in order. */
  public CooccurrenceOptions {
    contexts = contexts.stream().distinct().sorted().toList();
  }
}
