package org.newsloom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ExitCode;
import org.newsloom.train.pages.UnwrapEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the unwrapping of hard-wrapped text on pages whose HTML is known. */
@Command(
    name = "unwrapping",
    mixinStandardHelpOptions = true,
    description =
        "Reads texts into blocks and asks the HTML of the same pages which line breaks are wraps:"
            + " accuracy, precision (P) and recall (R) of joins; counts of breaks joined and split,"
            + " right and wrong (!), of breaks the page makes itself (br), and of breaks the HTML"
            + " says nothing of.")
final class EvaluateUnwrappingCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--text", required = true, paramLabel = "DIR", description = "folder of ID.txt")
  private Path text;

  @Option(
      names = "--html",
      required = true,
      paramLabel = "DIR",
      description = "folder of ID.html or ID.html.gz")
  private Path html;

  @Option(names = "--ids", paramLabel = "FILE", description = "score only the ids of this file")
  private @Nullable Path ids;

  @Option(names = "--worst", paramLabel = "N", description = "also list the N worst pages")
  private int worst;

  @Override
  public Integer call() {
    PrintWriter console = spec.commandLine().getOut();
    console.print(
        UnwrapEvaluation.score(text, html, ids).report(String.valueOf(text.getFileName()), worst));
    console.flush();
    return ExitCode.DONE.code();
  }
}
