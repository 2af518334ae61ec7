package org.newsloom.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.newsloom.actors.lexicon.Clash;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.config.RunConfig;
import org.newsloom.config.actors.ActorFile;
import org.newsloom.config.yaml.Placed;
import org.newsloom.config.yaml.YamlRecords;
import org.newsloom.model.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds what does not go together in what a user tells of actors. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Finds clashes in a run definition, or in a file of actors: one name of two actors, names that"
          + " the built-in lists have, times that overlap, merges in a circle or against a split,"
          + " ignored names with a definition, unknown countries, guards that are never asked.",
      "Exit code 5 if there are any. A run refuses those marked 'refused'; it goes on with those"
          + " marked 'doubtful'."
    })
final class ActorsCheckCommand implements Callable<Integer> {
  private static final Set<String> RUN_KEYS = Set.of("name", "input", "output");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE.yaml", description = "a run definition, or a file of actors")
  private Path file;

  @Override
  public Integer call() {
    Lexicon lexicon = Lexicon.standard();
    List<Placed<ActorFile>> sources;
    if (YamlRecords.topKeys(file).stream().anyMatch(RUN_KEYS::contains)) {
      Placed<RunConfig> run = RunConfig.loadPlaced(file, List.of());
      sources = run.value().actors().sources(run);
      if (!run.value().actors().states().enabled()) {
        lexicon = Lexicon.organizations();
      }
    } else {
      sources = List.of(ActorFile.load(file));
    }
    List<Clash> clashes = lexicon.clashes(UserKnowledge.of(sources));
    PrintWriter out = spec.commandLine().getOut();
    for (Clash clash : clashes) {
      out.println((clash.contradiction() ? "refused   " : "doubtful  ") + clash.message());
    }
    out.println(summary(sources, clashes));
    out.flush();
    return (clashes.isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT).code();
  }

  /** Counts what stands in the files, not what a run makes of it. */
  private static String summary(List<Placed<ActorFile>> sources, List<Clash> clashes) {
    String read =
        String.join(
            ", ",
            counted(sum(sources, ActorFile::define), "definition", "s"),
            counted(sum(sources, ActorFile::merge), "merge", "s"),
            counted(sum(sources, ActorFile::split), "split", "s"),
            counted(sum(sources, ActorFile::ignore), "ignored name", "s"),
            counted(sum(sources, ActorFile::guards), "guard", "s"));
    String files = sources.size() == 1 ? "" : " in " + sources.size() + " files";
    return read
        + files
        + ": "
        + (clashes.isEmpty() ? "no clash" : counted(clashes.size(), "clash", "es"));
  }

  private static int sum(List<Placed<ActorFile>> sources, Function<ActorFile, List<?>> part) {
    return sources.stream().mapToInt(source -> part.apply(source.value()).size()).sum();
  }

  private static String counted(int count, String noun, String plural) {
    return count + " " + noun + (count == 1 ? "" : plural);
  }
}
