package org.newsloom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.model.ExitCode;
import org.newsloom.model.MediaType;
import org.newsloom.train.pages.PageEvaluation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores cleaning on pages whose text is known. */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    description =
        "Cleans pages and compares them with their gold texts: mean word F1, precision and recall,"
            + " shares of snippets that must be present (with) or absent (w/out).")
final class EvaluatePagesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ModelFile model;

  @ArgGroup(multiplicity = "1")
  private Source source;

  /** What is cleaned: pages or texts, not both. */
  static final class Source {
    @Option(names = "--html", paramLabel = "DIR", description = "folder of ID.html or ID.html.gz")
    private @Nullable Path html;

    @Option(names = "--text", paramLabel = "DIR", description = "folder of ID.txt or ID.txt.gz")
    private @Nullable Path text;

    Path folder() {
      return html == null ? java.util.Objects.requireNonNull(text) : html;
    }

    MediaType mediaType() {
      return html == null ? MediaType.TEXT : MediaType.HTML;
    }
  }

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "folder of ID.json with main_content, with, without")
  private Path gold;

  @Option(names = "--ids", paramLabel = "FILE", description = "score only the ids of this file")
  private @Nullable Path ids;

  @Option(names = "--worst", paramLabel = "N", description = "also list the N worst pages")
  private int worst;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "also write what was kept of each page as ID.txt")
  private @Nullable Path out;

  @Override
  public Integer call() {
    PageEvaluation evaluation =
        new PageEvaluation(new Cleaner(model.tagger(), 0.5), source.mediaType(), out);
    PrintWriter console = spec.commandLine().getOut();
    console.print(
        evaluation
            .score(source.folder(), gold, ids)
            .report(source.folder().getFileName().toString(), worst));
    console.flush();
    return ExitCode.DONE.code();
  }
}
