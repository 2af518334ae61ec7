package org.newsloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.newsloom.config.RunConfig;
import org.newsloom.config.yaml.Placed;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.pipeline.NewsloomRun;
import org.newsloom.pipeline.Progress;
import org.newsloom.pipeline.RunResult;
import org.newsloom.tables.snapshot.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: a run definition in, a published snapshot out. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the articles a run definition names and publishes their tables.",
      "What stands behind -- goes to Beam, e.g. -- --targetParallelism=4"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.yaml", description = "the run definition")
  private Path definition;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "override a key of the definition, e.g. --set terms.min_articles=2")
  private List<String> settings = new ArrayList<>();

  @Parameters(
      index = "1..*",
      paramLabel = "-- BEAM OPTIONS",
      description = "options for Beam's PipelineOptions, behind --")
  private List<String> beamArguments = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (!beamArguments.isEmpty()
        && !spec.commandLine().getParseResult().originalArgs().contains("--")) {
      throw new UserError(
          ExitCode.USAGE,
          "run takes one run definition, but also got %s; options for Beam go behind --"
              .formatted(String.join(" ", beamArguments)));
    }
    Placed<RunConfig> config = RunConfig.loadPlaced(definition, settings);
    Progress progress =
        Terminal.isInteractive()
            ? new TerminalProgress()
            : new PlainProgress(System.err, System::nanoTime);
    RunResult result;
    Interruption interruption = Interruption.announcedTo(System.err);
    try {
      result = new NewsloomRun(RunRequests.of(config, beamArguments), progress).run();
    } finally {
      interruption.noLonger();
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(summary(result));
    out.flush();
    return ExitCode.DONE.code();
  }

  /** A few lines that a person likes to read. */
  static String summary(RunResult result) {
    var input = result.manifest().input();
    StringBuilder text = new StringBuilder();
    line(
        text,
        "read",
        "%,d records in %,d files%s%s",
        input.records(),
        input.files(),
        ignored(input.ignoredFiles()),
        leftAlone(input));
    line(
        text,
        "kept",
        "%,d articles: %,d sentences, %,d tokens%s",
        input.articles(),
        result.counts().sentences(),
        result.counts().tokens(),
        notAnnotated(input.articlesNotAnnotated()));
    line(text, "removed", "%,d blocks that are no article text", result.counts().removedBlocks());
    line(
        text,
        "rejected",
        "%,d records%s",
        input.rejects(),
        list(input.rejectsByReason(), ": ", ""));
    line(
        text,
        "found",
        "%,d terms; %,d actors in %,d mentions, %,d pairs",
        result.rows("terms"),
        result.rows("actors"),
        result.rows("actor_mentions"),
        result.rows("actor_cooccurrences"));
    line(
        text,
        "tables",
        "%s (%s)",
        Printable.of(result.current()),
        PlainProgress.spoken(Math.max(1, result.took().toSeconds())));
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String format, Object... values) {
    text.append(String.format(Locale.ROOT, "%-9s ", label))
        .append(String.format(Locale.ROOT, format, values))
        .append(System.lineSeparator());
  }

  private static String leftAlone(Manifest.Input input) {
    return (input.linksNotFollowed() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "; %,d links out of the input folder not followed",
                input.linksNotFollowed()))
        + (input.suffixedPaths().isEmpty()
            ? ""
            : String.format(
                Locale.ROOT,
                "; %,d names that read the same told apart by a suffix",
                input.suffixedPaths().size()));
  }

  private static String ignored(Map<String, Long> byExtension) {
    return list(byExtension, " (passed over: ", ")");
  }

  private static String notAnnotated(Map<String, Long> byLanguage) {
    return list(byLanguage, " (kept but not annotated: ", ")");
  }

  private static String list(Map<String, Long> counts, String before, String after) {
    if (counts.isEmpty()) {
      return "";
    }
    return counts.entrySet().stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "%,d %s",
                    entry.getValue(),
                    entry.getKey().isEmpty() ? "without extension" : Printable.of(entry.getKey())))
        .collect(Collectors.joining(", ", before, after));
  }
}
