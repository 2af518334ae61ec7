package org.newsloom.pipeline.facts;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The finished folders of facts below a folder. */
public final class FactFolders {
  private static final JsonMapper JSON = new JsonMapper();

  private FactFolders() {}

  /** What all of them hold together. */
  public static FactCounts counts(Path factsFolder) throws IOException {
    FactCounts sum = FactCounts.NONE;
    for (FactBatch batch : list(factsFolder)) {
      sum = sum.plus(batch.counts());
    }
    return sum;
  }

  /** The folders in the order they were cut; unfinished ones are hidden and do not count. */
  static List<FactBatch> list(Path factsFolder) throws IOException {
    List<Path> folders;
    try (Stream<Path> list = Files.list(factsFolder)) {
      folders =
          list.filter(folder -> !folder.getFileName().toString().startsWith(".")).sorted().toList();
    }
    List<FactBatch> batches = new ArrayList<>();
    for (Path folder : folders) {
      batches.add(batch(folder));
    }
    return batches;
  }

  /** A finished folder. */
  static FactBatch batch(Path folder) throws IOException {
    FactCounts counts =
        JSON.readValue(folder.resolve(FactWriter.MARKER).toFile(), FactCounts.class);
    return new FactBatch(folder.toString(), folder.getFileName().toString(), counts);
  }

  /** Removes what attempts that failed have left between the finished folders. */
  public static void removeUnfinished(Path factsFolder) throws IOException {
    List<Path> unfinished;
    try (Stream<Path> list = Files.list(factsFolder)) {
      unfinished = list.filter(folder -> folder.getFileName().toString().startsWith(".")).toList();
    }
    for (Path folder : unfinished) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
