package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.RecordReader;
import org.newsloom.model.ArticleIdentity;

/**
 * A file as it was when it was read.
 *
 * @param path its source path
 * @param byteCount its bytes as stored
 * @param hash SHA-256 of these, 64 hex digits; of a file that could not be read to its end a text
 *     that no other has, so that it is tried anew
 * @param reading hash of what its records are read by beside their bytes: fields, stated source
 */
public record FileState(String path, long byteCount, String hash, String reading)
    implements Serializable {

  static FileState of(InputFile file, String hash) {
    return new FileState(file.sourcePath(), file.byteCount(), hash, reading(file));
  }

  /** What a file is read by. The way its name ends is in its path. */
  static String reading(InputFile file) {
    return ArticleIdentity.sha256(
        (file.fields() + "\n" + file.source()).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a file is as it was. */
  boolean isStill(InputFile file) {
    if (file.byteCount() != byteCount || !reading.equals(reading(file))) {
      return false;
    }
    // One that cannot be read now is no longer as it was; whoever reads it in earnest will say so.
    return RecordReader.hash(file).filter(hash::equals).isPresent();
  }

  /** One digest of some files. */
  static String digest(List<FileState> files) {
    String all =
        files.stream()
            .map(file -> file.path + "\n" + file.hash + "\n" + file.reading)
            .sorted()
            .collect(Collectors.joining("\n"));
    return ArticleIdentity.sha256(all.getBytes(StandardCharsets.UTF_8));
  }
}
