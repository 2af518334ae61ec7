package org.newsloom.pipeline.facts;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsloom.tables.storage.Storage;
import org.newsloom.tables.storage.StoredFile;

/** The finished folders of facts below a folder. */
public final class FactFolders {
  private static final JsonMapper JSON = new JsonMapper();

  private FactFolders() {}

  /** What all of them hold together. */
  public static FactCounts counts(Storage facts) throws IOException {
    FactCounts sum = FactCounts.NONE;
    for (FactBatch batch : list(facts)) {
      sum = sum.plus(batch.counts());
    }
    return sum;
  }

  /** The folders in the order they were cut; unfinished ones do not count. */
  static List<FactBatch> list(Storage facts) throws IOException {
    List<FactBatch> batches = new ArrayList<>();
    for (StoredFile file : facts.list("")) {
      if (file.name().equals(FactWriter.MARKER)) {
        batches.add(batch(facts, file.key().substring(0, file.key().indexOf('/'))));
      }
    }
    return batches;
  }

  /** A finished folder. */
  static FactBatch batch(Storage facts, String name) throws IOException {
    FactCounts counts =
        JSON.readValue(facts.file(name + "/" + FactWriter.MARKER).read(), FactCounts.class);
    return new FactBatch(facts.location() + name, name, counts);
  }
}
