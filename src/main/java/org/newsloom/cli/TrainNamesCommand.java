package org.newsloom.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.names.NameModel;
import org.newsloom.train.names.ClusterFile;
import org.newsloom.train.names.NameCorpus;
import org.newsloom.train.names.NameModelCard;
import org.newsloom.train.names.NameModelTrainer;
import org.newsloom.train.names.NameScores;
import org.newsloom.train.names.TaggedSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the name finder and writes its model and card. */
@Command(
    name = "names",
    description = {
      "Trains the name finder on labelled tokens (TOKEN<TAB>TAG, BIO over PER, ORG, LOC).",
      "Scores it on a part kept aside (every tenth document, and the set pud), then trains it again on"
          + " everything and writes names-en.bin and MODEL_CARD.md."
    })
final class TrainNamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "folder of *.bio or *.bio.gz files")
  private Path data;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "where the model and its card go")
  private Path out;

  @Option(
      names = "--clusters",
      paramLabel = "JAR",
      description =
          "also make brown-clusters.gz out of the jar edu.emory.mathcs.nlp:nlp4j-english:1.1.3, and"
              + " stop; the clusters in use are those built into Newsloom")
  private @Nullable Path clusters;

  @Override
  public Integer call() throws IOException {
    PrintWriter console = spec.commandLine().getOut();
    Files.createDirectories(out);
    if (clusters != null) {
      ClusterFile.convert(clusters, out.resolve("brown-clusters.gz"));
      console.println("wrote " + out.resolve("brown-clusters.gz"));
      return 0;
    }
    NameCorpus corpus = NameCorpus.read(data);
    console.println("training without the part kept aside ...");
    NameModel scored = NameModelTrainer.train(corpus.learning());
    StringBuilder scores = new StringBuilder();
    List<TaggedSentence> gold = new ArrayList<>();
    List<TaggedSentence> found = new ArrayList<>();
    corpus
        .aside()
        .forEach(
            (set, sentences) -> {
              List<TaggedSentence> predicted = NameScores.predict(scored, sentences);
              scores.append(set).append('\n').append(NameScores.table(sentences, predicted));
              gold.addAll(sentences);
              found.addAll(predicted);
            });
    scores.append("together\n").append(NameScores.table(gold, found));
    console.print(scores);
    console.flush();
    console.println("training on everything ...");
    NameModel model = NameModelTrainer.train(corpus.all());
    Path file = out.resolve("names-en.bin");
    try (OutputStream stream = Files.newOutputStream(file)) {
      model.write(stream);
    }
    Files.writeString(out.resolve("MODEL_CARD.md"), NameModelCard.of(corpus, scores.toString()));
    console.printf("wrote %s (%,d bytes) and its MODEL_CARD.md%n", file, Files.size(file));
    return 0;
  }
}
