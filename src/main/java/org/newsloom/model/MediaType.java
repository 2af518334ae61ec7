package org.newsloom.model;

/** What the content of a raw document is written in. */
public enum MediaType {
  /** Plain text, possibly a copy of a whole page, possibly hard-wrapped. */
  TEXT,
  /** Text with Markdown markup. */
  MARKDOWN,
  /** An HTML page or fragment. */
  HTML
}
