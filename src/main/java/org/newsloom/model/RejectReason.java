package org.newsloom.model;

/** Why a record did not become an article: the closed list. */
public enum RejectReason {
  /** The file or record holds no bytes, or only white space. */
  EMPTY,
  /** The bytes are no text: NUL bytes or a known binary format. */
  BINARY,
  /** No charset decodes the bytes into text. */
  UNDECODABLE,
  /** A packed file, an archive or a record of one ends early or is damaged. */
  CORRUPT_ARCHIVE,
  /** A file in an archive is encrypted, packed by an unknown method, or an archive itself. */
  UNREADABLE_MEMBER,
  /** A record of a JSON file is not one JSON object. */
  BAD_JSON,
  /** A row of a table has more fields than its header, or a quotation mark nothing closes. */
  BAD_ROW,
  /** A record has none of the configured text or HTML fields. */
  NO_TEXT_FIELD,
  /**
   * The file or record is larger than {@code max_file_bytes} or holds too many lines, or an archive
   * holds more than {@code archives} allows.
   */
  TOO_LARGE,
  /** The operating system would not let the file be read. */
  UNREADABLE,
  /** Cleaning kept no paragraph. */
  NO_ARTICLE_TEXT,
  /** What cleaning kept is no article: an empty shell, an index page, several articles. */
  NOT_AN_ARTICLE,
  /** Work on it would take more steps than a record may; see {@link TooCostly}. */
  TOO_COSTLY,
  /** A stage broke on it: a fault of this program, see {@link Fault}. */
  FAILED
}
