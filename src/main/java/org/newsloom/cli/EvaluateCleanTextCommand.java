package org.newsloom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsloom.clean.Cleaner;
import org.newsloom.model.ExitCode;
import org.newsloom.train.pages.CleanTextEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what cleaning takes of texts that are clean already. */
@Command(
    name = "clean-text",
    mixinStandardHelpOptions = true,
    description =
        "Cleans texts that hold nothing but an article, as .txt files and as records: share of the"
            + " words lost, of the leads (first 30 words) changed, of the texts taken for page"
            + " copies.")
final class EvaluateCleanTextCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ModelFile model;

  @Parameters(
      paramLabel = "DIR|FILE",
      description =
          "ID.json with main_content, or .txt or .txt.gz, -DOC- before each of several documents")
  private Path texts;

  @Override
  public Integer call() {
    PrintWriter console = spec.commandLine().getOut();
    console.print(new CleanTextEvaluation(new Cleaner(model.tagger(), 0.5)).report(texts));
    console.flush();
    return ExitCode.DONE.code();
  }
}
