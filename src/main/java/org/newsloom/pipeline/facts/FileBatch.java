package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsloom.ingest.InputFile;
import org.newsloom.model.CodePointOrder;

/**
 * A handful of input files that are analysed together: enough work to be worth carrying, little
 * enough to share out evenly.
 *
 * @param index position among the batches of the run, from 0
 * @param files in the order of their source paths, never empty
 */
public record FileBatch(int index, List<InputFile> files) implements Serializable {

  private static final int MAX_FILES = 250;
  private static final long MAX_BYTES = 32L << 20;

  public FileBatch {
    files = List.copyOf(files);
  }

  /**
   * Cuts files into batches of at most 250 files and about 32 MB (as stored), in the order of their
   * source paths. The cut depends on the files alone, so the same inputs give the same batches on
   * any machine.
   */
  public static List<FileBatch> cut(List<InputFile> files) {
    return cut(files, MAX_FILES);
  }

  /** As {@link #cut(List)}, with at most so many files a batch. */
  public static List<FileBatch> cut(List<InputFile> files, int maxFiles) {
    List<InputFile> sortedFiles =
        files.stream()
            .sorted(Comparator.comparing(InputFile::sourcePath, CodePointOrder::compare))
            .toList();
    List<FileBatch> batches = new ArrayList<>();
    List<InputFile> open = new ArrayList<>();
    long bytes = 0;
    for (InputFile file : sortedFiles) {
      if (!open.isEmpty() && (open.size() == maxFiles || bytes + file.byteCount() > MAX_BYTES)) {
        batches.add(new FileBatch(batches.size(), open));
        open.clear();
        bytes = 0;
      }
      open.add(file);
      bytes += file.byteCount();
    }
    if (!open.isEmpty()) {
      batches.add(new FileBatch(batches.size(), open));
    }
    return List.copyOf(batches);
  }
}
