package org.newsloom.cli;

import picocli.CommandLine.Command;

/** Groups the commands on what users know of actors. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = "Helps with what you tell of actors in a run definition.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ActorsCheckCommand.class, ActorsSuggestCommand.class})
final class ActorsCommand {}
