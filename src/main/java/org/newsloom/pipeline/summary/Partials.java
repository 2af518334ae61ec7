package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.stats.Statistic;
import org.newsloom.stats.counts.CountBlock;
import org.newsloom.stats.counts.CountSchema;
import org.newsloom.tables.Table;

/**
 * The partial counts of one batch, one file a statistic. The file's name says on which settings the
 * counts depend; the folder stands for the batch.
 */
final class Partials {
  private final Path folder;

  Partials(Path folder) {
    this.folder = folder;
  }

  /** The counts of a statistic; empty if they were not kept under its settings. */
  Optional<CountBlock> read(Statistic<?, ?> statistic) throws IOException {
    try {
      return Optional.of(CountBlock.of(Files.readAllBytes(file(statistic))));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  /** Keeps the counts of a statistic. The file appears whole, or not; attempts do not meet. */
  void write(Statistic<?, ?> statistic, CountBlock counts) throws IOException {
    Path file = file(statistic);
    Files.createDirectories(folder);
    Path unfinished = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID());
    Files.write(unfinished, counts.bytes());
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path file(Statistic<?, ?> statistic) {
    String depends =
        CountSchema.of(statistic.counts())
            + "\n"
            + statistic.getClass()
            + "\n"
            + statistic.settings();
    String hash = ArticleIdentity.sha256(depends.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    return folder.resolve(Table.of(statistic.rows()).name() + "-" + hash + ".counts");
  }
}
