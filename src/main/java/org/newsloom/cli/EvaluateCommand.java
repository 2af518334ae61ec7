package org.newsloom.cli;

import picocli.CommandLine.Command;

/** Groups the commands that measure quality. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures quality on labelled data.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {EvaluateNamesCommand.class, EvaluatePagesCommand.class})
final class EvaluateCommand {}
