package org.newsloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.train.cleaner.CleanerTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the cleaner's model and writes it with its card. */
@Command(
    name = "cleaner",
    mixinStandardHelpOptions = true,
    description = {
      "Learns from pages whose article text is known to tell article text from what surrounds it.",
      "DIR holds gold/ID.json (main_content, and url if known) or gold/ID.txt, and beside it"
          + " html/ID.html, or text/ID.txt, or text/RENDERING/ID.txt for several renderings; each"
          + " also .gz.",
      "Scores itself on sites it has not learnt from, then learns from everything and writes"
          + " cleaner.bin.gz and MODEL_CARD.md. Name the model in a run definition under"
          + " clean.model. A kind of page (HTML, text) that DIR does not hold is judged as by the"
          + " model that ships."
    })
final class TrainCleanerCommand implements Callable<Integer> {
  private static final int FEWEST_FOLDS = 2;

  @Spec private CommandSpec spec;

  @Option(
      names = "--pages",
      required = true,
      paramLabel = "DIR",
      description = "the pages and their gold texts")
  private Path pages;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "where the model and its card go")
  private Path out;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = "parts of the cross-validation; 0 to train without scores (default: 5)")
  private int folds;

  @Option(
      names = "--report",
      split = ",",
      paramLabel = "WHAT",
      description =
          "also measure, each taking many times as long: leave_out (each text rendering left out of"
              + " training), learning_curve (100 and 300 pages), ablation (without each group of"
              + " features)")
  private Set<CleanerTraining.Extra> reports = EnumSet.noneOf(CleanerTraining.Extra.class);

  @Override
  public Integer call() throws IOException {
    if (folds != 0 && folds < FEWEST_FOLDS) {
      throw new UserError(
          ExitCode.USAGE,
          "--folds: %d makes no cross-validation; give 0, or 2 or more".formatted(folds));
    }
    PrintWriter console = spec.commandLine().getOut();
    String scores =
        new CleanerTraining(pages, folds, reports)
            .run(
                out,
                line -> {
                  console.println(line);
                  console.flush();
                });
    console.print(scores);
    Path model = out.resolve("cleaner.bin.gz");
    console.printf("wrote %s (%,d bytes) and its MODEL_CARD.md%n", model, Files.size(model));
    console.flush();
    return ExitCode.DONE.code();
  }
}
