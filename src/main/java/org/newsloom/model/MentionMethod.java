package org.newsloom.model;

/** How a mention was found. */
public enum MentionMethod {
  /**
   * A name or alias of a lexicon or of the run definition; a body of a state by the list of such.
   */
  LEXICON,
  /** An adjective or people's name of the lexicon that counts as its state: Israeli, Frenchmen. */
  LEXICON_ADJECTIVE,
  /** A metonym of the lexicon: a capital or seat of government that stands for its state. */
  METONYM,
  /** The name finder. */
  MODEL,
  /** A short form of an actor named in full in the same article. */
  BACK_REFERENCE,
  /**
   * A family name that two or more persons bear whom the article names in full, or a body of a
   * state ("the Senate") of which the article does not tell whose it is, and nothing decides: its
   * actor stands for the bare name, not for one of them.
   */
  AMBIGUOUS
}
