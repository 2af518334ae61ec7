package org.newsloom.clean.textkind;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.newsloom.model.TextKind;
import org.newsloom.model.TextKindVerdict;
import org.newsloom.model.TextOrigin;

/**
 * Tells clean text from copies of pages: the sum of what each sign of a document says. Immutable;
 * may be shared between threads.
 */
public final class TextKindModel {
  /**
   * Texts of records were mostly cleaned before; a page copied into one must look it. In
   * thousandths of log odds.
   */
  private static final int RECORD = 3_000;

  /** Articles are often copied by hand with a few lines of their page: such a file is one. */
  private static final int FILE_WITH_CUES = -1_600;

  private static final int FEWEST_KINDS = 2;

  private final short[] weights;

  /**
   * @param weights thousandths of log odds of being clean, for each bucket of {@link DocumentSigns}
   */
  public TextKindModel(short[] weights) {
    if (weights.length != DocumentSigns.BUCKETS) {
      throw new IllegalArgumentException(
          "not " + DocumentSigns.BUCKETS + " weights: " + weights.length);
    }
    this.weights = weights.clone();
  }

  /**
   * Judges a document.
   *
   * @param buckets as {@link DocumentSigns#buckets} gives them
   * @param origin where the text comes from; its mode of cleaning is not looked at
   */
  public TextKindVerdict judge(int[] buckets, TextOrigin origin) {
    int sum =
        origin.record()
            ? RECORD
            : DocumentSigns.cueKinds(buckets) >= FEWEST_KINDS ? FILE_WITH_CUES : 0;
    for (int bucket : buckets) {
      sum += weights[bucket];
    }
    double clean = 1 / (1 + StrictMath.exp(-sum / 1000.0));
    return sum > 0
        ? new TextKindVerdict(TextKind.CLEAN, clean)
        : new TextKindVerdict(TextKind.PAGE_COPY, 1 - clean);
  }

  /** Writes the model. */
  public void write(DataOutput out) throws IOException {
    for (short weight : weights) {
      out.writeShort(weight);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static TextKindModel read(DataInput in) throws IOException {
    short[] weights = new short[DocumentSigns.BUCKETS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readShort();
    }
    return new TextKindModel(weights);
  }
}
