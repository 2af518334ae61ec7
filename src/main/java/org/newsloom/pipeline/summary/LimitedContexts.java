package org.newsloom.pipeline.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.newsloom.pipeline.facts.FactBatch;

/**
 * How many contexts name more actors than are paired, one small file a batch in the run's work
 * folder: a batch that is counted twice, as a cluster may do, counts once.
 */
public final class LimitedContexts {
  private static final String FOLDER = "limited_contexts";

  private LimitedContexts() {}

  static void write(Path workFolder, FactBatch batch, long contexts) throws IOException {
    Path folder = workFolder.resolve(FOLDER);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(batch.key()), Long.toString(contexts));
  }

  /** Those of all batches. */
  public static long sum(Path workFolder) throws IOException {
    Path folder = workFolder.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    List<Path> batches;
    try (Stream<Path> list = Files.list(folder)) {
      batches = list.toList();
    }
    long sum = 0;
    for (Path batch : batches) {
      sum += Long.parseLong(Files.readString(batch));
    }
    return sum;
  }
}
