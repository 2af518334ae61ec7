package org.newsloom.model;

/**
 * A block that cleaning took out.
 *
 * @param blockIndex position among all blocks of the document, kept ones included, from 0
 * @param reason from the closed list
 * @param score the tagger's certainty that the block is no article text, 0 to 1
 * @param lineStart first line of the source, from 1
 * @param lineEnd last line of the source, inclusive
 * @param text the block's text
 */
public record RemovedBlock(
    int blockIndex, RemovalReason reason, double score, int lineStart, int lineEnd, String text) {}
