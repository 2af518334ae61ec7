package org.newsloom.actors.knowledge;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ActorKind;

/**
 * Names that belong together: one actor in a merge, never one actor in a split.
 *
 * @param names at least two; in a merge the first is the name that is shown
 * @param kind what they are; null where a list knows one of them
 * @param place {@code FILE:LINE} where the group stands, for messages; empty if unknown
 */
public record NameGroup(List<UserName> names, @Nullable ActorKind kind, String place)
    implements Serializable {

  public NameGroup {
    names = List.copyOf(names);
  }

  /** A group of names that hold everywhere. */
  public static NameGroup of(@Nullable ActorKind kind, String... names) {
    return new NameGroup(List.of(names).stream().map(UserName::of).toList(), kind, "");
  }
}
