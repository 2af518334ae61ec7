package org.newsloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.ExitCode;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.UserError;
import org.newsloom.train.names.UnlabelledText;
import org.newsloom.train.pages.PageFolder;
import org.newsloom.train.speed.AnalysisGrowth;
import org.newsloom.train.speed.CleaningSpeed;
import org.newsloom.train.speed.FindingGrowth;
import org.newsloom.train.speed.NameSpeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what cleaning and finding names cost. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description =
        "Measures CPU time on one thread: of cleaning, milliseconds an HTML page beside jsoup's parse"
            + " alone, megabytes of text a second, and how cost grows with the size of a page; of"
            + " finding names, kilobytes of text a second; and how the cost of finding actors grows with"
            + " the length of an article.")
final class EvaluateSpeedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ModelFile model;

  @Option(names = "--html", paramLabel = "DIR", description = "folder of ID.html or ID.html.gz")
  private @Nullable Path html;

  @Option(
      names = "--text",
      paramLabel = "DIR",
      description = "folder of ID.txt or ID.txt.gz; may be given several times")
  private List<Path> texts = new ArrayList<>();

  @Option(
      names = "--growth",
      description =
          "also clean made pages of 1 to 10 MB and deep ones, find actors in made articles of 125 KB"
              + " to 1 MB, and do all of it with hostile documents of 50 to 400 KB")
  private boolean growth;

  @Option(
      names = "--names",
      paramLabel = "DIR",
      description = "find names in the texts of this folder of ID.txt or ID.txt.gz")
  private @Nullable Path names;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "the best of N rounds counts (default: 5)")
  private int rounds;

  @Override
  public Integer call() {
    if (rounds < 1) {
      throw new UserError(ExitCode.USAGE, "--rounds: give 1 or more, not " + rounds);
    }
    if (html == null && texts.isEmpty() && names == null && !growth) {
      throw new UserError(
          ExitCode.USAGE,
          "nothing to measure; give --html DIR, --text DIR, --names DIR or --growth");
    }
    CleaningSpeed speed = new CleaningSpeed(new Cleaner(model.tagger(), 0.5), rounds);
    if (html != null) {
      print(speed.html(read(html, MediaType.HTML)));
    }
    for (Path text : texts) {
      print(speed.text(String.valueOf(text.getFileName()), read(text, MediaType.TEXT)));
    }
    if (names != null) {
      print(NameSpeed.measure(articles(names), rounds));
    }
    if (growth) {
      print(speed.growth());
      print(FindingGrowth.measure(rounds));
      print(new AnalysisGrowth(new Cleaner(model.tagger(), 0.5), rounds).measure());
    }
    return ExitCode.DONE.code();
  }

  private void print(String part) {
    PrintWriter console = spec.commandLine().getOut();
    console.print(part);
    console.flush();
  }

  private static List<AnnotatedArticle> articles(Path folder) {
    UnlabelledText reader = new UnlabelledText();
    return read(folder, MediaType.TEXT).stream()
        .map(document -> reader.annotate(document.content().lines().toList()))
        .toList();
  }

  private static List<RawDocument> read(Path folder, MediaType type) {
    PageFolder pages = new PageFolder(folder, type);
    try (Stream<Path> files = Files.list(folder)) {
      List<RawDocument> documents =
          files
              .map(file -> String.valueOf(file.getFileName()).replaceFirst("\\..*$", ""))
              .sorted()
              .distinct()
              .map(pages::read)
              .flatMap(Optional::stream)
              .filter(document -> document.byteCount() > 0)
              .toList();
      if (documents.isEmpty()) {
        throw UserError.badInput("%s: holds no pages to measure".formatted(folder));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
