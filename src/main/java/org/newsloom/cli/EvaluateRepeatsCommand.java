package org.newsloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.train.repeats.RepeatsEvaluation;
import org.newsloom.train.repeats.RepeatsScores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores what lines that a source repeats do for cleaning. */
@Command(
    name = "repeats",
    mixinStandardHelpOptions = true,
    description = {
      "Cleans pages without and with what the other articles of their source say about their lines,"
          + " and compares both with the gold texts: mean word F1, precision, recall, lines removed,"
          + " and the share of those that do not stand in the gold.",
      "The sources are made: the frame of one page around the articles of others, as HTML and as"
          + " the text of the whole page. The last line is of the pages as they are, by host."
    })
final class EvaluateRepeatsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ModelFile model;

  @Option(
      names = "--html",
      required = true,
      paramLabel = "DIR",
      description = "folder of ID.html or ID.html.gz")
  private Path html;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "folder of ID.json with url, title, main_content")
  private Path gold;

  @Option(names = "--sources", paramLabel = "N", description = "sources to make (default: 20)")
  private int sources = 20;

  @Option(names = "--articles", paramLabel = "N", description = "articles of each (default: 20)")
  private int articles = 20;

  @Option(
      names = "--min-articles",
      paramLabel = "K",
      description = "a line counts if it stands in K articles of a source (default: 5)")
  private int minArticles = 5;

  @Option(names = "--lost", description = "also print the lines of the gold that were removed")
  private boolean lost;

  @Override
  public Integer call() throws IOException {
    if (sources < 1 || articles < 1 || minArticles < 2) {
      throw new UserError(
          ExitCode.USAGE,
          "--sources and --articles take a number from 1 up, --min-articles from 2 up");
    }
    RepeatsEvaluation evaluation = new RepeatsEvaluation(model.tagger(), 0.5, minArticles);
    List<RepeatsScores> scores = new ArrayList<>(evaluation.made(html, gold, sources, articles));
    scores.add(evaluation.real(html, gold));
    PrintWriter console = spec.commandLine().getOut();
    console.print(RepeatsScores.header());
    for (RepeatsScores each : scores) {
      console.print(each.line());
      if (lost) {
        each.goldLines().forEach(line -> console.println("    " + line));
      }
    }
    console.flush();
    return ExitCode.DONE.code();
  }
}
