package org.newsloom.train.cleaner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.newsloom.clean.trained.Feature;
import org.newsloom.model.TextOrigin;

/**
 * What training says of itself: scores of unseen sites by rendering and fold, of renderings left
 * out, of fewer pages, of fewer features, and the worst pages.
 */
public final class CleanerReport {
  private static final int WORST = 10;

  /** Folds judged where every fold would take too long; compared with the same folds. */
  private static final int FEW_FOLDS = 2;

  private static final int ABLATION_PAGES = 300;

  private static final List<Integer> CURVE = List.of(100, 300);

  private final List<LabelledPage> pages;
  private final int folds;
  private final Consumer<String> progress;
  private final StringBuilder text = new StringBuilder();

  CleanerReport(List<LabelledPage> pages, int folds, Consumer<String> progress) {
    this.pages = pages;
    this.folds = folds;
    this.progress = progress;
  }

  String text() {
    return text.toString();
  }

  private void print(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values));
  }

  /** The main table. */
  List<CrossValidation.PageResult> addScores() {
    progress.accept("cross-validation, %d folds by site ...".formatted(folds));
    List<CrossValidation.PageResult> results =
        new CrossValidation(CleanerTrainer.standard(), folds, folds)
            .run(pages, page -> true, page -> true);
    print("## Word F1 of unseen sites (%d folds by site, means over pages)%n%n", folds);
    print(
        "| rendering | pages | F1 | precision | recall | F1 of each fold |%n|---|---|---|---|---|---|%n");
    CrossValidation.byRendering(results)
        .forEach(
            (rendering, part) ->
                print(
                    "| %s | %d | %.3f | %.3f | %.3f | %s |%n",
                    rendering,
                    part.size(),
                    part.stream().mapToDouble(page -> page.words().f1()).average().orElse(0),
                    part.stream().mapToDouble(page -> page.words().precision()).average().orElse(0),
                    part.stream().mapToDouble(page -> page.words().recall()).average().orElse(0),
                    byFold(part)));
    addTextKinds();
    addThresholds(results);
    addWorst(results);
    return results;
  }

  /** Whether texts of unseen sites are taken for what they are. */
  private void addTextKinds() {
    print(
        "%n## Taken for clean text, of unseen sites (capitals: clean texts)%n%n"
            + "| form | documents | as a file | as a record |%n|---|---|---|---|%n");
    CrossValidation validation = new CrossValidation(CleanerTrainer.standard(), folds, folds);
    Map<String, double[]> records = validation.takenForClean(pages, TextOrigin.RECORD);
    validation
        .takenForClean(pages, TextOrigin.FILE)
        .forEach(
            (form, count) ->
                print(
                    "| %s | %.0f | %.3f | %.3f |%n",
                    form,
                    count[0],
                    count[1] / count[0],
                    records.getOrDefault(form, new double[2])[1] / count[0]));
  }

  private String byFold(List<CrossValidation.PageResult> part) {
    List<String> means = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int current = fold;
      means.add(
          String.format(
              Locale.ROOT,
              "%.3f",
              part.stream()
                  .filter(page -> page.fold() == current)
                  .mapToDouble(page -> page.words().f1())
                  .average()
                  .orElse(Double.NaN)));
    }
    return String.join(" ", means);
  }

  private void addThresholds(List<CrossValidation.PageResult> results) {
    print("%n## Recall for precision: `threshold`%n%n| rendering |");
    CrossValidation.THRESHOLDS.forEach(threshold -> print(" %.1f: P / R / F1 |", threshold));
    print("%n|---|%s%n", "---|".repeat(CrossValidation.THRESHOLDS.size()));
    CrossValidation.byRendering(results)
        .forEach(
            (rendering, part) -> {
              print("| %s |", rendering);
              for (int i = 0; i < CrossValidation.THRESHOLDS.size(); i++) {
                int at = i;
                print(
                    " %.3f / %.3f / %.3f |",
                    part.stream()
                        .mapToDouble(page -> page.byThreshold().get(at).precision())
                        .average()
                        .orElse(0),
                    part.stream()
                        .mapToDouble(page -> page.byThreshold().get(at).recall())
                        .average()
                        .orElse(0),
                    part.stream()
                        .mapToDouble(page -> page.byThreshold().get(at).f1())
                        .average()
                        .orElse(0));
              }
              print("%n");
            });
  }

  private void addWorst(List<CrossValidation.PageResult> results) {
    print("%n## The worst pages%n%n| rendering | page (F1, precision, recall) |%n|---|---|%n");
    for (String rendering : CrossValidation.byRendering(results).keySet()) {
      List<String> worst = new ArrayList<>();
      for (CrossValidation.PageResult page : CrossValidation.worst(results, rendering, WORST)) {
        worst.add(
            String.format(
                Locale.ROOT,
                "%s (%.2f, %.2f, %.2f)",
                page.id(),
                page.words().f1(),
                page.words().precision(),
                page.words().recall()));
      }
      print("| %s | %s |%n", rendering, String.join(", ", worst));
    }
  }

  /** How a rendering does that no model has learnt from. */
  void addLeftOut(List<CrossValidation.PageResult> all) {
    Map<String, Double> known = firstFolds(all, FEW_FOLDS);
    long texts = known.keySet().stream().filter(rendering -> !rendering.equals("html")).count();
    print(
        "%n## A rendering left out of training (first %d folds)%n%n| rendering | learnt from too | left out | difference |%n|---|---|---|---|%n",
        FEW_FOLDS);
    for (String rendering : known.keySet()) {
      if (rendering.equals("html") || texts < 2) {
        continue;
      }
      progress.accept("without %s ...".formatted(rendering));
      List<CrossValidation.PageResult> results =
          new CrossValidation(CleanerTrainer.standard(), folds, FEW_FOLDS)
              .run(
                  pages,
                  page -> !page.rendering().equals(rendering) && !page.rendering().equals("html"),
                  page -> page.rendering().equals(rendering));
      double with = known.getOrDefault(rendering, 0.0);
      double without = CrossValidation.meanF1(results).getOrDefault(rendering, 0.0);
      print("| %s | %.3f | %.3f | %+.3f |%n", rendering, with, without, without - with);
    }
  }

  /** How much more pages would help. */
  void addLearningCurve(List<CrossValidation.PageResult> all) {
    print("%n## Learning curve: word F1 by pages at hand (first %d folds)%n%n| pages |", FEW_FOLDS);
    Map<String, Double> known = firstFolds(all, FEW_FOLDS);
    known.keySet().forEach(rendering -> print(" %s |", rendering));
    print("%n|---|%s%n", "---|".repeat(known.size()));
    for (int count : CURVE) {
      progress.accept("learning from %d pages ...".formatted(count));
      // A fold of the first n pages learns from a bit less than n, as the folds of all do.
      addLine(
          String.valueOf(count),
          CrossValidation.meanF1(
              new CrossValidation(CleanerTrainer.standard(), folds, FEW_FOLDS)
                  .run(pages, CrossValidation.firstSites(pages, count), page -> true)));
    }
    addLine("all", known);
  }

  /** What each group of features is worth, seen on few pages: all would take hours. */
  void addAblation() {
    print(
        "%n## Without a group of features: word F1 (first fold, %d pages at hand)%n%n| without |",
        ABLATION_PAGES);
    Map<String, Double> all = without(Set.of());
    all.keySet().forEach(rendering -> print(" %s |", rendering));
    print("%n|---|%s%n", "---|".repeat(all.size()));
    addLine("nothing", all);
    for (Feature.Group group : Feature.Group.values()) {
      progress.accept("without %s ...".formatted(group));
      addLine(group.name().toLowerCase(Locale.ROOT).replace('_', ' '), without(Set.of(group)));
    }
  }

  private Map<String, Double> without(Set<Feature.Group> groups) {
    return CrossValidation.meanF1(
        new CrossValidation(new CleanerTrainer(CleanerTrainer.TREES, groups), folds, 1)
            .run(pages, CrossValidation.firstSites(pages, ABLATION_PAGES), page -> true));
  }

  private static Map<String, Double> firstFolds(List<CrossValidation.PageResult> all, int folds) {
    return CrossValidation.meanF1(CrossValidation.ofFirstFolds(all, folds));
  }

  private void addLine(String name, Map<String, Double> means) {
    print("| %s |", name);
    means.values().forEach(mean -> print(" %.3f |", mean));
    print("%n");
  }
}
