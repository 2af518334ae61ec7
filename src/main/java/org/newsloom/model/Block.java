package org.newsloom.model;

/**
 * A run of text that belongs together: a paragraph, a heading, a list item.
 *
 * @param kind its role
 * @param text one line, white space collapsed, never blank
 * @param lineStart first line of the source it stands on, from 1
 * @param lineEnd last line of the source it stands on, inclusive
 */
public record Block(BlockKind kind, String text, int lineStart, int lineEnd) {}
