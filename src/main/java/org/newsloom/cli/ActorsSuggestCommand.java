package org.newsloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsloom.actors.suggest.Suggestion;
import org.newsloom.actors.suggest.Suggestions;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what a person should look at among the actors of a run. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description = {
      "Lists names that may be one actor, actors that may be several, and names that may be none,"
          + " each with its reason and sentences, the most useful first.",
      "The output is YAML: keep what is right, and paste it into the run definition, or save it as a"
          + " file and name it under actors.files."
    })
final class ActorsSuggestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "the output folder of a run (output.dir)")
  private Path folder;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "at most so many of each: merges, splits, doubtful names (default: 20)")
  private int limit;

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new UserError(ExitCode.USAGE, "--limit is " + limit + "; expected a number from 1");
    }
    SeenActors seen = SeenActors.of(folder);
    List<Suggestion> suggestions = Suggestions.of(seen.actors(), limit);
    Set<Suggestion.Witness> witnesses = new HashSet<>();
    suggestions.forEach(suggestion -> witnesses.addAll(suggestion.witnesses()));
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        "# %d suggestion%s from snapshot %s. None is certain: keep what is right, delete the rest.\n"
            .formatted(suggestions.size(), suggestions.size() == 1 ? "" : "s", seen.snapshotId()));
    out.print(SuggestionYaml.of(suggestions, seen.sentences(witnesses)));
    out.flush();
    return ExitCode.DONE.code();
  }
}
