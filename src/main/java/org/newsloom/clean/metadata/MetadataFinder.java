package org.newsloom.clean.metadata;

import java.util.List;
import java.util.Optional;
import org.newsloom.model.Block;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Metadata;

/** Finds what a document says of itself. A wrong value is worse than none. */
public interface MetadataFinder {
  /** The headline, if the document states one. */
  Optional<String> title();

  /**
   * All there is.
   *
   * @param given what came beside the document, which wins over what stands in it
   * @param kept the article's paragraphs
   */
  Metadata find(GivenMetadata given, List<Block> kept);
}
