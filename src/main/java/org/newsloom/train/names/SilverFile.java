package org.newsloom.train.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.newsloom.model.UserError;

/**
 * The plain form of what two teachers make of a text: {@code TOKEN<TAB>FIRST<TAB>SECOND} a line,
 * two BIO tags over PER, ORG and LOC; an empty line behind a sentence; {@code -DOC-} before a
 * document. Packed by gzip.
 */
public final class SilverFile {
  /** What the name of such a file ends with. */
  public static final String ENDING = ".silver.gz";

  /** The file beside them that says how well the teachers themselves do. */
  public static final String TEACHERS_SCORES = "teachers.txt";

  private SilverFile() {}

  /**
   * The sentences of all silver files of a folder, in the order of the files' names.
   *
   * @throws UserError if there is none, or one that cannot be read as such
   */
  public static List<SilverSentence> readAll(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw UserError.badInput("no such folder: " + folder);
    }
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    if (files.isEmpty()) {
      throw UserError.badInput(
          "%s: holds no *%s; make some with 'newsloom train silver'".formatted(folder, ENDING));
    }
    List<SilverSentence> sentences = new ArrayList<>();
    for (Path file : files) {
      sentences.addAll(read(file));
    }
    return sentences;
  }

  private static List<SilverSentence> read(Path file) throws IOException {
    List<SilverSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    boolean documentStart = true;
    int number = 0;
    try (BufferedReader lines = BioFile.open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.equals(BioFile.DOCUMENT)) {
          documentStart = true;
        } else if (!line.isEmpty()) {
          String[] cells = line.split("\t", -1);
          if (cells.length != 3 || !NameTags.isTag(cells[1]) || !NameTags.isTag(cells[2])) {
            throw UserError.badInput(
                "%s:%d: expected TOKEN<TAB>TAG<TAB>TAG; make the file again with 'newsloom train silver'"
                    .formatted(file, number));
          }
          words.add(cells[0]);
          first.add(cells[1]);
          second.add(cells[2]);
        } else if (!words.isEmpty()) {
          sentences.add(new SilverSentence(documentStart, words, first, second));
          words.clear();
          first.clear();
          second.clear();
          documentStart = false;
        }
      }
    }
    return sentences;
  }

  /** Writes sentences. */
  public static void write(Path file, List<SilverSentence> sentences) throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (SilverSentence sentence : sentences) {
        if (sentence.documentStart()) {
          out.write(BioFile.DOCUMENT + "\n");
        }
        for (int i = 0; i < sentence.words().size(); i++) {
          out.write(
              sentence.words().get(i)
                  + "\t"
                  + sentence.first().get(i)
                  + "\t"
                  + sentence.second().get(i)
                  + "\n");
        }
        out.write("\n");
      }
    }
  }
}
