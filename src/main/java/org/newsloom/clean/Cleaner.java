package org.newsloom.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.Article;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.Block;
import org.newsloom.model.Cleaned;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.RemovedBlock;
import org.newsloom.model.Stage;

/**
 * Makes an article of a raw document: blocks, metadata, judgement.
 *
 * <p>Invariant: every visible block of the document is either kept as a paragraph or listed as
 * removed, in order. As thread-safe as its tagger; holds no other state.
 */
public final class Cleaner {
  private static final int LEAST_WORDS = 5;

  /** For scripts that do not part words. */
  private static final int LEAST_CHARACTERS = 40;

  private final BoilerplateTagger tagger;
  private final double threshold;

  /**
   * @param tagger judges the blocks
   * @param threshold blocks with at least this probability of being article text are kept, 0 to 1
   */
  public Cleaner(BoilerplateTagger tagger, double threshold) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("not a probability: " + threshold);
    }
    this.tagger = tagger;
    this.threshold = threshold;
  }

  /** Cleans one document. A document of which nothing is kept becomes a reject. */
  public Cleaned clean(RawDocument document) {
    return conclude(document, judge(document));
  }

  /** Reads and judges one document, whatever comes of it. */
  public JudgedPage judge(RawDocument document) {
    Page page = PageReader.read(document);
    List<BlockLabel> labels = tagger.tag(page);
    List<JudgedBlock> blocks = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      BlockLabel label = labels.get(i);
      blocks.add(
          new JudgedBlock(page.blocks().get(i), label, label.articleProbability() >= threshold));
    }
    return new JudgedPage(page.extractor(), page.metadata(), blocks);
  }

  /** What becomes of a document that was judged so: the second half of {@link #clean}. */
  public static Cleaned conclude(RawDocument document, JudgedPage page) {
    List<Block> kept = new ArrayList<>();
    List<RemovedBlock> removed = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      JudgedBlock judged = page.blocks().get(i);
      Block block = judged.page().block();
      if (judged.kept()) {
        kept.add(block);
      } else {
        removed.add(
            new RemovedBlock(
                i,
                judged.label().reason(),
                1 - judged.label().articleProbability(),
                block.lineStart(),
                block.lineEnd(),
                block.text()));
      }
    }
    if (kept.stream().noneMatch(Cleaner::saysSomething)) {
      return new Reject(
          document.sourcePath(),
          document.recordIndex(),
          Stage.CLEAN,
          RejectReason.NO_ARTICLE_TEXT,
          "none of %d blocks reads like article text".formatted(page.blocks().size()),
          document.byteCount(),
          document.rawHash());
    }
    String text = String.join("\n", kept.stream().map(Block::text).toList());
    return new Article(
        ArticleIdentity.articleId(document.sourcePath(), document.recordIndex()),
        document.sourcePath(),
        document.recordIndex(),
        document.rawHash(),
        ArticleIdentity.contentHash(text),
        page.metadata(),
        document.charset(),
        page.extractor(),
        kept,
        removed);
  }

  /** Labels alone are a menu, not an article: some block has five words or forty characters. */
  private static boolean saysSomething(Block block) {
    return TextShape.of(block.text()).words() >= LEAST_WORDS
        || block.text().length() >= LEAST_CHARACTERS;
  }
}
