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
          + " -Dexec.args=\"train silver --text DIR --pages DIR --out DIR\""
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
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "where the *.silver.gz files go")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (text == null && pages == null) {
      throw new UserError(ExitCode.USAGE, "nothing to tag; give --text DIR or --pages DIR");
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
    return ExitCode.DONE.code();
  }

  private void write(String set, List<SilverSentence> sentences) throws IOException {
    Path file = out.resolve(set + SilverFile.ENDING);
    SilverFile.write(file, sentences);
    PrintWriter console = spec.commandLine().getOut();
    console.printf("wrote %s (%,d sentences)%n", file, sentences.size());
    console.flush();
  }
}
