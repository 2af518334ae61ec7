package org.newsloom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;
import org.newsloom.train.names.NameCorpus;
import org.newsloom.train.names.SilverFile;
import org.newsloom.train.names.SilverSentence;
import org.newsloom.train.names.Teaching;
import org.newsloom.train.names.UnlabelledText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets published recognisers tag open text for the name finder to learn from. */
@Command(
    name = "silver",
    mixinStandardHelpOptions = true,
    description = {
      "Lets two published name recognisers tag text without labels, for 'train names --silver'.",
      "They are only in a build with Maven's profile train: ./mvnw -Ptrain compile exec:java"
          + " -Dexec.args=\"train silver --text DIR --pages DIR --out DIR\"",
      "With --score, it also says how well the recognisers themselves do on the part of labelled"
          + " data that 'train names' keeps aside; that goes into the name finder's card."
    })
final class TrainSilverCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--text",
      paramLabel = "DIR",
      description =
          "folder of *.txt (a paragraph a line) and *.tokens (a word a line) files, also .gz;"
              + " -DOC- before a document")
  private @Nullable Path text;

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "folder of ID.json, the text of each under main_content")
  private @Nullable Path pages;

  @Option(
      names = "--score",
      paramLabel = "DIR",
      description =
          "folder of *.bio or *.bio.gz files; also score the recognisers on a part of them")
  private @Nullable Path labelled;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "where the *.silver.gz files, and the scores, go")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (text == null && pages == null && labelled == null) {
      throw new UserError(
          ExitCode.USAGE, "nothing to tag; give --text DIR, --pages DIR or --score DIR");
    }
    Teaching teaching = Teaching.withTeachersOfThisBuild();
    UnlabelledText reader = new UnlabelledText();
    Files.createDirectories(out);
    if (text != null) {
      for (Path file : UnlabelledText.files(text)) {
        String set = file.getFileName().toString().replaceFirst("\\..*", "");
        write(set, teaching.label(reader.read(file)));
      }
    }
    if (pages != null) {
      write("pages", teaching.label(reader.readPages(pages)));
    }
    if (labelled != null) {
      String scores = teaching.scores(NameCorpus.read(labelled));
      Files.writeString(out.resolve(SilverFile.TEACHERS_SCORES), scores);
      print(scores);
    }
    return ExitCode.DONE.code();
  }

  private void write(String set, List<SilverSentence> sentences) throws IOException {
    Path file = out.resolve(set + SilverFile.ENDING);
    SilverFile.write(file, sentences);
    print("wrote %s (%,d sentences)%n".formatted(file, sentences.size()));
  }

  private void print(String message) {
    PrintWriter console = spec.commandLine().getOut();
    console.print(message);
    console.flush();
  }
}
