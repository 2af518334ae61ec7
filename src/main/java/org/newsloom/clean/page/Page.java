package org.newsloom.clean.page;

import java.util.List;
import org.newsloom.model.Metadata;

/**
 * A document as blocks, before anyone decided what of it is the article.
 *
 * @param extractor which reader made the blocks: {@code text}, {@code markdown}, {@code html}
 * @param blocks every visible block, in the order of the document
 * @param metadata what the page states about the article
 */
public record Page(String extractor, List<PageBlock> blocks, Metadata metadata) {

  public Page {
    blocks = List.copyOf(blocks);
  }
}
