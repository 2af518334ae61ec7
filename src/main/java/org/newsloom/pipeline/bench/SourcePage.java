package org.newsloom.pipeline.bench;

import java.util.List;

/**
 * A real page taken apart, for making others in its shape.
 *
 * @param linesBefore removed lines that stand before the first paragraph
 * @param paragraphs the article's paragraphs, each as its sentences
 * @param linesAfter removed lines that stand behind it
 */
public record SourcePage(
    List<String> linesBefore, List<List<String>> paragraphs, List<String> linesAfter) {

  public SourcePage {
    linesBefore = List.copyOf(linesBefore);
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
    linesAfter = List.copyOf(linesAfter);
  }
}
