package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.newsloom.model.ArticleFacts;
import org.newsloom.pipeline.facts.FactBatch;

/** Where the statistics find the facts of a batch. */
public interface FactSource extends Serializable {
  /** Hands on the articles of a batch in the order of their ids. */
  void read(FactBatch batch, ActorDirectory actors, Consumer<ArticleFacts> articles)
      throws IOException;

  /**
   * The folder in which the partial counts of a batch are kept: another one for another content of
   * the batch, and for references that mean other actors.
   */
  Path partials(FactBatch batch, ActorDirectory actors) throws IOException;
}
