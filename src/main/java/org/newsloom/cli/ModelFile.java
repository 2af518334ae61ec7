package org.newsloom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.clean.trained.CleanerModel;
import org.newsloom.model.UserError;
import picocli.CommandLine.Option;

/** The option that names the cleaner's model. */
final class ModelFile {
  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "a model of your own, the cleaner.bin.gz of 'newsloom train cleaner' (default: the one that"
              + " ships)")
  private @Nullable Path file;

  /** Whether the user names a model. */
  boolean isGiven() {
    return file != null;
  }

  /** What judges the blocks. */
  TrainedTagger tagger() {
    if (file == null) {
      return new TrainedTagger();
    }
    try {
      return new TrainedTagger(CleanerModel.read(Files.readAllBytes(file), file.toString()));
    } catch (IOException e) {
      throw UserError.badInput(
          "--model: %s cannot be read (%s); give the cleaner.bin.gz that 'newsloom train cleaner' wrote"
              .formatted(file, e));
    }
  }
}
