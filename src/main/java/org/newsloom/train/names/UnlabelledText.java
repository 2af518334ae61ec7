package org.newsloom.train.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsloom.actors.names.NameTokens;
import org.newsloom.annotate.Annotator;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.Metadata;
import org.newsloom.model.TextKindVerdict;
import org.newsloom.model.UserError;
import org.newsloom.train.pages.GoldFolder;

/**
 * Reads text without labels into documents of sentences of words. Prose is cut as articles are when
 * names are sought in them, so that the finder learns the words it will meet. Not thread-safe.
 */
public final class UnlabelledText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Annotator annotator = new Annotator(new AnnotatorOptions("en", 0));

  /**
   * A document.
   *
   * @param sentences the words of each sentence; none is empty
   */
  public record Document(List<List<String>> sentences) {
    public Document {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * The files of a folder that {@link #read} can read, sorted: {@code *.txt}, {@code *.tokens},
   * also {@code .gz}.
   */
  public static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw UserError.badInput("no such folder: " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*\\.(txt|tokens)(\\.gz)?"))
          .sorted()
          .toList();
    }
  }

  /**
   * Reads a file: of prose, a paragraph a line ({@code .txt}), or of words, one a line with an
   * empty line behind a sentence ({@code .tokens}); {@code -DOC-} stands before a document.
   */
  public List<Document> read(Path file) throws IOException {
    boolean prose = file.getFileName().toString().matches(".*\\.txt(\\.gz)?");
    List<Document> documents = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    try (BufferedReader in = BioFile.open(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equals(BioFile.DOCUMENT)) {
          add(prose ? cut(lines) : sentences(lines), documents);
          lines.clear();
        } else {
          lines.add(line);
        }
      }
    }
    add(prose ? cut(lines) : sentences(lines), documents);
    return documents;
  }

  /** The article texts of a folder of gold pages, {@code ID.json}, in the order of their names. */
  public List<Document> readPages(Path folder) {
    List<Document> documents = new ArrayList<>();
    GoldFolder.readAll(
            folder,
            (file, id) -> {
              JsonNode content = JSON.readTree(Files.readAllBytes(file)).path("main_content");
              return cut(content.asText().lines().toList());
            })
        .forEach(document -> add(document, documents));
    return documents;
  }

  private static void add(List<List<String>> sentences, List<Document> documents) {
    if (!sentences.isEmpty()) {
      documents.add(new Document(sentences));
    }
  }

  private static List<List<String>> sentences(List<String> tokens) {
    List<List<String>> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String token : tokens) {
      if (!token.isBlank()) {
        words.add(token);
      } else if (!words.isEmpty()) {
        sentences.add(List.copyOf(words));
        words.clear();
      }
    }
    if (!words.isEmpty()) {
      sentences.add(List.copyOf(words));
    }
    return sentences;
  }

  private List<List<String>> cut(List<String> paragraphs) {
    return NameTokens.ofArticle(annotate(paragraphs)).stream()
        .map(NameTokens::words)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Prose as an article of English with sentences and tokens; blank paragraphs are left out. */
  public AnnotatedArticle annotate(List<String> paragraphs) {
    List<Block> blocks =
        paragraphs.stream()
            .filter(text -> !text.isBlank())
            .map(text -> new Block(BlockKind.PARAGRAPH, text.strip(), 1, 1))
            .toList();
    Article article =
        new Article(
            "0".repeat(32),
            "text",
            0,
            "0".repeat(64),
            "0".repeat(64),
            Metadata.NONE,
            "UTF-8",
            "text",
            TextKindVerdict.PAGE,
            blocks,
            List.of());
    return annotator.annotate(article);
  }
}
