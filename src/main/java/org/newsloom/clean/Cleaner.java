package org.newsloom.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsloom.clean.block.SourceBlock;
import org.newsloom.clean.html.HtmlPage;
import org.newsloom.clean.metadata.HtmlMetadata;
import org.newsloom.clean.metadata.MetadataFinder;
import org.newsloom.clean.metadata.TextMetadata;
import org.newsloom.clean.text.TextBlocks;
import org.newsloom.model.Article;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.Block;
import org.newsloom.model.Cleaned;
import org.newsloom.model.MediaType;
import org.newsloom.model.Metadata;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.RemovedBlock;
import org.newsloom.model.Stage;

/**
 * Makes a clean article of a raw document: cuts it into blocks, keeps those that the tagger takes
 * for article text, and gives every other one with its reason. Thread-safe.
 */
public final class Cleaner {
  private final BoilerplateTagger tagger;
  private final double threshold;

  /**
   * @param tagger who judges the blocks
   * @param threshold probability of being article text from which a block is kept, 0 to 1
   */
  public Cleaner(BoilerplateTagger tagger, double threshold) {
    this.tagger = tagger;
    this.threshold = threshold;
  }

  /** The article, or a reject if nothing of the document is article text. */
  public Cleaned clean(RawDocument document) {
    List<SourceBlock> blocks;
    MetadataFinder metadata;
    if (document.mediaType() == MediaType.HTML) {
      HtmlPage page = HtmlPage.parse(document.content());
      blocks = page.blocks();
      metadata = new HtmlMetadata(page);
    } else {
      blocks = TextBlocks.of(document.content(), document.mediaType());
      metadata = new TextMetadata(blocks);
    }
    Optional<String> title =
        Optional.ofNullable(document.given().title()).or(() -> metadata.title());
    List<BlockVerdict> verdicts = tagger.tag(blocks, title);
    List<Block> kept = new ArrayList<>();
    List<RemovedBlock> removed = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      BlockVerdict verdict = verdicts.get(i);
      Block block = blocks.get(i).block();
      if (verdict.articleProbability() >= threshold) {
        kept.add(block);
      } else {
        removed.add(
            new RemovedBlock(
                i,
                verdict.reason(),
                1 - verdict.articleProbability(),
                block.lineStart(),
                block.lineEnd(),
                block.text()));
      }
    }
    if (kept.isEmpty()) {
      return noArticleText(document, blocks.size());
    }
    return article(document, metadata.find(document.given(), kept), kept, removed);
  }

  private static Article article(
      RawDocument document, Metadata metadata, List<Block> kept, List<RemovedBlock> removed) {
    String text = kept.stream().map(Block::text).collect(Collectors.joining("\n"));
    return new Article(
        ArticleIdentity.articleId(document.sourcePath(), document.recordIndex()),
        document.sourcePath(),
        document.recordIndex(),
        document.rawHash(),
        ArticleIdentity.contentHash(text),
        metadata,
        document.charset(),
        document.mediaType().name().toLowerCase(java.util.Locale.ROOT),
        kept,
        removed);
  }

  private static Reject noArticleText(RawDocument document, int blocks) {
    return new Reject(
        document.sourcePath(),
        document.recordIndex(),
        Stage.CLEAN,
        RejectReason.NO_ARTICLE_TEXT,
        blocks == 0
            ? "the document shows no text"
            : "none of the document's %d blocks reads like article text".formatted(blocks),
        document.byteCount(),
        document.rawHash());
  }
}
