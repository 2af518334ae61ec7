package org.newsloom.clean.page;

import org.jspecify.annotations.Nullable;
import org.newsloom.model.Block;
import org.newsloom.model.RemovalReason;

/**
 * A block and what a reader saw of its surroundings.
 *
 * @param block the text, its role and its place in the source
 * @param shape counts over the text
 * @param linkedChars characters of the text that stand in links
 * @param links number of links in it
 * @param afterGap whether an empty line, or a new element, stands before it
 * @param markup what the markup says of it; null for text, which has none
 */
public record PageBlock(
    Block block,
    TextShape shape,
    int linkedChars,
    int links,
    boolean afterGap,
    @Nullable Markup markup) {

  /** A block of plain text, about which nothing but the text is known. */
  public static PageBlock ofText(Block block, int linkedChars, int links, boolean afterGap) {
    return ofText(block, TextShape.of(block.text()), linkedChars, links, afterGap);
  }

  /** A block of plain text whose shape is known already. */
  public static PageBlock ofText(
      Block block, TextShape shape, int linkedChars, int links, boolean afterGap) {
    return new PageBlock(block, shape, linkedChars, links, afterGap, null);
  }

  /** A block whose markup no longer matters but for this: whether it states the article's body. */
  public static PageBlock judged(
      Block block, TextShape shape, int linkedChars, int links, boolean stated) {
    return new PageBlock(block, shape, linkedChars, links, false, stated ? Markup.STATED : null);
  }

  public String text() {
    return block.text();
  }

  /** Share of the text's characters that stand in links, 0 to 1. */
  public double linkDensity() {
    return Math.min(1.0, linkedChars / (double) Math.max(1, block.text().length()));
  }

  /** What the markup says the text is; null where it says nothing. */
  public @Nullable RemovalReason hint() {
    return markup == null ? null : markup.hint();
  }

  /** Whether it stands in the element that holds the article; true for text, which has none. */
  public boolean inContainer() {
    return markup == null || markup.inContainer();
  }

  /** Whether the page's own metadata repeats this text as the article's body. */
  public boolean stated() {
    return markup != null && markup.stated();
  }

  /** The nearest elements around it; empty for text. */
  public String path() {
    return markup == null ? "" : markup.path();
  }
}
