package org.newsloom.train.cleaner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsloom.clean.trained.CleanerModel;

/**
 * Models that have each learnt from the pages of a folder but for a part of its sites: for every
 * page there is one that does not know its site. The parts are those of the cross-validation in
 * {@link CleanerTraining}.
 *
 * @param models one a fold
 * @param folds for each page's id the fold that its site belongs to, from 0
 */
public record FoldModels(List<CleanerModel> models, Map<String, Integer> folds) {

  public FoldModels {
    models = List.copyOf(models);
    folds = Map.copyOf(folds);
  }

  /**
   * Trains the models, all renderings of the pages together; takes minutes a fold.
   *
   * @param pages the folder, as {@link TrainingPages} reads it
   * @param folds how many parts, at least 2
   * @param progress told what is being done, a line at a time
   */
  public static FoldModels train(Path pages, int folds, Consumer<String> progress) {
    List<LabelledPage> labelled = TrainingPages.read(pages);
    Map<String, Integer> parts = new TreeMap<>();
    labelled.forEach(page -> parts.put(page.id(), Sites.fold(page.site(), folds)));
    List<CleanerModel> models = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int current = fold;
      progress.accept("training without fold %d of %d ...".formatted(fold + 1, folds));
      models.add(
          CleanerTrainer.standard()
              .train(
                  labelled.stream()
                      .filter(page -> Sites.fold(page.site(), folds) != current)
                      .toList()));
    }
    return new FoldModels(models, parts);
  }

  /** The fold of a page, from 0; empty for a page that the folder does not hold. */
  public Optional<Integer> fold(String id) {
    return Optional.ofNullable(folds.get(id));
  }
}
