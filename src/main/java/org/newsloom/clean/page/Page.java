package org.newsloom.clean.page;

import java.util.List;
import org.newsloom.model.Metadata;
import org.newsloom.model.TextOrigin;

/**
 * A document as blocks, before anyone decided what of it is the article.
 *
 * @param extractor which reader made the blocks: {@code text}, {@code markdown}, {@code html}
 * @param blocks every visible block, in the order of the document
 * @param metadata what the page states about the article
 * @param origin where it comes from, and how it is to be cleaned
 */
public record Page(String extractor, List<PageBlock> blocks, Metadata metadata, TextOrigin origin) {

  public Page {
    blocks = List.copyOf(blocks);
  }
}
