package org.newsloom.actors;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.newsloom.model.ActorKind;

/**
 * What the actor finder is to find.
 *
 * @param kinds the kinds of actors to give mentions of
 * @param metonyms whether a capital or seat of government counts as its state
 * @param adjectives whether an adjective or people's name (Israeli, Frenchmen) counts as its state
 * @param minConfidence names that the name finder is less sure of are dropped, 0 to 1
 */
public record ActorRules(
    Set<ActorKind> kinds, boolean metonyms, boolean adjectives, double minConfidence)
    implements Serializable {

  /** Persons, organizations and states, metonyms and adjectives among them, of any confidence. */
  public static final ActorRules DEFAULT =
      new ActorRules(
          EnumSet.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.STATE), true, true, 0.0);

  public ActorRules {
    kinds = Set.copyOf(kinds);
  }
}
