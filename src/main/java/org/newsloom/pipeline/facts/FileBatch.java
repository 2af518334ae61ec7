package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.newsloom.ingest.InputFile;
import org.newsloom.model.CodePointOrder;

/**
 * A handful of input files that are analysed together: enough work to be worth carrying, little
 * enough to share out evenly.
 *
 * @param files in the order of their source paths, never empty
 * @param content digest of their bytes, where it is known that they are as they were when facts of
 *     them were last made; null for files that are to be read
 */
public record FileBatch(List<InputFile> files, @Nullable String content) implements Serializable {
  private static final int MAX_FILES = 250;
  private static final int MIN_FILES = 25;

  /** Small corpora too are to be shared out evenly. */
  private static final int TASKS = 16;

  private static final long MAX_BYTES = 32L << 20;

  public FileBatch {
    files =
        files.stream()
            .sorted(Comparator.comparing(InputFile::sourcePath, CodePointOrder::compare))
            .toList();
  }

  /**
   * Cuts files that are to be read into batches of about 25 to 250 files, by the hash of their
   * source paths. Files of over 32 MB (as stored) make batches of their own. The cut depends on the
   * files alone, so the same inputs give the same batches on any machine.
   */
  public static List<FileBatch> cut(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::byteCount).sum();
    long byFiles =
        Math.max(
            (files.size() + MAX_FILES - 1) / MAX_FILES, Math.min(TASKS, files.size() / MIN_FILES));
    long buckets = Math.max(1, Math.max(byFiles, bytes / MAX_BYTES));
    SortedMap<Long, List<InputFile>> shared = new TreeMap<>();
    List<FileBatch> batches = new ArrayList<>();
    for (InputFile file : files) {
      if (file.byteCount() > MAX_BYTES) {
        batches.add(new FileBatch(List.of(file), null));
      } else {
        shared.computeIfAbsent(hash(file) % buckets, key -> new ArrayList<>()).add(file);
      }
    }
    shared.values().forEach(bucket -> batches.add(new FileBatch(bucket, null)));
    return List.copyOf(batches);
  }

  private static long hash(InputFile file) {
    CRC32C hash = new CRC32C();
    hash.update(file.sourcePath().getBytes(StandardCharsets.UTF_8));
    return hash.getValue();
  }
}
