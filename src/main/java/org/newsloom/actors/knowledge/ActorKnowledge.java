package org.newsloom.actors.knowledge;

import java.io.Serializable;
import java.util.List;

/**
 * All that a user tells of the actors of a corpus.
 *
 * @param definitions actors of the user's own, and names that are none
 * @param merges names that are one actor
 * @param splits names that are never one actor
 * @param guards names, also built-in ones, with when and where they hold
 */
public record ActorKnowledge(
    List<ActorDefinition> definitions,
    List<NameGroup> merges,
    List<NameGroup> splits,
    List<UserName> guards)
    implements Serializable {

  /** The user tells nothing. */
  public static final ActorKnowledge NONE = of(List.of());

  public ActorKnowledge {
    definitions = List.copyOf(definitions);
    merges = List.copyOf(merges);
    splits = List.copyOf(splits);
    guards = List.copyOf(guards);
  }

  /** Definitions alone. */
  public static ActorKnowledge of(List<ActorDefinition> definitions) {
    return new ActorKnowledge(definitions, List.of(), List.of(), List.of());
  }
}
