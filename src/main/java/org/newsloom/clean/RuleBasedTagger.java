package org.newsloom.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.RemovalReason;

/**
 * Judges blocks by rules: what the markup says, what the words say, and where the block stands.
 *
 * <p>Stateless, so it may be shared between threads.
 */
public final class RuleBasedTagger implements BoilerplateTagger {
  private static final String HTML = "html";
  private static final double KEPT = 0.9;
  private static final double REMOVED = 0.1;

  @Override
  public List<BlockLabel> tag(Page page) {
    List<PageBlock> blocks = page.blocks();
    @Nullable RemovalReason[] reasons = new RemovalReason[blocks.size()];
    for (int i = 0; i < reasons.length; i++) {
      PageBlock block = blocks.get(i);
      reasons[i] = block.stated() ? null : BlockRules.reason(block);
    }
    SurroundingRules.apply(page, reasons);
    if (page.extractor().equals(HTML)) {
      // The markup has already told where the article is; the words only trim its end.
      OutsideRules.trimEnd(blocks, reasons);
    } else {
      OutsideRules.apply(blocks, ArticleSpan.find(blocks, reasons), reasons);
    }
    AuthorBio.remove(blocks, page.metadata().authors(), reasons);
    List<BlockLabel> labels = new ArrayList<>(reasons.length);
    for (RemovalReason reason : reasons) {
      labels.add(
          reason == null
              ? new BlockLabel(KEPT, RemovalReason.OTHER)
              : new BlockLabel(REMOVED, reason));
    }
    return labels;
  }
}
