package org.newsloom.clean.trained;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A trained judge of blocks: two linear scores, trees over all features, and trees that also see
 * the first ones' verdict on the neighbours. Immutable; may be shared between threads.
 *
 * @param words scores the words of a block
 * @param markup scores the names of the elements around it
 * @param first judges a block by itself and the features of its neighbours
 * @param second judges again, knowing the first verdicts
 */
public record TaggerModel(
    WordScorer words, MarkupScorer markup, ObliviousTrees first, ObliviousTrees second) {

  /** Log odds for each block of being article text. */
  public double[] logOdds(PageFeatures features) {
    features.scoreWords(words);
    features.scoreMarkup(markup);
    features.scoreFirst(first.score(features.table()));
    return second.score(features.table());
  }

  void write(DataOutput out) throws IOException {
    words.write(out);
    markup.write(out);
    first.write(out);
    second.write(out);
  }

  static TaggerModel read(DataInput in) throws IOException {
    return new TaggerModel(
        WordScorer.read(in),
        MarkupScorer.read(in),
        ObliviousTrees.read(in),
        ObliviousTrees.read(in));
  }
}
