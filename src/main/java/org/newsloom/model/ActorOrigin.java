package org.newsloom.model;

/** How an actor is known. */
public enum ActorOrigin {
  /** The state lexicon or the run definition names it. */
  LEXICON,
  /** The name finder found it. */
  MODEL
}
