package org.newsloom.train.cleaner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsloom.clean.BlockLabel;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.textkind.TextKindModel;
import org.newsloom.model.TextKind;
import org.newsloom.model.TextOrigin;
import org.newsloom.train.pages.WordScore;

/**
 * Scores of pages by models that have seen no page of their site: the sites are parted into folds,
 * and each fold is judged by a model of the others.
 *
 * @param trainer makes the models
 * @param folds number of parts, at least 2
 * @param judgedFolds how many of them are judged: fewer take less time
 */
record CrossValidation(CleanerTrainer trainer, int folds, int judgedFolds) {
  /**
   * One page judged by a model that does not know it.
   *
   * @param id the page
   * @param rendering which of its renderings
   * @param fold the part it belongs to, from 0
   * @param words agreement with the gold
   * @param byThreshold agreement at each of {@link #THRESHOLDS}
   */
  record PageResult(
      String id, String rendering, int fold, WordScore words, List<WordScore> byThreshold) {}

  /** For the curve of the model card. */
  static final List<Double> THRESHOLDS = List.of(0.1, 0.3, 0.5, 0.7, 0.9);

  /**
   * Judges every page.
   *
   * @param learning which pages models may learn from, beside the fold rule
   * @param judged which pages are scored
   */
  List<PageResult> run(
      List<LabelledPage> pages, Predicate<LabelledPage> learning, Predicate<LabelledPage> judged) {
    List<PageResult> results = new ArrayList<>();
    for (int fold = 0; fold < judgedFolds; fold++) {
      int current = fold;
      List<LabelledPage> known =
          pages.stream().filter(page -> fold(page) != current).filter(learning).toList();
      List<LabelledPage> unseen =
          pages.stream().filter(page -> fold(page) == current).filter(judged).toList();
      // A kind of page that the others do not hold cannot be judged by what they teach.
      Set<Boolean> kinds = known.stream().map(CrossValidation::isHtml).collect(Collectors.toSet());
      unseen = unseen.stream().filter(page -> kinds.contains(isHtml(page))).toList();
      if (unseen.isEmpty()) {
        continue;
      }
      TrainedTagger tagger = new TrainedTagger(trainer.train(known));
      unseen.parallelStream()
          .map(page -> judge(page, current, tagger))
          .forEachOrdered(results::add);
    }
    return results;
  }

  /**
   * How many documents of each form, of sites that the model does not know, are taken for clean
   * text.
   *
   * @param origin where the documents are said to come from
   */
  Map<String, double[]> takenForClean(List<LabelledPage> pages, TextOrigin origin) {
    Map<String, double[]> counts = new LinkedHashMap<>();
    List<TextKindTrainer.Example> examples = TextKindTrainer.examples(pages);
    for (int fold = 0; fold < folds; fold++) {
      int current = fold;
      TextKindModel model =
          TextKindTrainer.train(
              examples.stream()
                  .filter(example -> Sites.fold(example.site(), folds) != current)
                  .toList());
      for (TextKindTrainer.Example example : examples) {
        if (Sites.fold(example.site(), folds) == current) {
          double[] count = counts.computeIfAbsent(example.form(), form -> new double[2]);
          count[0]++;
          count[1] += model.judge(example.signs(), origin).kind() == TextKind.CLEAN ? 1 : 0;
        }
      }
    }
    return counts;
  }

  private static boolean isHtml(LabelledPage page) {
    return page.rendering().equals("html");
  }

  private int fold(LabelledPage page) {
    return Sites.fold(page.site(), folds);
  }

  private static PageResult judge(LabelledPage page, int fold, TrainedTagger tagger) {
    List<BlockLabel> labels = tagger.tag(page.page()).labels();
    List<WordScore> byThreshold =
        THRESHOLDS.stream().map(threshold -> score(page, labels, threshold)).toList();
    return new PageResult(
        page.id(), page.rendering(), fold, byThreshold.get(THRESHOLDS.indexOf(0.5)), byThreshold);
  }

  private static WordScore score(LabelledPage page, List<BlockLabel> labels, double threshold) {
    List<PageBlock> kept = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).articleProbability() >= threshold) {
        kept.add(page.page().blocks().get(i));
      }
    }
    return page.score(kept);
  }

  /** The results of the first folds only. */
  static List<PageResult> ofFirstFolds(List<PageResult> results, int folds) {
    return results.stream().filter(result -> result.fold() < folds).toList();
  }

  /** Mean F1 of each rendering, in the order of their names. */
  static Map<String, Double> meanF1(List<PageResult> results) {
    Map<String, Double> means = new TreeMap<>();
    byRendering(results)
        .forEach(
            (rendering, pages) ->
                means.put(
                    rendering,
                    pages.stream().mapToDouble(page -> page.words().f1()).average().orElse(0)));
    return means;
  }

  static Map<String, List<PageResult>> byRendering(List<PageResult> results) {
    Map<String, List<PageResult>> parts = new TreeMap<>();
    for (PageResult result : results) {
      parts.computeIfAbsent(result.rendering(), key -> new ArrayList<>()).add(result);
    }
    return parts;
  }

  /** The pages of a rendering that did worst. */
  static List<PageResult> worst(List<PageResult> results, String rendering, int count) {
    return results.stream()
        .filter(result -> result.rendering().equals(rendering))
        .sorted(Comparator.comparingDouble((PageResult result) -> result.words().f1()))
        .limit(count)
        .toList();
  }

  /** The first so many pages, in an order that has nothing to do with their names. */
  static Predicate<LabelledPage> firstSites(List<LabelledPage> pages, int count) {
    Map<String, Integer> ranks = new HashMap<>();
    pages.stream()
        .map(LabelledPage::id)
        .distinct()
        .sorted(Comparator.comparingInt(id -> Sites.part(id, 1 << 20, 3)))
        .forEach(id -> ranks.put(id, ranks.size()));
    return page -> ranks.getOrDefault(page.id(), Integer.MAX_VALUE) < count;
  }
}
