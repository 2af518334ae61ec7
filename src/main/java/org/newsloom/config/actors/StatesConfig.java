package org.newsloom.config.actors;

import org.newsloom.settings.Key;

/** The built-in list of states. */
public record StatesConfig(
    @Key(value = "Whether the states of the world are actors.", byDefault = "true") boolean enabled,
    @Key(
            value =
                "Whether capitals and seats of government (the Kremlin) stand for their state; \"in Moscow\" and \"mayor of Moscow\" are the town in any case.",
            byDefault = "true")
        boolean metonyms,
    @Key(
            value =
                "Whether adjectives and people's names (Israeli, Frenchmen) count as their state or"
                    + " are passed over; counted ones have the method lexicon_adjective.",
            byDefault = "count")
        Adjectives adjectives) {

  /** What an adjective is. */
  public enum Adjectives {
    /** A mention of the state. */
    COUNT,
    /** Nothing. */
    IGNORE
  }
}
