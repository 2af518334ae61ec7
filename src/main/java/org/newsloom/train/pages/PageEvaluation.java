package org.newsloom.train.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.model.Article;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.Block;
import org.newsloom.model.Cleaned;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.UserError;

/**
 * Cleans every page of a folder and compares the result with its gold. A page without a file, and a
 * page of which nothing is kept, count as empty.
 *
 * @param cleaner what is judged
 * @param mediaType what the pages are written in
 * @param predictions folder that gets the cleaned texts as {@code ID.txt}; null to write none
 */
public record PageEvaluation(Cleaner cleaner, MediaType mediaType, @Nullable Path predictions) {

  /**
   * Scores a folder of pages.
   *
   * @param pages folder of {@code ID.html} or {@code ID.txt}, each also {@code .gz}
   * @param gold folder of {@code ID.json}
   * @param ids file of the ids to score, one a line; null for all
   */
  public PageScores score(Path pages, Path gold, @Nullable Path ids) {
    if (!Files.isDirectory(pages)) {
      throw UserError.badInput("%s: is no folder of pages".formatted(pages));
    }
    List<PageScores.PageScore> scores = new ArrayList<>();
    try {
      Set<String> wanted = ids == null ? Set.of() : readIds(ids);
      for (GoldPage page : GoldPage.readAll(gold)) {
        if (ids == null || wanted.contains(page.id())) {
          scores.add(PageScores.PageScore.of(page, predict(pages, page.id())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PageScores(scores);
  }

  private static Set<String> readIds(Path ids) throws IOException {
    if (!Files.isRegularFile(ids)) {
      throw UserError.badInput("%s: no such file of ids".formatted(ids));
    }
    return new HashSet<>(List.of(Files.readString(ids).strip().split("\\s+", -1)));
  }

  private String predict(Path folder, String id) throws IOException {
    String extension = mediaType == MediaType.HTML ? ".html" : ".txt";
    Path plain = folder.resolve(id + extension);
    Path packed = folder.resolve(id + extension + ".gz");
    byte[] bytes;
    if (Files.exists(plain)) {
      bytes = Files.readAllBytes(plain);
    } else if (Files.exists(packed)) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
        bytes = in.readAllBytes();
      }
    } else {
      return "";
    }
    Cleaned cleaned = cleaner.clean(document(id + extension, bytes));
    String text =
        cleaned instanceof Article article
            ? article.paragraphs().stream().map(Block::text).collect(Collectors.joining("\n\n"))
            : "";
    if (predictions != null) {
      Files.createDirectories(predictions);
      Files.writeString(predictions.resolve(id + ".txt"), text);
    }
    return text;
  }

  private RawDocument document(String name, byte[] bytes) {
    String content = new String(bytes, StandardCharsets.UTF_8);
    return new RawDocument(
        name,
        0,
        ArticleIdentity.sha256(bytes),
        bytes.length,
        "UTF-8",
        mediaType,
        Normalizer.normalize(content, Normalizer.Form.NFC),
        GivenMetadata.NONE);
  }
}
