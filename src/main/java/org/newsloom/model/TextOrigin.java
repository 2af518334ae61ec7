package org.newsloom.model;

/**
 * What is known of a text before it is read.
 *
 * @param record whether it is a field of a record, which mostly holds what an extractor has cleaned
 * @param clean how its user wants it cleaned
 */
public record TextOrigin(boolean record, CleanMode clean) {
  /** A file of its own, cleaned as it calls for. */
  public static final TextOrigin FILE = new TextOrigin(false, CleanMode.AUTO);

  /** A field of a record, cleaned as it calls for. */
  public static final TextOrigin RECORD = new TextOrigin(true, CleanMode.AUTO);
}
