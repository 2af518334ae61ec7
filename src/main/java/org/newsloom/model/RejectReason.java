package org.newsloom.model;

/** Why a record did not become an article: the closed list. */
public enum RejectReason {
  /** The file or record holds no bytes, or only white space. */
  EMPTY,
  /** The bytes are no text: NUL bytes or a known binary format. */
  BINARY,
  /** No charset decodes the bytes into text. */
  UNDECODABLE,
  /** A compressed file ends early or its checksum does not fit. */
  CORRUPT_ARCHIVE,
  /** A line of a JSON-lines file is not one JSON object. */
  BAD_JSON,
  /** A JSON record has none of the configured text or HTML fields. */
  NO_TEXT_FIELD,
  /** The file or record is larger than {@code max_file_bytes}, or holds too many lines. */
  TOO_LARGE,
  /** The operating system would not let the file be read, or the folder be listed. */
  UNREADABLE,
  /** The file was listed when the run began, and is gone. */
  VANISHED,
  /** Cleaning kept no paragraph. */
  NO_ARTICLE_TEXT,
  /** What cleaning kept is no article: an empty shell, an index page, several articles. */
  NOT_AN_ARTICLE
}
