package org.newsloom.train.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.Cleaned;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;

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
    PageFolder folder = new PageFolder(pages, mediaType);
    List<PageScores.PageScore> scores = new ArrayList<>();
    try {
      Set<String> wanted = ids == null ? Set.of() : PageFolder.readIds(ids);
      for (GoldPage page : GoldPage.readAll(gold)) {
        if (ids == null || wanted.contains(page.id())) {
          scores.add(PageScores.PageScore.of(page, predict(folder, page.id())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PageScores(scores);
  }

  private String predict(PageFolder folder, String id) throws IOException {
    Optional<RawDocument> document = folder.read(id);
    if (document.isEmpty()) {
      return "";
    }
    Cleaned cleaned = cleaner.clean(document.get());
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
}
