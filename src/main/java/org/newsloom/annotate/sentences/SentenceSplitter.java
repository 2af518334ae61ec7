package org.newsloom.annotate.sentences;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Cuts a paragraph into sentences, by rules alone: one pass looks at each mark that may end a
 * sentence ({@link SentenceEnds}) and at the marks of lists that stand in the line ({@link
 * ListMarks}).
 *
 * <p>Invariant: the sentences hold every character of the paragraph but the white space between
 * them.
 */
public final class SentenceSplitter {

  /** The sentences of a paragraph as spans of UTF-16 units, without white space at their ends. */
  public List<Span> split(String paragraph) {
    List<Span> sentences = new ArrayList<>();
    BitSet items = ListMarks.starts(paragraph);
    SentenceEnds ends = new SentenceEnds(paragraph);
    int start = Letters.skipSpace(paragraph, 0);
    int at = start;
    int item = items.nextSetBit(start + 1);
    while (at < paragraph.length()) {
      if (at == item) {
        item = items.nextSetBit(at + 1);
        start = add(paragraph, start, at, sentences);
      }
      if (Letters.isMark(paragraph.charAt(at))) {
        Mark mark = Mark.at(paragraph, at);
        if (ends.ends(start, mark)) {
          start = add(paragraph, start, mark.stop(), sentences);
        }
        at = mark.stop();
        item = item >= 0 && item < at ? items.nextSetBit(at) : item;
      } else {
        at++;
      }
    }
    add(paragraph, start, paragraph.length(), sentences);
    return sentences;
  }

  /** Adds a sentence if there is one; where the next begins. */
  private static int add(String text, int from, int to, List<Span> sentences) {
    int end = to;
    while (end > from && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > from) {
      sentences.add(new Span(from, end));
    }
    return Letters.skipSpace(text, to);
  }
}
