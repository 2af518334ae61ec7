package org.newsloom.ingest;

import org.newsloom.model.RejectReason;

/** What became of some bytes: text, or the reason why there is none. */
sealed interface Decoded {
  /**
   * Text.
   *
   * @param charset IANA name of the charset
   * @param text the text, NFC-normalised, not blank
   */
  record Text(String charset, String text) implements Decoded {}

  /**
   * No text.
   *
   * @param reason EMPTY, BINARY or UNDECODABLE
   * @param message for people
   */
  record Refused(RejectReason reason, String message) implements Decoded {}
}
