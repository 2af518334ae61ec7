package org.newsloom.model;

import java.util.List;

/**
 * A sentence of an article. Never crosses a paragraph.
 *
 * @param index position in the article, from 0
 * @param paragraphIndex the paragraph it stands in, from 0
 * @param charStart first code point in the article's text
 * @param charEnd code point after the last
 * @param tokens its tokens, in order
 */
public record Sentence(
    int index, int paragraphIndex, int charStart, int charEnd, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
