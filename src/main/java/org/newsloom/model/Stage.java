package org.newsloom.model;

/** The stage that refused a record. */
public enum Stage {
  INGEST,
  CLEAN,
  ANNOTATE,
  TERMS,
  ACTORS
}
