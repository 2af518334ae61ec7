package org.newsloom.actors.knowledge;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ActorKind;

/**
 * An actor of the user's own list.
 *
 * @param name its canonical name; or a name of a state or organization of the lexicon, which it
 *     then extends
 * @param kind what kind of actor
 * @param aliases its other names
 * @param offices what it was when, in the user's order
 * @param country the state it belongs to, as ISO 3166-1 alpha-3 or as any name of the lexicon; null
 *     if not given
 * @param ignore whether the names are to be dropped instead of found
 */
public record ActorDefinition(
    UserName name,
    ActorKind kind,
    List<UserName> aliases,
    List<Office> offices,
    @Nullable String country,
    boolean ignore)
    implements Serializable {

  public ActorDefinition {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /** An actor whose names and office hold everywhere. */
  public ActorDefinition(
      String name,
      ActorKind kind,
      List<String> aliases,
      @Nullable String role,
      @Nullable String country,
      boolean ignore) {
    this(
        UserName.of(name),
        kind,
        aliases.stream().map(UserName::of).toList(),
        role == null ? List.of() : List.of(Office.always(role)),
        country,
        ignore);
  }
}
