package org.newsloom.clean;

import org.newsloom.model.RemovalReason;

/**
 * A tagger's judgement of one block.
 *
 * @param articleProbability how likely the block is article text, 0 to 1
 * @param reason what it is if it is no article text
 */
public record BlockLabel(double articleProbability, RemovalReason reason) {

  public BlockLabel {
    if (!(articleProbability >= 0 && articleProbability <= 1)) {
      throw new IllegalArgumentException("not a probability: " + articleProbability);
    }
  }
}
