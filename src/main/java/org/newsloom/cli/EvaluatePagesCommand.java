package org.newsloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.RuleTagger;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.RawDocument;
import org.newsloom.model.UserError;
import org.newsloom.train.pages.GoldPage;
import org.newsloom.train.pages.PageScores;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores cleaning on pages whose text is known. */
@Command(
    name = "pages",
    description =
        "Cleans pages and compares them with their gold texts: mean word F1, precision and recall,"
            + " shares of snippets that must be present (with) or absent (w/out).")
final class EvaluatePagesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Source source;

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
  public Integer call() throws IOException {
    Path folder = source.html == null ? source.text : source.html;
    String extension = source.html == null ? ".txt" : ".html";
    if (folder == null || !Files.isDirectory(folder)) {
      throw UserError.badInput("no such folder: " + folder);
    }
    SortedMap<String, GoldPage> pages = GoldPage.readAll(gold);
    if (ids != null) {
      pages.keySet().retainAll(wanted(ids));
    }
    Cleaner cleaner = new Cleaner(new RuleTagger(), 0.5);
    PageScores scores = new PageScores();
    for (GoldPage page : pages.values()) {
      String text = clean(cleaner, folder, page.id() + extension);
      scores.add(page, text);
      if (out != null) {
        Files.createDirectories(out);
        Files.writeString(out.resolve(page.id() + ".txt"), text);
      }
    }
    PrintWriter console = spec.commandLine().getOut();
    console.print(scores.table(folder.getFileName().toString(), worst));
    console.flush();
    return 0;
  }

  private static Set<String> wanted(Path file) throws IOException {
    try (var words = Files.lines(file)) {
      return words
          .flatMap(line -> List.of(line.strip().split("\\s+", -1)).stream())
          .collect(Collectors.toSet());
    }
  }

  /** A page that is missing or empty counts as one of which nothing was kept. */
  private static String clean(Cleaner cleaner, Path folder, String name) {
    Path file =
        Files.exists(folder.resolve(name)) ? folder.resolve(name) : folder.resolve(name + ".gz");
    if (!Files.exists(file)) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    LocalFiles.read(
        file,
        record -> {
          if (record instanceof RawDocument document
              && cleaner.clean(document) instanceof Article article) {
            text.append(
                article.paragraphs().stream().map(Block::text).collect(Collectors.joining("\n\n")));
          }
        });
    return text.toString();
  }
}
