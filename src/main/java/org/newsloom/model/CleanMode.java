package org.newsloom.model;

/** How much cleaning may take out of a document: what a run definition says of an input. */
public enum CleanMode {
  /** What the document calls for: see {@link TextKind}. */
  AUTO,
  /** As a page copy, whatever it looks like. */
  FULL,
  /** As clean text: only what says by its own words that it is no article text goes. */
  LIGHT,
  /** Nothing is taken out. */
  NONE
}
