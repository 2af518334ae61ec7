package org.newsloom.train.resolution;

/** In what form a mention names its actor, as the annotator saw it. */
public enum MentionForm {
  /** A full or official name. */
  NAME,
  /** A state's adjective: "Turkish". */
  ADJECTIVE,
  /** A state's people: "Ukrainians". */
  DEMONYM,
  /** "EU", "U.S.". */
  ACRONYM,
  /** A surname or given name alone, or part of an organization's name. */
  SHORT,
  /** A capital that stands for its state's government. */
  METONYM,
  /** Whether this is a name of an actor can be argued: neither finding it nor missing it counts. */
  DOUBTFUL
}
