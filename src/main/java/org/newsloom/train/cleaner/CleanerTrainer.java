package org.newsloom.train.cleaner;

import java.util.List;
import java.util.Set;
import org.newsloom.clean.trained.CleanerModel;
import org.newsloom.clean.trained.Feature;
import org.newsloom.clean.trained.MarkupScorer;
import org.newsloom.clean.trained.ObliviousTrees;
import org.newsloom.clean.trained.TaggerModel;
import org.newsloom.clean.trained.WordScorer;

/**
 * Trains a model on labelled pages: linear scores of words and names, trees over all features, and
 * trees that know the first ones' verdicts. What a later stage learns from an earlier one is always
 * what was said of pages that the earlier had not learnt from (stacking, Wolpert 1992).
 *
 * @param trees how many trees each pass grows
 * @param without groups of features to do without
 */
record CleanerTrainer(int trees, Set<Feature.Group> without) {
  /** Enough for the scores to stop rising; see the model card. */
  static final int TREES = 140;

  private static final int DEPTH = 6;
  private static final double RATE = 0.11;

  /** Rows that a tree sees at most: of more pages a smaller share does. */
  private static final int ROWS = 70_000;

  private static final double LARGEST_SHARE = 0.5;
  private static final double COLUMNS = 0.2;
  private static final double PENALTY = 5;

  /** Parts for stacking. */
  private static final int PARTS = 3;

  CleanerTrainer {
    without = Set.copyOf(without);
  }

  /** All features. */
  static CleanerTrainer standard() {
    return new CleanerTrainer(TREES, Set.of());
  }

  /**
   * One judge for text, one for HTML, one of kinds of text; where pages of a kind are missing, the
   * one that ships.
   */
  CleanerModel train(List<LabelledPage> pages) {
    List<LabelledPage> text = pages.stream().filter(page -> !isHtml(page)).toList();
    List<LabelledPage> html = pages.stream().filter(CleanerTrainer::isHtml).toList();
    return new CleanerModel(
        text.isEmpty() ? CleanerModel.standard().text() : judge(text),
        html.isEmpty() ? CleanerModel.standard().html() : judge(html),
        text.isEmpty()
            ? CleanerModel.standard().textKind()
            : TextKindTrainer.train(TextKindTrainer.examples(text)));
  }

  private static boolean isHtml(LabelledPage page) {
    return page.page().extractor().equals("html");
  }

  /** Trains one judge; leaves the pages' features filled with scores of stacking. */
  private TaggerModel judge(List<LabelledPage> pages) {
    for (int part = 0; part < PARTS; part++) {
      List<LabelledPage> rest = part(pages, part, false);
      if (rest.isEmpty()) {
        continue;
      }
      WordScorer words = LinearTrainer.words(rest);
      MarkupScorer markup = LinearTrainer.markup(rest);
      for (LabelledPage page : part(pages, part, true)) {
        page.features().scoreWords(words);
        page.features().scoreMarkup(markup);
      }
    }
    ObliviousTrees first = trees(pages, false);
    double[][] verdicts = new double[pages.size()][];
    for (int part = 0; part < PARTS; part++) {
      List<LabelledPage> rest = part(pages, part, false);
      ObliviousTrees trees = rest.isEmpty() ? first : trees(rest, false);
      for (int i = 0; i < verdicts.length; i++) {
        if (part(pages.get(i)) == part) {
          verdicts[i] = trees.score(pages.get(i).features().table());
        }
      }
    }
    for (int i = 0; i < verdicts.length; i++) {
      pages.get(i).features().scoreFirst(verdicts[i]);
    }
    return new TaggerModel(
        LinearTrainer.words(pages), LinearTrainer.markup(pages), first, trees(pages, true));
  }

  private ObliviousTrees trees(List<LabelledPage> pages, boolean second) {
    Rows rows = new Rows(pages, second, without);
    double share = Math.min(LARGEST_SHARE, ROWS / (double) Math.max(1, rows.size()));
    return new TreeTrainer(trees, DEPTH, RATE, share, COLUMNS, PENALTY, second ? 2 : 1).train(rows);
  }

  private static int part(LabelledPage page) {
    return Sites.part(page.site(), PARTS, 1);
  }

  private static List<LabelledPage> part(List<LabelledPage> pages, int part, boolean inside) {
    return pages.stream().filter(page -> (part(page) == part) == inside).toList();
  }
}
