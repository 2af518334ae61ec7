package org.newsloom.clean.textkind;

import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.RemovalReason;

/**
 * A block and what the signs of a document need to know of it.
 *
 * @param block as a reader found it
 * @param cue what its words say it is; null if they say nothing of the kind
 * @param line the same number for blocks that say the same
 */
public record SignedBlock(PageBlock block, @Nullable RemovalReason cue, int line) {}
