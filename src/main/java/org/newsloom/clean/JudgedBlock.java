package org.newsloom.clean;

import org.newsloom.clean.page.PageBlock;

/**
 * A block and what became of it.
 *
 * @param page the block as a reader found it
 * @param label the tagger's judgement
 * @param kept whether it is part of the article
 */
public record JudgedBlock(PageBlock page, BlockLabel label, boolean kept) {}
