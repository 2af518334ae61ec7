package org.newsloom.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was found: decoded and NFC-normalised, not yet cleaned.
 *
 * @param sourcePath path of the file relative to its input root, with {@code /} between its parts
 * @param recordIndex position of the record in its file, from 0
 * @param recordKey what tells the record from the others of its file, wherever it stands; null for
 *     a file that is one document
 * @param rawHash SHA-256 of the record's bytes (of the unpacked file, or of the JSON line), 64
 *     lower-case hex digits
 * @param byteCount number of those bytes
 * @param retrievedAt when a crawler fetched it; null if unknown
 * @param charset IANA name of the charset the bytes were decoded with
 * @param replacedCharacters how many characters stand for bytes that were no sound text
 * @param mediaType what the content is written in
 * @param content the text
 * @param given what the record says beside the text
 * @param origin whether it is a file or a record, and how it is to be cleaned
 */
public record RawDocument(
    String sourcePath,
    int recordIndex,
    @Nullable String recordKey,
    String rawHash,
    long byteCount,
    @Nullable Instant retrievedAt,
    String charset,
    int replacedCharacters,
    MediaType mediaType,
    String content,
    GivenMetadata given,
    TextOrigin origin)
    implements Ingested {

  /** A document that is a file of its own, all of it sound. */
  public RawDocument(
      String sourcePath,
      int recordIndex,
      String rawHash,
      long byteCount,
      String charset,
      MediaType mediaType,
      String content,
      GivenMetadata given) {
    this(
        sourcePath,
        recordIndex,
        null,
        rawHash,
        byteCount,
        null,
        charset,
        0,
        mediaType,
        content,
        given,
        TextOrigin.FILE);
  }
}
