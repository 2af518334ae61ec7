package org.newsloom.actors;

import java.io.Serializable;
import org.newsloom.actors.knowledge.ActorKnowledge;
import org.newsloom.actors.lexicon.Lexicon;

/**
 * Who counts as an actor.
 *
 * @param states whether the built-in list of states is used
 * @param findNames whether names that no list has are found by the model
 * @param rules what to give mentions of
 * @param knowledge what the user tells of actors
 */
public record ActorOptions(
    boolean states, boolean findNames, ActorRules rules, ActorKnowledge knowledge)
    implements Serializable {

  /** The known actors: the built-in ones, if wanted, and the user's own. */
  public Lexicon lexicon() {
    return (states ? Lexicon.standard() : Lexicon.organizations()).with(knowledge);
  }
}
