package org.newsloom.clean;

import org.newsloom.model.RemovalReason;

/**
 * What a tagger makes of a block.
 *
 * @param articleProbability that it is article text, 0 to 1
 * @param reason why it is removed, if it is
 */
public record BlockVerdict(double articleProbability, RemovalReason reason) {}
