package org.newsloom.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.trained.CleanerModel;
import org.newsloom.clean.trained.FittingThreshold;
import org.newsloom.clean.trained.PageFeatures;
import org.newsloom.model.RemovalReason;

/**
 * Judges blocks by a trained model, and names by rules what is not kept. Not left to the model
 * alone are the title, which is metadata unless the document begins with it, the deck under it,
 * what stands there a second time, and prompts, captions and notes on authors that say by their
 * words what they are. The few constants are chosen by cross-validation.
 *
 * <p>Stateless, so it may be shared between threads.
 */
public final class TrainedTagger implements BoilerplateTagger {
  /** Shorter lines are repeated in articles, too: refrains, table cells, headings. */
  private static final int FEWEST_DUPLICATE_WORDS = 4;

  /** What is certainly no article text is given this probability. */
  private static final double REMOVED = 0.01;

  private final CleanerModel model;

  /** Judges by the model that ships. */
  public TrainedTagger() {
    this(CleanerModel.standard());
  }

  /** Judges by a model. */
  public TrainedTagger(CleanerModel model) {
    this.model = model;
  }

  @Override
  public List<BlockLabel> tag(Page page) {
    PageFeatures features = PageFeatures.of(page);
    double[] probabilities = probabilities(page, features);
    RemovalReason[] reasons = RemovalReasons.of(page, features, probabilities);
    List<BlockLabel> labels = new ArrayList<>(reasons.length);
    for (int i = 0; i < reasons.length; i++) {
      labels.add(new BlockLabel(probabilities[i], reasons[i]));
    }
    return labels;
  }

  private double[] probabilities(Page page, PageFeatures features) {
    int size = page.blocks().size();
    int[] words = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = features.wordCount(i);
    }
    double[] logOdds = FittingThreshold.apply(model.of(page).logOdds(features), words);
    Precedents precedents = new Precedents(page, features);
    precedents.apply(logOdds);
    boolean titled = precedents.keepTitle(logOdds);
    boolean[] repeated = repeated(features, words, logOdds);
    double[] probabilities = new double[size];
    for (int i = 0; i < size; i++) {
      boolean removed = repeated[i] || (features.isTitle(i) && !(titled && i == 0));
      probabilities[i] = removed ? REMOVED : 1 / (1 + StrictMath.exp(-logOdds[i]));
    }
    return probabilities;
  }

  /**
   * Which blocks say what a likely block before them says. The first then stands for both, with the
   * greater odds of the two, so that no threshold loses both.
   */
  private static boolean[] repeated(PageFeatures features, int[] words, double[] logOdds) {
    boolean[] repeated = new boolean[words.length];
    // For each line the first likely block that says it; -1 for none.
    int[] firsts = new int[features.lineCount()];
    Arrays.fill(firsts, -1);
    for (int i = 0; i < words.length; i++) {
      if (logOdds[i] >= 0 && words[i] >= FEWEST_DUPLICATE_WORDS) {
        int first = firsts[features.line(i)];
        if (first >= 0) {
          repeated[i] = true;
          logOdds[first] = Math.max(logOdds[first], logOdds[i]);
        } else {
          firsts[features.line(i)] = i;
        }
      }
    }
    return repeated;
  }
}
