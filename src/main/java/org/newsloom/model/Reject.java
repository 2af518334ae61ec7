package org.newsloom.model;

import org.jspecify.annotations.Nullable;

/**
 * A record that did not become an article, and why; or what several such records of a file have in
 * common.
 *
 * @param sourcePath path of the file relative to its input root
 * @param recordIndex position of the record in its file, from 0; 0 where the file as a whole
 *     failed; of several records the first
 * @param stage who refused it
 * @param reason from the closed list
 * @param message one line for people: what was seen, where; without article text
 * @param byteCount size of the record, or of the file as stored; of several records all together;
 *     null if unknown
 * @param rawHash as of {@link RawDocument}; of several records the SHA-256 of their hashes; null
 *     where the bytes could not be read
 * @param recordCount for how many records it stands, 1 or more
 */
public record Reject(
    String sourcePath,
    int recordIndex,
    Stage stage,
    RejectReason reason,
    String message,
    @Nullable Long byteCount,
    @Nullable String rawHash,
    long recordCount)
    implements Ingested, Cleaned {

  /** The reject of one record. */
  public Reject(
      String sourcePath,
      int recordIndex,
      Stage stage,
      RejectReason reason,
      String message,
      @Nullable Long byteCount,
      @Nullable String rawHash) {
    this(sourcePath, recordIndex, stage, reason, message, byteCount, rawHash, 1);
  }
}
