package org.newsloom.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.names.NameModel;
import org.newsloom.actors.names.TokenNames;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.train.names.ClusterFile;
import org.newsloom.train.names.NameAblation;
import org.newsloom.train.names.NameCorpus;
import org.newsloom.train.names.NameModelCard;
import org.newsloom.train.names.NameModelTrainer;
import org.newsloom.train.names.NameScores;
import org.newsloom.train.names.OpenNlpBaseline;
import org.newsloom.train.names.SilverFile;
import org.newsloom.train.names.SilverSentence;
import org.newsloom.train.names.TaggedSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the name finder and writes its model and card. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the name finder on labelled tokens (TOKEN<TAB>TAG, BIO over PER, ORG, LOC) and on those"
          + " that 'train silver' has labelled.",
      "Scores it on a part kept aside (every tenth document, and the set pud), beside OpenNLP's default"
          + " name finder and a model without silver; then trains it again on everything and writes"
          + " names-en.bin.gz and MODEL_CARD.md."
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
      names = "--silver",
      paramLabel = "DIR",
      description = "folder of *.silver.gz files, made by 'newsloom train silver'")
  private @Nullable Path silverFolder;

  @Option(names = "--gold-only", description = "learn from labelled data alone")
  private boolean goldOnly;

  @Option(
      names = "--report",
      paramLabel = "WHAT",
      description =
          "make this alone, for the card of a later run with the same --out: ablation (what each group"
              + " of features is worth)")
  private @Nullable Report report;

  private enum Report {
    ABLATION
  }

  @Option(
      names = "--clusters",
      paramLabel = "JAR",
      description =
          "also make brown-clusters.gz out of the jar edu.emory.mathcs.nlp:nlp4j-english:1.1.3, and"
              + " stop; the clusters in use are those built into Newsloom")
  private @Nullable Path clusters;

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    if (clusters != null) {
      ClusterFile.convert(clusters, out.resolve("brown-clusters.gz"));
      print("wrote " + out.resolve("brown-clusters.gz") + "\n");
      return ExitCode.DONE.code();
    }
    if (report != null) {
      String table = NameAblation.table(NameCorpus.read(data));
      Files.writeString(out.resolve(NameAblation.FILE), table);
      print(table);
      return ExitCode.DONE.code();
    }
    if ((silverFolder == null) != goldOnly) {
      throw new UserError(
          ExitCode.USAGE, "give either --silver DIR (see 'newsloom train silver') or --gold-only");
    }
    NameCorpus corpus = NameCorpus.read(data);
    List<SilverSentence> silver =
        silverFolder == null ? List.of() : corpus.without(SilverFile.readAll(silverFolder));
    String scores = compare(corpus, silver);
    print("training on everything ...\n");
    NameModel model = train(corpus.all(), silver);
    Path file = out.resolve("names-en.bin.gz");
    try (OutputStream stream = Files.newOutputStream(file)) {
      model.write(stream);
    }
    Files.writeString(
        out.resolve("MODEL_CARD.md"),
        NameModelCard.of(corpus, silver.size(), teachersScores() + scores, ablation()));
    print("wrote %s (%,d bytes) and its MODEL_CARD.md%n".formatted(file, Files.size(file)));
    return ExitCode.DONE.code();
  }

  /** Those of the silver's teachers, if 'train silver --score' has taken them. */
  private String teachersScores() throws IOException {
    Path file = silverFolder == null ? null : silverFolder.resolve(SilverFile.TEACHERS_SCORES);
    return file != null && Files.isReadable(file) ? Files.readString(file) : "";
  }

  private String ablation() throws IOException {
    Path file = out.resolve(NameAblation.FILE);
    return Files.isReadable(file) ? Files.readString(file) : "(not measured)\n";
  }

  /** Scores on the part kept aside, of models that have not seen it. */
  private String compare(NameCorpus corpus, List<SilverSentence> silver) throws IOException {
    StringBuilder scores = new StringBuilder();
    OpenNlpBaseline baseline = OpenNlpBaseline.train(corpus.learning());
    score("OpenNLP's default features and trainer, gold", corpus, baseline::find, scores);
    NameModel student = NameModelTrainer.train(corpus.learning());
    score("ours, gold", corpus, new TokenNames(student)::find, scores);
    if (!silver.isEmpty()) {
      NameModel model = NameModelTrainer.train(corpus.learning(), silver, student);
      score("ours, gold and silver", corpus, new TokenNames(model)::find, scores);
    }
    return scores.toString();
  }

  private void score(
      String name, NameCorpus corpus, NameScores.Finder finder, StringBuilder scores) {
    String part = "== " + name + "\n" + NameScores.tables(corpus, finder);
    print(part);
    scores.append(part);
  }

  private static NameModel train(List<TaggedSentence> gold, List<SilverSentence> silver) {
    NameModel student = NameModelTrainer.train(gold);
    return silver.isEmpty() ? student : NameModelTrainer.train(gold, silver, student);
  }

  private void print(String text) {
    PrintWriter console = spec.commandLine().getOut();
    console.print(text);
    console.flush();
  }
}
