package org.newsloom.cli;

import picocli.CommandLine.Command;

/** Groups the commands that make models. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Makes a model out of development data.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {TrainCleanerCommand.class, TrainNamesCommand.class, TrainSilverCommand.class})
final class TrainCommand {}
