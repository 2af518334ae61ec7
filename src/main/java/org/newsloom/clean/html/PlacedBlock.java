package org.newsloom.clean.html;

import org.jsoup.nodes.Element;
import org.newsloom.model.BlockKind;

/**
 * A block and where it stands.
 *
 * @param element the block element it is the text of
 * @param kind its role
 * @param text one line
 * @param linkShare share of its characters inside links, 0 to 1
 */
record PlacedBlock(Element element, BlockKind kind, String text, double linkShare) {}
