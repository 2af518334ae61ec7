package org.newsloom.pipeline.facts;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    List<FactBatch> batches = new java.util.ArrayList<>();
    for (Path folder : folders) {
      FactCounts counts =
          JSON.readValue(folder.resolve(FactWriter.MARKER).toFile(), FactCounts.class);
      batches.add(new FactBatch(folder.toString(), folder.getFileName().toString(), counts));
    }
    return batches;
  }
}
