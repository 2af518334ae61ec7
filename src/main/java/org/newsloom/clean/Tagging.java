package org.newsloom.clean;

import java.util.List;
import org.newsloom.model.TextKindVerdict;

/**
 * A tagger's judgement of a page.
 *
 * @param kind what the document was taken for
 * @param labels one for every block, in the same order
 */
public record Tagging(TextKindVerdict kind, List<BlockLabel> labels) {

  public Tagging {
    labels = List.copyOf(labels);
  }
}
