package org.newsloom.model;

/**
 * A document as it was found: decoded and NFC-normalised, not yet cleaned.
 *
 * @param sourcePath path of the file relative to its input root, with {@code /} between its parts
 * @param recordIndex position of the record in its file, from 0
 * @param rawHash SHA-256 of the record's bytes (of the unpacked file, or of the JSON line), 64
 *     lower-case hex digits
 * @param byteCount number of those bytes
 * @param charset IANA name of the charset the bytes were decoded with
 * @param mediaType what the content is written in
 * @param content the text
 * @param given what the record says beside the text
 */
public record RawDocument(
    String sourcePath,
    int recordIndex,
    String rawHash,
    long byteCount,
    String charset,
    MediaType mediaType,
    String content,
    GivenMetadata given)
    implements Ingested {

  /** The same without its text, to say where something came from. */
  public RawDocument withoutContent() {
    return new RawDocument(
        sourcePath, recordIndex, rawHash, byteCount, charset, mediaType, "", given);
  }
}
