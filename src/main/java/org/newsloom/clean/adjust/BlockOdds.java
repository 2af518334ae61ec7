package org.newsloom.clean.adjust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.trained.PageFeatures;
import org.newsloom.model.RemovalReason;

/**
 * The blocks of a page with their log odds of being article text; from zero up a block is kept.
 * Remembers for each block which adjustment last took it to the other side. Not thread-safe.
 */
public final class BlockOdds {
  /** Of what is kept, but not surely. */
  static final double KEPT = 0.5;

  /** Of what is removed, and surely. */
  static final double REMOVED = -4.6;

  private final List<PageBlock> blocks;
  private final List<String> authors;
  private final PageFeatures features;
  private final double[] logOdds;
  private final double[] doubts;
  private final @Nullable String[] changedBy;
  private String current = "";

  /**
   * @param logOdds as the model has them, one a block; not copied
   */
  public BlockOdds(Page page, PageFeatures features, double[] logOdds) {
    this.blocks = page.blocks();
    this.authors = page.metadata().authors();
    this.features = features;
    this.logOdds = logOdds;
    this.doubts = new double[logOdds.length];
    this.changedBy = new String[logOdds.length];
  }

  /** Applies adjustments, one after the other. */
  void apply(List<Adjustment> adjustments) {
    for (Adjustment adjustment : adjustments) {
      current = adjustment.name();
      adjustment.adjust(this);
    }
  }

  public int size() {
    return logOdds.length;
  }

  /** Log odds of a block. */
  public double get(int block) {
    return logOdds[block];
  }

  /** The adjustment that decided over a block against the one before it; null for none. */
  public @Nullable String changedBy(int block) {
    return changedBy[block];
  }

  void set(int block, double odds) {
    if (odds >= 0 != logOdds[block] >= 0) {
      changedBy[block] = current;
    }
    logOdds[block] = odds;
  }

  void raise(int block, double least) {
    set(block, Math.max(logOdds[block], least));
  }

  void lower(int block, double most) {
    set(block, Math.min(logOdds[block], most));
  }

  /** Lowers the odds of a block by what its words say it is. */
  void doubt(int block, double amount) {
    doubts[block] = amount;
    set(block, logOdds[block] - amount);
  }

  boolean isKept(int block) {
    return logOdds[block] >= 0;
  }

  boolean isKeptProse(int block) {
    return isKept(block) && block(block).shape().isProse();
  }

  /** Whether a block says by its words or markup that it is something beside the text. */
  boolean isNamed(int block) {
    return block(block).hint() != null || cue(block) != null || doubts[block] > 0;
  }

  PageBlock block(int index) {
    return blocks.get(index);
  }

  @Nullable RemovalReason cue(int block) {
    return features.cue(block);
  }

  /** Whether a block names one of the authors that the page states. */
  boolean namesAuthor(int block) {
    return authors.stream().anyMatch(block(block).text()::contains);
  }

  int words(int block) {
    return features.wordCount(block);
  }

  PageFeatures features() {
    return features;
  }

  /** The first kept block of prose from a place on; -1 if there is none. */
  int nextProse(int from, int step) {
    int at = from;
    while (at >= 0 && at < logOdds.length) {
      if (isKeptProse(at)) {
        return at;
      }
      at += step;
    }
    return -1;
  }
}
