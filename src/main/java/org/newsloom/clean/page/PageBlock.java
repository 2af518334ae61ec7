package org.newsloom.clean.page;

import org.jspecify.annotations.Nullable;
import org.newsloom.model.Block;
import org.newsloom.model.RemovalReason;

/**
 * A block and what a reader saw of its surroundings.
 *
 * @param block the text, its role and its place in the source
 * @param shape counts over the text
 * @param path for HTML the nearest elements and their first class, outermost first, as in {@code
 *     div.story>p}; empty for text
 * @param linkedChars characters of the text that stand in links
 * @param links number of links in it
 * @param afterGap whether an empty line, or a new element, stands before it
 * @param inContainer whether it stands in the element that holds the article; always true for text,
 *     which has no elements
 * @param stated whether the page's own metadata repeats this text as the article's body
 * @param markup what the markup around the text says it is (a navigation element, a class named
 *     "newsletter"); null where it says nothing
 */
public record PageBlock(
    Block block,
    TextShape shape,
    String path,
    int linkedChars,
    int links,
    boolean afterGap,
    boolean inContainer,
    boolean stated,
    @Nullable RemovalReason markup) {

  /** A block of plain text, about which nothing but the text is known. */
  public static PageBlock ofText(Block block, int linkedChars, int links, boolean afterGap) {
    return new PageBlock(
        block, TextShape.of(block.text()), "", linkedChars, links, afterGap, true, false, null);
  }

  public String text() {
    return block.text();
  }

  /** Share of the text's characters that stand in links, 0 to 1. */
  public double linkDensity() {
    return Math.min(1.0, linkedChars / (double) Math.max(1, block.text().length()));
  }
}
