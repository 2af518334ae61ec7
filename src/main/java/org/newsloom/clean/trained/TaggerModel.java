package org.newsloom.clean.trained;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A trained judge of blocks: two linear scores, trees over all features, and trees that also see
 * the first ones' verdict on the neighbours. Immutable; may be shared between threads.
 */
public final class TaggerModel {
  private final WordScorer words;
  private final MarkupScorer markup;
  private final ObliviousTrees first;
  private final ObliviousTrees second;

  /** Of both passes: most values are the same in both, and are made ready once. */
  private final Questions questions;

  /**
   * @param words scores the words of a block
   * @param markup scores the names of the elements around it
   * @param first judges a block by itself and the features of its neighbours
   * @param second judges again, knowing the first verdicts
   */
  public TaggerModel(
      WordScorer words, MarkupScorer markup, ObliviousTrees first, ObliviousTrees second) {
    this.words = words;
    this.markup = markup;
    this.first = first;
    this.second = second;
    this.questions = ObliviousTrees.questions(first, second);
  }

  /** Log odds for each block of being article text. */
  public double[] logOdds(PageFeatures features) {
    features.scoreWords(words);
    features.scoreMarkup(markup);
    FeatureTable table = features.table();
    Questions.Answers answers = questions.of(table);
    features.scoreFirst(first.score(answers, 0, table.blocks()));
    answers.readAgain(table, Feature.Group.SECOND_PASS);
    return second.score(answers, first.questionCount(), table.blocks());
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
