package org.newsloom.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.config.yaml.Key;
import org.newsloom.config.yaml.SelfChecking;
import org.newsloom.model.ActorKind;

/** An actor that the user defines, or a name that is to count for none. */
public record ActorDefinition(
    @Key(value = "The name shown in the tables.", pattern = ".*\\S.*") String name,
    @Key(value = "What kind of actor; not needed where ignore is true.", byDefault = "null")
        @Nullable ActorKind kind,
    @Key(value = "Other names of the same actor.", byDefault = "[]", pattern = ".*\\S.*")
        List<String> aliases,
    @Key(
            value = "Office or function, e.g. prime minister.",
            byDefault = "null",
            pattern = ".*\\S.*")
        @Nullable String role,
    @Key(
            value = "ISO 3166-1 alpha-3 code of the state it belongs to.",
            byDefault = "null",
            pattern = "[A-Z]{3}",
            expects = "a code of three capital letters such as FRA, or null")
        @Nullable String country,
    @Key(value = "Whether these names are no actor at all.", byDefault = "false") boolean ignore)
    implements SelfChecking {

  public ActorDefinition {
    aliases = List.copyOf(aliases);
  }

  @Override
  public List<Complaint> complaints() {
    List<Complaint> complaints = new ArrayList<>();
    if (kind == null && !ignore) {
      complaints.add(
          new Complaint(
              "kind",
              "is missing; expected one of person, organization, state, place (or ignore: true)"));
    }
    return complaints;
  }
}
