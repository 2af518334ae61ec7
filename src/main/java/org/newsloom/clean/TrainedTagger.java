package org.newsloom.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.clean.adjust.Adjustments;
import org.newsloom.clean.adjust.BlockOdds;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.textkind.DocumentSigns;
import org.newsloom.clean.textkind.SignedBlock;
import org.newsloom.clean.trained.CleanerModel;
import org.newsloom.clean.trained.FittingThreshold;
import org.newsloom.clean.trained.PageFeatures;
import org.newsloom.model.CleanMode;
import org.newsloom.model.RemovalReason;
import org.newsloom.model.TextKind;
import org.newsloom.model.TextKindVerdict;

/**
 * Judges a document by a trained model: whether it is a page or clean text, then its blocks, whose
 * odds are adjusted by what the model cannot know. Names by rules what is not kept.
 *
 * <p>Stateless, so it may be shared between threads.
 */
public final class TrainedTagger implements BoilerplateTagger {
  private static final TextKindVerdict CLEAN = new TextKindVerdict(TextKind.CLEAN, 1);

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
  public Tagging tag(Page page) {
    PageFeatures features = PageFeatures.of(page);
    TextKindVerdict kind = kind(page, features);
    int size = page.blocks().size();
    int[] words = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = features.wordCount(i);
    }
    BlockOdds odds =
        new BlockOdds(
            page, features, FittingThreshold.apply(model.of(page).logOdds(features), words));
    boolean keepsAll = page.origin().clean() == CleanMode.NONE;
    if (!keepsAll) {
      Adjustments.apply(odds, kind.kind());
    }
    double[] probabilities = new double[size];
    for (int i = 0; i < size; i++) {
      probabilities[i] = keepsAll ? 1 : 1 / (1 + StrictMath.exp(-odds.get(i)));
    }
    RemovalReason[] reasons = RemovalReasons.of(page, features, probabilities);
    List<BlockLabel> labels = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      labels.add(new BlockLabel(probabilities[i], reasons[i], odds.changedBy(i)));
    }
    return new Tagging(kind, labels);
  }

  private TextKindVerdict kind(Page page, PageFeatures features) {
    return switch (page.origin().clean()) {
      case FULL -> TextKindVerdict.PAGE;
      case LIGHT, NONE -> CLEAN;
      case AUTO ->
          page.extractor().equals("html")
              ? TextKindVerdict.PAGE
              : model.textKind().judge(signs(page, features), page.origin());
    };
  }

  /** The signs of a document by which the model tells clean text from page copies. */
  public static int[] signs(Page page, PageFeatures features) {
    List<SignedBlock> blocks = new ArrayList<>(page.blocks().size());
    for (int i = 0; i < page.blocks().size(); i++) {
      blocks.add(new SignedBlock(page.blocks().get(i), features.cue(i), features.line(i)));
    }
    return DocumentSigns.buckets(blocks);
  }
}
