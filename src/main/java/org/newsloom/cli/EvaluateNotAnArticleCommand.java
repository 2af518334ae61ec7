package org.newsloom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.model.ExitCode;
import org.newsloom.model.MediaType;
import org.newsloom.train.pagekinds.PageKindEvaluation;
import org.newsloom.train.pagekinds.PageKindScores;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores how surely pages that are no article are told from articles. */
@Command(
    name = "not-an-article",
    mixinStandardHelpOptions = true,
    description = {
      "Cleans articles' pages, and pages made of them that are none, and counts those that are"
          + " rejected as not_an_article.",
      "Made are: shells (the page without its article), index pages (teasers of 12 other articles in"
          + " its place), pages of several articles (3 others in its place). The precision is that"
          + " of as many articles as others."
    })
final class EvaluateNotAnArticleCommand implements Callable<Integer> {
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
  }

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "folder of ID.json with title, author, publish_date, main_content")
  private Path gold;

  @Option(names = "--ids", paramLabel = "FILE", description = "take only the ids of this file")
  private @Nullable Path ids;

  @Override
  public Integer call() {
    Path folder = source.html == null ? Objects.requireNonNull(source.text) : source.html;
    MediaType mediaType = source.html == null ? MediaType.TEXT : MediaType.HTML;
    PageKindScores scores =
        new PageKindEvaluation(
                new Cleaner(model.tagger(), 0.5, RepeatedLines.NONE, true), mediaType)
            .score(folder, gold, ids);
    PrintWriter console = spec.commandLine().getOut();
    console.print(scores.report(folder.getFileName().toString()));
    scores.falseAlarms().forEach(alarm -> console.println("false alarm: " + alarm));
    console.flush();
    return ExitCode.DONE.code();
  }
}
