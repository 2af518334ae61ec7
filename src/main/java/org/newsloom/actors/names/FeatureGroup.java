package org.newsloom.actors.names;

/** Kinds of features, to see what each is worth by learning without it. */
public enum FeatureGroup {
  /** Words, their shapes, and pairs of neighbours. */
  WORDS,
  /** Beginnings and ends of words. */
  AFFIXES,
  /** Beginnings of paths of Brown clusters. */
  CLUSTERS,
  /** The edges of runs of capitalised words, and what stands around them. */
  RUNS,
  /** Words of organizations, and titles, in and around a run. */
  CUE_WORDS,
  /** The word's other places in the document, and what it was taken for there. */
  DOCUMENT
}
