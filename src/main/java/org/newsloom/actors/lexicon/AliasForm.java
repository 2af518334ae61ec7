package org.newsloom.actors.lexicon;

/** In which way an alias means its actor. */
public enum AliasForm {
  /** A name, short, official or former. */
  NAME,
  /** A people's name or adjective that counts as the state: Israeli, Dutch. */
  DEMONYM,
  /** A capital or a seat of government that stands for its state. */
  METONYM,
  /** A phrase that only looks like a name of the lexicon: New Mexico. */
  GUARD,
  /** A name that the user wants to see nowhere. */
  IGNORED
}
