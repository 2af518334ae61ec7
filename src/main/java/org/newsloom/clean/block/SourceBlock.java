package org.newsloom.clean.block;

import org.newsloom.model.Block;

/**
 * A block with what its source says of it.
 *
 * @param block kind, text, lines
 * @param zone the part of the page it stands in; {@code NONE} in plain text
 * @param linkShare share of its characters that stand in links, 0 to 1
 * @param inMain whether it stands in the element that holds most of the page's prose; true in text
 * @param fromHtml whether there was markup to say so
 */
public record SourceBlock(
    Block block, Zone zone, double linkShare, boolean inMain, boolean fromHtml) {

  public String text() {
    return block.text();
  }
}
