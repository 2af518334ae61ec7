package org.newsloom.clean;

import java.util.List;
import org.newsloom.model.Metadata;
import org.newsloom.model.TextKindVerdict;

/**
 * A document with the judgement of every block: all that there is to know of how it was cleaned.
 *
 * <p>Invariant: {@code blocks} holds every visible block of the document once, in its order.
 *
 * @param extractor which reader made the blocks: {@code text}, {@code markdown}, {@code html}
 * @param kind what the document was taken for
 * @param metadata what the page states about the article
 * @param blocks kept and removed ones
 */
public record JudgedPage(
    String extractor, TextKindVerdict kind, Metadata metadata, List<JudgedBlock> blocks) {

  public JudgedPage {
    blocks = List.copyOf(blocks);
  }
}
