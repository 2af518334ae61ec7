package org.newsloom.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.clean.repeats.SourceKey;
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

  /** Judging takes about half a kilobyte a block: a bound on the memory of one document. */
  private static final int MOST_BLOCKS = 200_000;

  /** For scripts that do not part words. */
  private static final int LEAST_CHARACTERS = 40;

  private final BoilerplateTagger tagger;
  private final double threshold;
  private final RepeatedLineRule repeatedLines;
  private final boolean rejectNonArticles;

  /** A cleaner that judges every document by itself; as the other one without repeated lines. */
  public Cleaner(BoilerplateTagger tagger, double threshold) {
    this(tagger, threshold, RepeatedLines.NONE);
  }

  /** As the other one; keeps what is surely no article, too. */
  public Cleaner(BoilerplateTagger tagger, double threshold, RepeatedLines repeatedLines) {
    this(tagger, threshold, repeatedLines, false);
  }

  /**
   * @param tagger judges the blocks
   * @param threshold blocks with at least this probability of being article text are kept, 0 to 1
   * @param repeatedLines what is known of the sources' lines
   * @param rejectNonArticles whether a page that is surely no article ({@link NonArticle}) becomes
   *     a reject
   */
  public Cleaner(
      BoilerplateTagger tagger,
      double threshold,
      RepeatedLines repeatedLines,
      boolean rejectNonArticles) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("not a probability: " + threshold);
    }
    this.tagger = tagger;
    this.threshold = threshold;
    this.repeatedLines = new RepeatedLineRule(repeatedLines, threshold);
    this.rejectNonArticles = rejectNonArticles;
  }

  /**
   * Cleans one document. A document of which nothing is kept becomes a reject, and, if so wanted,
   * one that is surely no article.
   */
  public Cleaned clean(RawDocument document) {
    Page page = PageReader.read(document);
    Optional<Reject> refusal = refusal(document, page);
    return refusal.isPresent()
        ? refusal.get()
        : conclude(document, judge(document, page), rejectNonArticles);
  }

  /** Why a document cannot be judged; empty if it can. */
  public static Optional<Reject> refusal(RawDocument document, Page page) {
    return page.blocks().size() <= MOST_BLOCKS
        ? Optional.empty()
        : Optional.of(
            reject(
                document,
                RejectReason.TOO_LARGE,
                "%,d blocks are too many for one article; at most %,d are judged"
                    .formatted(page.blocks().size(), MOST_BLOCKS)));
  }

  /** The first half of {@link #clean}, for a document without {@link #refusal}. */
  public static CleanedPage read(RawDocument document, Page page, BoilerplateTagger tagger) {
    return CleanedPage.of(document, page, tagger.tag(page));
  }

  /** The second half of {@link #clean}: what becomes of a page, given what this cleaner knows. */
  public Cleaned conclude(CleanedPage cleaned) {
    return conclude(
        cleaned.document(),
        judge(cleaned.document(), cleaned.page(), cleaned.labels()),
        rejectNonArticles);
  }

  /** Reads and judges one document, whatever comes of it. */
  public JudgedPage judge(RawDocument document) {
    return judge(document, PageReader.read(document));
  }

  private JudgedPage judge(RawDocument document, Page page) {
    return judge(document, page, tagger.tag(page));
  }

  private JudgedPage judge(RawDocument document, Page page, List<BlockLabel> tagged) {
    List<BlockLabel> labels =
        repeatedLines.apply(page, SourceKey.of(document, page.metadata()), tagged);
    List<JudgedBlock> blocks = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      BlockLabel label = labels.get(i);
      blocks.add(
          new JudgedBlock(page.blocks().get(i), label, label.articleProbability() >= threshold));
    }
    return new JudgedPage(page.extractor(), page.metadata(), blocks);
  }

  /**
   * What becomes of a document that was judged so: the second half of {@link #clean}.
   *
   * @param rejectNonArticles whether a page that is surely no article becomes a reject
   */
  public static Cleaned conclude(RawDocument document, JudgedPage page, boolean rejectNonArticles) {
    List<Block> kept = new ArrayList<>();
    List<RemovedBlock> removed = new ArrayList<>();
    boolean saysSomething = false;
    for (int i = 0; i < page.blocks().size(); i++) {
      JudgedBlock judged = page.blocks().get(i);
      Block block = judged.page().block();
      if (judged.kept()) {
        kept.add(block);
        saysSomething |= saysSomething(judged.page());
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
    if (!saysSomething) {
      return reject(
          document,
          RejectReason.NO_ARTICLE_TEXT,
          "none of %d blocks reads like article text".formatted(page.blocks().size()));
    }
    Optional<String> why = rejectNonArticles ? NonArticle.why(page) : Optional.empty();
    if (why.isPresent()) {
      return reject(
          document,
          RejectReason.NOT_AN_ARTICLE,
          why.get() + "; to keep such pages: clean.not_an_article: keep");
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

  private static Reject reject(RawDocument document, RejectReason reason, String message) {
    return new Reject(
        document.sourcePath(),
        document.recordIndex(),
        Stage.CLEAN,
        reason,
        message,
        document.byteCount(),
        document.rawHash());
  }

  /** Labels alone are a menu, not an article: some block has five words or forty characters. */
  private static boolean saysSomething(PageBlock block) {
    return block.shape().words() >= LEAST_WORDS || block.text().length() >= LEAST_CHARACTERS;
  }
}
