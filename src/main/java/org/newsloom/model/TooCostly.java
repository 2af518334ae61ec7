package org.newsloom.model;

/**
 * Work on a record would take more steps than one record may: what the record holds was counted,
 * never the time, so that it happens on every machine or on none. The message says what there was
 * too much of, without text of the record.
 */
public final class TooCostly extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Of which there was too much, in the words of "holds more than 1,000 tokens". */
  public TooCostly(String message) {
    super(message);
  }
}
