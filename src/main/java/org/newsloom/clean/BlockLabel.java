package org.newsloom.clean;

import org.jspecify.annotations.Nullable;
import org.newsloom.model.RemovalReason;

/**
 * A tagger's judgement of one block.
 *
 * @param articleProbability how likely the block is article text, 0 to 1
 * @param reason what it is if it is no article text
 * @param changedBy the rule that decided over it against the model; null if none did
 */
public record BlockLabel(
    double articleProbability, RemovalReason reason, @Nullable String changedBy) {

  public BlockLabel {
    if (!(articleProbability >= 0 && articleProbability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + articleProbability);
    }
  }

  /** A judgement that no rule changed. */
  public BlockLabel(double articleProbability, RemovalReason reason) {
    this(articleProbability, reason, null);
  }
}
