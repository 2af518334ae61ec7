package org.newsloom.train.cleaner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.newsloom.clean.trained.CleanerModel;
import org.newsloom.model.UserError;

/**
 * Makes the cleaner's model and its card out of a folder of pages ({@link TrainingPages} says how
 * it is laid out). The same pages give the same bytes.
 *
 * @param pages the folder
 * @param folds parts of the cross-validation; 0 for no scores
 * @param reports what to measure beside the cross-validation
 */
public record CleanerTraining(Path pages, int folds, Set<Extra> reports) {

  /** Measurements that take several times as long as the training. */
  public enum Extra {
    /** Each text rendering left out of training in turn. */
    LEAVE_OUT,
    /** Scores from fewer pages. */
    LEARNING_CURVE,
    /** Scores without each group of features. */
    ABLATION
  }

  public CleanerTraining {
    reports = Set.copyOf(reports);
  }

  /**
   * Trains, and writes {@code cleaner.bin.gz} and {@code MODEL_CARD.md}.
   *
   * @param out where the two files go; made if absent
   * @param progress told what is being done, a line at a time
   * @return the measured scores, as Markdown
   */
  public String run(Path out, Consumer<String> progress) throws IOException {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw UserError.badInput("%s: cannot be made as a folder (%s)".formatted(out, e));
    }
    List<LabelledPage> labelled = TrainingPages.read(pages);
    progress.accept(
        "%,d renderings of %,d pages, %,d blocks"
            .formatted(
                labelled.size(),
                labelled.stream().map(LabelledPage::id).distinct().count(),
                labelled.stream().mapToInt(LabelledPage::blocks).sum()));
    String scores = folds == 0 ? "" : scores(labelled, progress);
    progress.accept("training on everything ...");
    byte[] model = bytes(CleanerTrainer.standard().train(labelled));
    Files.write(out.resolve("cleaner.bin.gz"), model);
    Files.writeString(
        out.resolve("MODEL_CARD.md"), CleanerCard.of(labelled, scores), StandardCharsets.UTF_8);
    return scores;
  }

  private String scores(List<LabelledPage> labelled, Consumer<String> progress) {
    CleanerReport report = new CleanerReport(labelled, folds, progress);
    List<CrossValidation.PageResult> all = report.addScores();
    if (reports.contains(Extra.LEAVE_OUT)) {
      report.addLeftOut(all);
    }
    if (reports.contains(Extra.LEARNING_CURVE)) {
      report.addLearningCurve(all);
    }
    if (reports.contains(Extra.ABLATION)) {
      report.addAblation();
    }
    return report.text();
  }

  private static byte[] bytes(CleanerModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      model.write(packed);
    }
    return bytes.toByteArray();
  }
}
