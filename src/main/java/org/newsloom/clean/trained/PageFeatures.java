package org.newsloom.clean.trained;

import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Markup;
import org.newsloom.clean.page.MarkupTokens;
import org.newsloom.clean.page.Page;
import org.newsloom.model.RemovalReason;

/** The features of a page's blocks. Not thread-safe: judging fills scores into the table. */
public final class PageFeatures {
  private final FeatureTable table;
  private final ScannedBlocks blocks;
  private final boolean[] title;

  private PageFeatures(Page page) {
    table = new FeatureTable(page.blocks().size());
    blocks = new ScannedBlocks(page.blocks(), new ShapeFeatures(table, page.metadata().authors()));
    title = new TitleFeatures(blocks, table).fill(page.metadata());
    new PlaceFeatures(blocks, table).fill(page.extractor().equals("markdown"));
    new WordingFeatures(blocks, table).fill();
    MarkupFeatures.fill(blocks, table);
  }

  /** Reads a page; the scores of words and markup, and of the first pass, are left at zero. */
  public static PageFeatures of(Page page) {
    return new PageFeatures(page);
  }

  public FeatureTable table() {
    return table;
  }

  /** Hashes of a block's known words. */
  public int[] words(int block) {
    return blocks.words(block);
  }

  /** Number of all words of a block. */
  public int wordCount(int block) {
    return blocks.wordCount(block);
  }

  /** The same number for two blocks whose letters and digits are the same. */
  public int line(int block) {
    return blocks.lines().of(block);
  }

  /** How many different lines there are: all their numbers are below this. */
  public int lineCount() {
    return blocks.lines().count();
  }

  /** Whether a block ends as captions do. */
  public boolean endsAsCaption(int block) {
    return table.get(Feature.CAPTION_END, block, 0) > 0;
  }

  /** Whether a block reads like a note on an author. */
  public boolean isAuthorNote(int block) {
    return table.get(Feature.AUTHOR_NOTE, block, 0) > 0;
  }

  /** What the words of a block say it is; null if they say nothing of the kind. */
  public @Nullable RemovalReason cue(int block) {
    return blocks.cue(block);
  }

  /** Whether a block is the page's title and nothing else. */
  public boolean isTitle(int block) {
    return title[block];
  }

  /** Names and classes around a block; none for text. */
  public MarkupTokens markupTokens(int block) {
    Markup markup = blocks.block(block).markup();
    return markup == null ? MarkupTokens.NONE : markup.tokens();
  }

  /** Sets the linear score of the words. */
  public void scoreWords(WordScorer scorer) {
    for (int i = 0; i < blocks.size(); i++) {
      table.set(Feature.WORD_SCORE, i, scorer.score(blocks.words(i), blocks.wordCount(i)));
    }
  }

  /** Sets the linear score of the markup. */
  public void scoreMarkup(MarkupScorer scorer) {
    for (int i = 0; i < blocks.size(); i++) {
      table.set(Feature.MARKUP_SCORE, i, scorer.score(markupTokens(i)));
    }
  }

  /**
   * Sets what the second pass knows of the first.
   *
   * @param logOdds the first verdict on each block
   */
  public void scoreFirst(double[] logOdds) {
    new VerdictFeatures(blocks, table).fill(logOdds);
  }
}
