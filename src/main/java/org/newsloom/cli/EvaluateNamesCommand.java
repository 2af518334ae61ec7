package org.newsloom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.names.NameModel;
import org.newsloom.model.UserError;
import org.newsloom.train.names.BioFile;
import org.newsloom.train.names.NameScores;
import org.newsloom.train.names.TaggedSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the name finder on labelled tokens. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description =
        "Scores the name finder on labelled tokens: exact span and type, precision, recall and F1 in"
            + " percent.")
final class EvaluateNamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE.bio.gz",
      description = "TOKEN<TAB>TAG a line, BIO over PER, ORG, LOC; -DOC- before a document")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "PRED.bio",
      description = "also write the tokens with the tags found")
  private @Nullable Path out;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "a model of train names; default: the one built in")
  private @Nullable Path model;

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file)) {
      throw UserError.badInput("cannot read " + file);
    }
    List<TaggedSentence> gold = BioFile.read(file);
    List<TaggedSentence> predicted = NameScores.predict(loadModel(), gold);
    if (out != null) {
      BioFile.write(out, predicted);
    }
    PrintWriter console = spec.commandLine().getOut();
    console.print(NameScores.table(gold, predicted));
    console.flush();
    return 0;
  }

  private NameModel loadModel() throws IOException {
    if (model == null) {
      return NameModel.shipped();
    }
    try (InputStream in = Files.newInputStream(model)) {
      return NameModel.read(in);
    } catch (IOException e) {
      throw UserError.badInput(
          "--model: %s cannot be read (%s); give the names-en.bin.gz that 'newsloom train names' wrote"
              .formatted(model, e));
    }
  }
}
