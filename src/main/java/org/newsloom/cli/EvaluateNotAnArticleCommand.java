package org.newsloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ExitCode;
import org.newsloom.model.MediaType;
import org.newsloom.model.UserError;
import org.newsloom.train.cleaner.FoldModels;
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
      "Made are: flashes (the page with the first 30 to 60 words of its article only: still an"
          + " article), shells (the page without its article), notices (of a server, in its place),"
          + " index pages (teasers of 8 to 20 other articles in its place), pages of several articles"
          + " (2 to 6 others in its place). The precision is that of as many articles as others, and"
          + " once more of as many flashes.",
      "With --pages, models are trained first, some minutes each, so that every page is judged by one"
          + " that does not know its site."
    })
final class EvaluateNotAnArticleCommand implements Callable<Integer> {
  private static final int FEWEST_FOLDS = 2;

  @Spec private CommandSpec spec;

  @Mixin private ModelFile model;

  @ArgGroup(multiplicity = "1")
  private Source source;

  /** What is cleaned: pages, texts or both. */
  static final class Source {
    @Option(
        names = "--pages",
        paramLabel = "DIR",
        description = "folder of gold, html and text/RENDERING, as of 'train cleaner'")
    private @Nullable Path pages;

    @Option(names = "--html", paramLabel = "DIR", description = "folder of ID.html or ID.html.gz")
    private @Nullable Path html;

    @Option(names = "--text", paramLabel = "DIR", description = "folder of ID.txt or ID.txt.gz")
    private @Nullable Path text;
  }

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description =
          "folder of ID.json with title, author, publish_date, main_content; with --html or --text")
  private @Nullable Path gold;

  @Option(names = "--ids", paramLabel = "FILE", description = "take only the ids of this file")
  private @Nullable Path ids;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = "with --pages, parts of the cross-validation (default: 5)")
  private int folds;

  private record Rendering(String name, Path folder, MediaType mediaType) {}

  @Override
  public Integer call() {
    if (source.pages != null) {
      evaluateUnseen(source.pages);
      return ExitCode.DONE.code();
    }
    if (gold == null) {
      throw usage("--gold: is missing; --html and --text need it");
    }
    Path folder = source.html == null ? Objects.requireNonNull(source.text) : source.html;
    print(
        PageKindEvaluation.of(model.tagger()),
        new Rendering(
            folder.getFileName().toString(),
            folder,
            source.html == null ? MediaType.TEXT : MediaType.HTML),
        gold);
    return ExitCode.DONE.code();
  }

  private void evaluateUnseen(Path pages) {
    if (folds < FEWEST_FOLDS) {
      throw usage("--folds: %d makes no cross-validation; give 2 or more".formatted(folds));
    }
    if (model.isGiven()) {
      throw usage("--model: is of no use with --pages, which trains its own");
    }
    List<Rendering> renderings = renderings(pages);
    PageKindEvaluation evaluation =
        PageKindEvaluation.ofUnseen(
            FoldModels.train(
                pages,
                folds,
                line -> {
                  console().println(line);
                  console().flush();
                }));
    renderings.forEach(rendering -> print(evaluation, rendering, pages.resolve("gold")));
  }

  private static List<Rendering> renderings(Path pages) {
    Path html = pages.resolve("html");
    Path text = pages.resolve("text");
    Stream<Rendering> pagesOfHtml =
        Files.isDirectory(html)
            ? Stream.of(new Rendering("html", html, MediaType.HTML))
            : Stream.of();
    if (!Files.isDirectory(text)) {
      return pagesOfHtml.toList();
    }
    try (Stream<Path> folders = Files.list(text)) {
      List<Path> found = folders.filter(Files::isDirectory).sorted().toList();
      return Stream.concat(
              pagesOfHtml,
              (found.isEmpty() ? List.of(text) : found)
                  .stream()
                      .map(
                          folder ->
                              new Rendering(
                                  folder.getFileName().toString(), folder, MediaType.TEXT)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(PageKindEvaluation evaluation, Rendering rendering, Path goldTexts) {
    PageKindScores scores =
        evaluation.score(rendering.folder(), rendering.mediaType(), goldTexts, ids);
    console().println(scores.report(rendering.name()));
    scores.falseAlarms().forEach(alarm -> console().println("false alarm: " + alarm));
    console().flush();
  }

  private PrintWriter console() {
    return spec.commandLine().getOut();
  }

  private static UserError usage(String message) {
    return new UserError(ExitCode.USAGE, message);
  }
}
