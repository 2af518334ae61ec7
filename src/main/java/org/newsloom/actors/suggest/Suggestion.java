package org.newsloom.actors.suggest;

import java.util.List;
import org.newsloom.model.ActorKind;

/** Something that a person should judge. */
public sealed interface Suggestion {
  /** Why it is suggested, without the names. */
  String reason();

  /** How much there is to gain: mentions concerned, weighed by how likely it is. */
  double weight();

  /** The forms to show sentences of. */
  List<Witness> witnesses();

  /** The name it is about, for the order among equals. */
  String about();

  /**
   * A form of an actor's name whose sentences speak for or against.
   *
   * @param actorId the actor
   * @param form a form of its name as it stands in the articles
   */
  record Witness(String actorId, String form) {}

  /**
   * Names that may be one actor.
   *
   * @param names all full names of both, the canonical one of the better known first
   */
  record Merge(
      List<String> names, ActorKind kind, String reason, double weight, List<Witness> witnesses)
      implements Suggestion {
    public Merge {
      names = List.copyOf(names);
      witnesses = List.copyOf(witnesses);
    }

    @Override
    public String about() {
      return names.get(0);
    }
  }

  /**
   * Names of one actor that may be several.
   *
   * @param names the names that may have to stay apart
   */
  record Split(
      List<String> names, ActorKind kind, String reason, double weight, List<Witness> witnesses)
      implements Suggestion {
    public Split {
      names = List.copyOf(names);
      witnesses = List.copyOf(witnesses);
    }

    @Override
    public String about() {
      return names.get(0);
    }
  }

  /** One name that was taken for actors of two kinds; the kind is the one seen more often. */
  record OneKind(String name, ActorKind kind, String reason, double weight, List<Witness> witnesses)
      implements Suggestion {
    public OneKind {
      witnesses = List.copyOf(witnesses);
    }

    @Override
    public String about() {
      return name;
    }
  }

  /**
   * A name that may be no actor.
   *
   * @param names the canonical name, then acronyms that stand for it
   */
  record NoActor(List<String> names, String reason, double weight, List<Witness> witnesses)
      implements Suggestion {
    public NoActor {
      names = List.copyOf(names);
      witnesses = List.copyOf(witnesses);
    }

    @Override
    public String about() {
      return names.get(0);
    }
  }
}
