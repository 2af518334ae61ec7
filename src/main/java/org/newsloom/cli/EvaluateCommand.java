package org.newsloom.cli;

import picocli.CommandLine.Command;

/** Groups the commands that measure quality. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures quality on labelled data.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      EvaluateCleanTextCommand.class,
      EvaluateMetadataCommand.class,
      EvaluateNamesCommand.class,
      EvaluateNotAnArticleCommand.class,
      EvaluatePagesCommand.class,
      EvaluateRepeatsCommand.class,
      EvaluateResolutionCommand.class,
      EvaluateResolverSpeedCommand.class,
      EvaluateSpeedCommand.class,
      EvaluateStatesCommand.class,
      EvaluateUnwrappingCommand.class
    })
final class EvaluateCommand {}
