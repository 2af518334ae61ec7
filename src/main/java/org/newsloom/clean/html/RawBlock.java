package org.newsloom.clean.html;

import org.newsloom.clean.page.TextShape;
import org.newsloom.model.BlockKind;

/**
 * A block as the walk over the page found it, before the page as a whole was judged.
 *
 * @param element index of the element it stands in
 * @param kind its role
 * @param text white space collapsed, not blank
 * @param shape counts over the text
 * @param linkedChars characters in links
 * @param links number of links
 * @param lineStart first line in the source, from 1
 * @param lineEnd last line in the source
 */
record RawBlock(
    int element,
    BlockKind kind,
    String text,
    TextShape shape,
    int linkedChars,
    int links,
    int lineStart,
    int lineEnd) {

  /** Words of this block that speak for an article standing here: those of unlinked prose. */
  int proseWords() {
    boolean linked = linkedChars * 2 > text.length();
    return linked || kind == BlockKind.HEADING || !shape.isProse() ? 0 : shape.words();
  }
}
