package org.newsloom.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsloom.clean.html.HtmlBlocks;
import org.newsloom.clean.html.StatedBody;
import org.newsloom.clean.metadata.HtmlMetadata;
import org.newsloom.clean.metadata.TextMetadata;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.clean.text.TextBlocks;
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

  /** Labels alone are a menu, not an article: some block has five words or forty characters. */
  private static boolean saysSomething(Block block) {
    return TextShape.of(block.text()).words() >= LEAST_WORDS
        || block.text().length() >= LEAST_CHARACTERS;
  }

  /** Cleans one document. A document of which nothing is kept becomes a reject. */
  public Cleaned clean(RawDocument document) {
    Page page = read(document);
    List<BlockLabel> labels = tagger.tag(page);
    List<Block> kept = new ArrayList<>();
    List<RemovedBlock> removed = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Block block = page.blocks().get(i).block();
      BlockLabel label = labels.get(i);
      if (label.articleProbability() >= threshold) {
        kept.add(block);
      } else {
        removed.add(
            new RemovedBlock(
                i,
                label.reason(),
                1 - label.articleProbability(),
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
          "none of %d blocks reads like article text".formatted(labels.size()),
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

  public static Page read(RawDocument document) {
    return switch (document.mediaType()) {
      case HTML -> readHtml(document);
      case MARKDOWN -> readText(document, true);
      case TEXT -> readText(document, TextBlocks.looksLikeMarkdown(document.content()));
    };
  }

  private static Page readText(RawDocument document, boolean markdown) {
    List<PageBlock> blocks = TextBlocks.read(document.content(), markdown);
    return new Page(markdown ? "markdown" : "text", blocks, TextMetadata.of(blocks));
  }

  private static Page readHtml(RawDocument document) {
    Document parsed = Jsoup.parse(document.content());
    HtmlMetadata metadata = HtmlMetadata.of(parsed);
    List<PageBlock> blocks = HtmlBlocks.read(parsed, new StatedBody(metadata.articleBody()));
    return new Page("html", blocks, metadata.metadata());
  }
}
