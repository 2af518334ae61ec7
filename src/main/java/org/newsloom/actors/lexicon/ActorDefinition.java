package org.newsloom.actors.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ActorKind;

/**
 * An actor of the run definition's own list.
 *
 * @param name its canonical name; or a name of a state or organization of the lexicon, which it
 *     then extends
 * @param kind what kind of actor
 * @param aliases its other names; written in lower case they match in any case
 * @param role office or function; null if not given
 * @param country the state it belongs to, as ISO 3166-1 alpha-3 or as any name of the lexicon; null
 *     if not given
 * @param ignore whether the names are to be dropped instead of found
 */
public record ActorDefinition(
    String name,
    ActorKind kind,
    List<String> aliases,
    @Nullable String role,
    @Nullable String country,
    boolean ignore) {

  public ActorDefinition {
    aliases = List.copyOf(aliases);
  }
}
