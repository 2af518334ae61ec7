package org.newsloom.ingest;

import org.newsloom.model.RejectReason;

/** What became of some bytes: text, or the reason why there is none. */
sealed interface Decoded {
  /**
   * Text.
   *
   * @param charset IANA name of the charset
   * @param text the text, NFC-normalised, not blank
   * @param replaced how many characters of it stand for what was no sound text: U+FFFD
   */
  record Text(String charset, String text, int replaced) implements Decoded {
    /** A text of which nothing was replaced. */
    Text(String charset, String text) {
      this(charset, text, 0);
    }

    /** A text of which some more was replaced before. */
    Text withReplaced(int more) {
      return more == 0 ? this : new Text(charset, text, replaced + more);
    }
  }

  /**
   * No text.
   *
   * @param reason EMPTY, BINARY or UNDECODABLE
   * @param message for people
   */
  record Refused(RejectReason reason, String message) implements Decoded {}
}
