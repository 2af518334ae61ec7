package org.newsloom.train.metadata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.PageReader;
import org.newsloom.model.Metadata;
import org.newsloom.train.pages.PageFolder;

/**
 * Reads the metadata of every page of a folder and compares it with the gold. A page without a file
 * is one of which nothing is found.
 *
 * @param predictions folder that gets what was found as {@code ID.json}; null to write none
 */
public record MetadataEvaluation(@Nullable Path predictions) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Scores a folder of pages.
   *
   * @param pages what is read
   * @param gold folder of {@code ID.json} with title, author and publish_date
   * @param ids file of the ids to score, one a line; null for all
   */
  public MetadataScores score(PageFolder pages, Path gold, @Nullable Path ids) {
    List<PageMetadataScore> scores = new ArrayList<>();
    Set<String> wanted = ids == null ? Set.of() : PageFolder.readIds(ids);
    for (GoldMetadata page : GoldMetadata.readAll(gold)) {
      if (ids == null || wanted.contains(page.id())) {
        Metadata found =
            pages
                .read(page.id())
                .map(document -> PageReader.read(document).metadata())
                .orElse(Metadata.NONE);
        write(page.id(), found);
        scores.add(new PageMetadataScore(page, found));
      }
    }
    return new MetadataScores(scores);
  }

  private void write(String id, Metadata found) {
    if (predictions == null) {
      return;
    }
    ObjectNode json = JSON.createObjectNode();
    json.put("title", found.title());
    json.put("title_source", label(found.titleSource()));
    found.authors().forEach(json.putArray("authors")::add);
    json.put("authors_source", label(found.authorsSource()));
    json.put("published_date", textOrNull(found.publishedDate()));
    json.put("published_at", textOrNull(found.publishedAt()));
    json.put("date_source", label(found.dateSource()));
    json.put("source", found.source());
    json.put("url", found.url());
    json.put("language", found.language());
    try {
      Files.createDirectories(predictions);
      Files.writeString(predictions.resolve(id + ".json"), json.toPrettyString() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String label(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String textOrNull(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
