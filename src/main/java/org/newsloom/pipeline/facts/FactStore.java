package org.newsloom.pipeline.facts;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.tables.snapshot.FileTrees;

/**
 * Where folders of facts stand, by what they were made from:
 *
 * <pre>
 * ROOT/cleaned/KEY     of the bytes of some files: one folder a part of at most 500 records
 * ROOT/annotated/KEY   of one cleaned part, and the repeated lines that its articles hold
 * ROOT/named/KEY       of one annotated folder
 * ROOT/partials/KEY    of one named folder, and whom its names mean over the corpus: counts
 * </pre>
 *
 * A key is a hash of the layer's fingerprint (the build, its resources, the settings that matter)
 * and of the content below it. So a folder that is there is right, whoever made it and when, and
 * nothing is ever changed in it. It is written under a name of its attempt, forced to the disk, and
 * renamed: one that is there is whole, and two attempts never write one name.
 *
 * @param root the store; it need not exist yet
 * @param notes a folder of this run, in which it notes what it used
 * @param fingerprints of the layers
 */
public record FactStore(String root, String notes, Fingerprints fingerprints)
    implements Serializable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> LAYERS = List.of("cleaned", "annotated", "named", "partials");
  private static final String PARTIALS = ".partials";
  private static final int KEY_LENGTH = 32;

  /** Fills a new folder. */
  interface Filling {
    void fill(Path folder) throws IOException;
  }

  /** Of the files whose bytes have this digest. */
  Path cleaned(String content) {
    return folder("cleaned", fingerprints.cleaned(), content);
  }

  /**
   * Of a part of a cleaned folder.
   *
   * @param repeated which of its lines are known to repeat, as text
   */
  Path annotated(Path part, String repeated) {
    return folder(
        "annotated",
        fingerprints.annotated(),
        part.getParent().getFileName() + "/" + part.getFileName() + "\n" + repeated);
  }

  /** Of an annotated folder. */
  Path named(Path annotated) {
    return folder("named", fingerprints.named(), annotated.getFileName().toString());
  }

  /**
   * Of the partial counts of some facts, and notes that this run uses them.
   *
   * @param meanings whom the names in them mean, as text
   */
  public Path partials(FactBatch batch, String meanings) throws IOException {
    Path folder = folder("partials", fingerprints.counted(), batch.key() + "\n" + meanings);
    Path note = Path.of(notes, folder.getFileName() + PARTIALS);
    Files.createDirectories(note.getParent());
    Files.write(note, new byte[0]);
    return folder;
  }

  private Path folder(String layer, String fingerprint, String content) {
    String key =
        ArticleIdentity.sha256((fingerprint + "\n" + content).getBytes(StandardCharsets.UTF_8));
    return Path.of(root, layer, key.substring(0, KEY_LENGTH));
  }

  /** A new folder for an attempt at cleaning, whose key is known only at its end. */
  Path attempt() throws IOException {
    return attempt(Path.of(root, "cleaned", "unnamed"));
  }

  private static Path attempt(Path folder) throws IOException {
    return Files.createDirectories(
        folder.resolveSibling("." + folder.getFileName() + "." + UUID.randomUUID()));
  }

  /** Makes a folder, if it is not there. */
  static void make(Path folder, Filling filling) throws IOException {
    if (!Files.exists(folder)) {
      Path attempt = attempt(folder);
      filling.fill(attempt);
      settle(attempt, folder);
    }
  }

  /** Gives what an attempt has made its name. Whoever is first wins; both have made the same. */
  static void settle(Path attempt, Path folder) throws IOException {
    FileTrees.force(attempt);
    try {
      Files.move(attempt, folder, StandardCopyOption.ATOMIC_MOVE);
      FileTrees.forceNames(folder.getParent());
    } catch (FileSystemException failure) {
      // What is thrown where another was first depends on the system.
      if (!Files.exists(folder)) {
        throw failure;
      }
      FileTrees.delete(attempt);
    }
  }

  /** Notes that this run uses some facts. */
  void note(FactBatch batch) throws IOException {
    Path note = Path.of(notes, batch.key() + ".json");
    Files.createDirectories(note.getParent());
    Path unfinished = note.resolveSibling("." + UUID.randomUUID());
    Files.write(unfinished, JSON.writeValueAsBytes(batch));
    Files.move(unfinished, note, StandardCopyOption.ATOMIC_MOVE);
  }

  /** All facts that this run uses. */
  public List<FactBatch> noted() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of(notes))) {
      files = list.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<FactBatch> batches = new ArrayList<>();
    for (Path file : files) {
      batches.add(JSON.readValue(file.toFile(), FactBatch.class));
    }
    return batches;
  }

  /**
   * The folders that this run uses.
   *
   * @param batches as {@link #noted}
   */
  public Set<Path> used(Collection<FactBatch> batches) throws IOException {
    Set<Path> used = new HashSet<>();
    try (Stream<Path> list = Files.list(Path.of(notes))) {
      list.map(note -> note.getFileName().toString())
          .filter(note -> note.endsWith(PARTIALS))
          .map(note -> note.substring(0, note.length() - PARTIALS.length()))
          .forEach(key -> used.add(Path.of(root, "partials", key)));
    }
    for (FactBatch batch : batches) {
      used.add(Path.of(batch.cleanedFolder()));
      used.add(Path.of(batch.folder()));
      used.add(Path.of(batch.namedFolder()));
    }
    return used;
  }

  /** Removes every folder but these, and what attempts that died have left. */
  public void keepOnly(Set<Path> used) throws IOException {
    for (String layer : LAYERS) {
      Path folder = Path.of(root, layer);
      if (Files.isDirectory(folder)) {
        List<Path> found;
        try (Stream<Path> list = Files.list(folder)) {
          found = list.filter(path -> !used.contains(path)).toList();
        }
        for (Path old : found) {
          // Out of the way first: a folder under its name is whole, also while it goes.
          Path gone = old.resolveSibling(".gone." + UUID.randomUUID());
          Files.move(old, gone, StandardCopyOption.ATOMIC_MOVE);
          FileTrees.delete(gone);
        }
      }
    }
  }
}
