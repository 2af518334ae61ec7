package org.newsloom.model;

/** One record of an input file: read, or refused with a reason. Never neither. */
public sealed interface Ingested permits RawDocument, Reject {
  /** Path of the file relative to its input root, with {@code /} between its parts. */
  String sourcePath();

  /** Position of the record in its file, from 0. */
  int recordIndex();
}
