package org.newsloom.clean.trained;

import java.util.List;
import org.newsloom.clean.cues.AuthorNote;
import org.newsloom.clean.cues.CaptionEnd;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;

/** Features of a block by itself: its length, its characters, its links. */
final class ShapeFeatures {
  private final FeatureTable table;
  private final List<String> authors;

  /**
   * Fills a table.
   *
   * @param authors the article's, as far as known
   */
  ShapeFeatures(FeatureTable table, List<String> authors) {
    this.table = table;
    this.authors = authors;
  }

  void fill(int index, PageBlock block, TextScan scan) {
    String text = block.text();
    TextShape shape = block.shape();
    int count = Math.max(1, shape.words());
    int length = Math.max(1, text.length());
    table.set(Feature.WORDS, index, Math.min(400, shape.words()));
    table.set(Feature.CHARACTERS, index, Math.min(3000, text.length()));
    table.set(Feature.FUNCTION_WORD_SHARE, index, (int) (1000L * shape.functionWords() / count));
    table.set(Feature.CAPITALISED_SHARE, index, (int) (1000L * shape.capitalised() / count));
    table.set(Feature.SENTENCE_ENDS, index, Math.min(40, shape.sentenceEnds()));
    table.set(Feature.CLOSED, index, shape.closed() ? 1 : 0);
    table.set(Feature.PROSE, index, shape.isProse() ? 1 : 0);
    table.set(Feature.FIRST_CHARACTER, index, Codes.of(text.charAt(0)));
    table.set(Feature.LAST_CHARACTER, index, Codes.of(text.charAt(text.length() - 1)));
    table.set(Feature.DIGIT_SHARE, index, (int) (1000L * scan.digits / length));
    table.set(
        Feature.UPPER_CASE_SHARE,
        index,
        (int) (1000L * scan.upperCase / Math.max(1, scan.letters)));
    table.set(Feature.PUNCTUATION_SHARE, index, (int) (1000L * scan.punctuation / length));
    table.set(Feature.COMMAS, index, Math.min(30, scan.commas));
    table.set(Feature.SEPARATORS, index, Math.min(30, scan.separators));
    table.set(Feature.QUOTATION_MARKS, index, Math.min(20, scan.quotationMarks));
    table.set(
        Feature.WORD_LENGTH,
        index,
        10 * (scan.letters + scan.digits) / Math.max(1, scan.wordCount()));
    table.set(Feature.YEARS, index, Math.min(10, scan.years));
    table.set(Feature.ADDRESSES, index, Math.min(10, scan.addresses));
    table.set(Feature.SYMBOLS, index, Math.min(10, scan.symbols));
    table.set(Feature.KIND, index, Codes.of(block.block().kind()));
    table.set(Feature.AFTER_GAP, index, block.afterGap() ? 1 : 0);
    table.set(Feature.LINK_SHARE, index, (int) (1000 * block.linkDensity()));
    table.set(Feature.LINKS, index, Math.min(30, block.links()));
    table.set(Feature.CAPTION_END, index, scan.hasMarks() && CaptionEnd.of(text, shape) ? 1 : 0);
    table.set(Feature.AUTHOR_NOTE, index, AuthorNote.of(text, shape, authors) ? 1 : 0);
  }

  /** Length, first and last character and kind of a block in one number. */
  int form(int index, int words) {
    int length =
        words <= 2
            ? words
            : words <= 4 ? 3 : words <= 8 ? 4 : words <= 15 ? 5 : words <= 30 ? 6 : 7;
    return ((length * 16 + table.get(Feature.FIRST_CHARACTER, index, 0)) * 16
                + table.get(Feature.LAST_CHARACTER, index, 0))
            * 8
        + table.get(Feature.KIND, index, 0);
  }
}
