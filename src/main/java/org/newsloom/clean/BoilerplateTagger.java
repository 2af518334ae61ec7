package org.newsloom.clean;

import java.util.List;
import java.util.Optional;
import org.newsloom.clean.block.SourceBlock;

/** Tells article text from everything else on a page. Thread-safe. */
public interface BoilerplateTagger {
  /**
   * Judges every block of a document.
   *
   * @param blocks all of them, in order
   * @param title the article's title, if the document states it
   * @return a verdict for each block, in the same order
   */
  List<BlockVerdict> tag(List<SourceBlock> blocks, Optional<String> title);
}
