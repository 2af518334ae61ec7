package org.newsloom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsloom.model.ExitCode;
import org.newsloom.train.resolution.GoldArticles;
import org.newsloom.train.resolution.ResolutionEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores who is who on annotated articles. */
@Command(
    name = "resolution",
    mixinStandardHelpOptions = true,
    description =
        "Finds the actors of annotated articles as one corpus, and says of all pairs of mentions how"
            + " many mean the same by both: resolution alone and end to end, by kind, in an article"
            + " and across articles.")
final class EvaluateResolutionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "folder of ID.txt and ID.tsv")
  private Path gold;

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "0",
      description = "also list N wrong merges and N missed links, the gravest first")
  private int show;

  @Override
  public Integer call() {
    PrintWriter console = spec.commandLine().getOut();
    console.print(ResolutionEvaluation.of(GoldArticles.read(gold)).report(show));
    console.flush();
    return ExitCode.DONE.code();
  }
}
