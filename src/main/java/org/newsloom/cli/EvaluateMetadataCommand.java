package org.newsloom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ExitCode;
import org.newsloom.model.MediaType;
import org.newsloom.train.metadata.BareEvaluation;
import org.newsloom.train.metadata.MetadataEvaluation;
import org.newsloom.train.pages.PageFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores titles, authors and dates on pages where they are known. */
@Command(
    name = "metadata",
    mixinStandardHelpOptions = true,
    description =
        "Finds title, authors and date of pages and compares them with the gold: word F1 of titles,"
            + " F1 of the sets of names, share of dates that are exactly right; precision counts"
            + " what was found where the gold has nothing as wrong, P(gold) leaves such pages out."
            + " With --bare: finds the titles of the gold texts, written as people keep articles"
            + " by hand, and counts those that stay in the cleaned text.")
final class EvaluateMetadataCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Source source;

  /** What is read: pages or texts, not both. */
  static final class Source {
    @Option(names = "--html", paramLabel = "DIR", description = "folder of ID.html or ID.html.gz")
    private @Nullable Path html;

    @Option(names = "--text", paramLabel = "DIR", description = "folder of ID.txt or ID.txt.gz")
    private @Nullable Path text;

    @Option(names = "--bare", description = "the gold's own titles and texts, nothing around them")
    private boolean bare;

    PageFolder pages() {
      return html == null
          ? new PageFolder(Objects.requireNonNull(text), MediaType.TEXT)
          : new PageFolder(html, MediaType.HTML);
    }
  }

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "folder of ID.json with title, author, publish_date, each of them optional")
  private Path gold;

  @Option(names = "--ids", paramLabel = "FILE", description = "score only the ids of this file")
  private @Nullable Path ids;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "also write what was found of each page as ID.json")
  private @Nullable Path out;

  @Override
  public Integer call() {
    PrintWriter console = spec.commandLine().getOut();
    console.print(source.bare ? new BareEvaluation().report(gold, ids) : scores());
    console.flush();
    return ExitCode.DONE.code();
  }

  private String scores() {
    PageFolder pages = source.pages();
    return new MetadataEvaluation(out)
        .score(pages, gold, ids)
        .report(String.valueOf(pages.folder().getFileName()));
  }
}
