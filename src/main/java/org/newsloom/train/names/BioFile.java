package org.newsloom.train.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.newsloom.model.UserError;

/**
 * The plain form of labelled names: {@code TOKEN<TAB>TAG} a line, BIO over PER, ORG and LOC; an
 * empty line behind a sentence; {@code -DOC-} before a document. Also packed by gzip.
 */
public final class BioFile {
  static final String DOCUMENT = "-DOC-";

  private BioFile() {}

  /**
   * The sentences of a file, in order.
   *
   * @throws UserError if a line has no tab, or a tag it should not have
   */
  public static List<TaggedSentence> read(Path file) throws IOException {
    List<TaggedSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    boolean documentStart = true;
    int number = 0;
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.equals(DOCUMENT)) {
          if (!words.isEmpty()) {
            sentences.add(new TaggedSentence(documentStart, words, tags));
            words.clear();
            tags.clear();
            documentStart = false;
          }
          documentStart |= line.equals(DOCUMENT);
          continue;
        }
        int tab = line.indexOf('\t');
        if (tab < 1) {
          throw UserError.badInput(
              "%s:%d: expected TOKEN<TAB>TAG, found no tab".formatted(file, number));
        }
        String tag = line.substring(tab + 1);
        if (!NameTags.isTag(tag)) {
          throw UserError.badInput(
              "%s:%d: unknown tag %s; expected O, or B- or I- with PER, ORG or LOC"
                  .formatted(file, number, tag));
        }
        words.add(line.substring(0, tab));
        tags.add(tag);
      }
    }
    if (!words.isEmpty()) {
      sentences.add(new TaggedSentence(documentStart, words, tags));
    }
    return sentences;
  }

  /** Writes sentences in the same form. */
  public static void write(Path file, List<TaggedSentence> sentences) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (TaggedSentence sentence : sentences) {
        if (sentence.documentStart()) {
          out.write(DOCUMENT + "\n");
        }
        for (int i = 0; i < sentence.words().size(); i++) {
          out.write(sentence.words().get(i) + "\t" + sentence.tags().get(i) + "\n");
        }
        out.write("\n");
      }
    }
  }

  static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (file.toString().endsWith(".gz")) {
      in = new GZIPInputStream(in);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
