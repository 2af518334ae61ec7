package org.newsloom.actors;

import java.util.List;
import org.newsloom.model.Actor;
import org.newsloom.model.ActorReference;

/**
 * An actor of the corpus and the references that mean it.
 *
 * @param actor the actor
 * @param references in order of their kind, name and lexicon id
 */
public record ResolvedActor(Actor actor, List<ActorReference> references) {
  public ResolvedActor {
    references = List.copyOf(references);
  }
}
