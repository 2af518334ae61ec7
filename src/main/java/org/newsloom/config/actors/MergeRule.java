package org.newsloom.config.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ActorKind;
import org.newsloom.settings.Key;
import org.newsloom.settings.SelfChecking;

/** Names that are one actor. */
public record MergeRule(
    @Key(
            value = "The names, at least two; the first is the one shown.",
            mayBeEmpty = false,
            pattern = ".*\\S.*")
        List<String> names,
    @Key(
            value = "What kind of actor; not needed where a list knows one of the names.",
            byDefault = "null")
        @Nullable ActorKind kind)
    implements SelfChecking {

  public MergeRule {
    names = List.copyOf(names);
  }

  @Override
  public List<Complaint> complaints() {
    return names.size() > 1
        ? List.of()
        : List.of(new Complaint("names", "is one name; expected at least two that are one actor"));
  }
}
