package org.newsloom.pipeline.facts;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsloom.ingest.InputFile;
import org.newsloom.tables.snapshot.FileTrees;

/**
 * How the files that facts were last made of were cut into batches, and what they were: so that a
 * run knows which of its files it need not read. It is a list of what may be there, and no promise:
 * where a folder of facts is missing, it is made.
 *
 * <p>Whether a file is the same is told by its path, its size and the hash of its bytes; times say
 * nothing. Reading and hashing costs about a hundredth of analysing. A batch of which a file
 * changed or went is cut anew with all that is new.
 *
 * @param batches the files of each
 */
public record Ledger(List<List<FileState>> batches) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Nothing is known. */
  public static final Ledger EMPTY = new Ledger(List.of());

  /** What stands in a ledger's file; nothing if there is none, or none that can be read. */
  public static Ledger read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return EMPTY;
    }
    try {
      return JSON.readValue(file.toFile(), Ledger.class);
    } catch (com.fasterxml.jackson.core.JacksonException ofAnotherVersion) {
      return EMPTY;
    }
  }

  /** The files that some facts were made of. */
  public static Ledger of(Collection<FactBatch> batches) throws IOException {
    List<List<FileState>> files = new ArrayList<>();
    for (String folder : new TreeSet<>(batches.stream().map(FactBatch::cleanedFolder).toList())) {
      files.add(CleanedFolder.read(Path.of(folder)).files());
    }
    return new Ledger(files);
  }

  /** Writes it in one step. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path unfinished = file.resolveSibling(".ledger.unfinished");
    Files.write(unfinished, JSON.writeValueAsBytes(this));
    FileTrees.force(unfinished);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Cuts files into batches: those known as they are stay together, all others are cut anew. */
  public List<FileBatch> cut(List<InputFile> files) {
    Map<String, InputFile> left = new HashMap<>();
    files.forEach(file -> left.put(file.sourcePath(), file));
    List<FileBatch> cut = new ArrayList<>();
    List<@Nullable List<InputFile>> same =
        batches.parallelStream().map(batch -> unchanged(batch, left)).toList();
    for (int i = 0; i < same.size(); i++) {
      List<InputFile> batch = same.get(i);
      if (batch != null) {
        cut.add(new FileBatch(batch, FileState.digest(batches.get(i))));
        batch.forEach(file -> left.remove(file.sourcePath()));
      }
    }
    cut.addAll(
        FileBatch.cut(files.stream().filter(f -> left.containsKey(f.sourcePath())).toList()));
    return List.copyOf(cut);
  }

  private static @Nullable List<InputFile> unchanged(
      List<FileState> batch, Map<String, InputFile> files) {
    List<InputFile> found = new ArrayList<>();
    for (FileState known : batch) {
      InputFile file = files.get(known.path());
      if (file == null || !known.isStill(file)) {
        return null;
      }
      found.add(file);
    }
    return found;
  }
}
