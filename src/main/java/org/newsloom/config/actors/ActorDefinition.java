package org.newsloom.config.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ActorKind;
import org.newsloom.settings.Key;
import org.newsloom.settings.SelfChecking;

/** An actor that the user defines, or a name that is to count for none. */
public record ActorDefinition(
    @Key(value = "The name shown in the tables.", pattern = ".*\\S.*") String name,
    @Key(value = "What kind of actor; not needed where ignore is true.", byDefault = "null")
        @Nullable ActorKind kind,
    @Key(
            value = "Other names of the same actor; in lower case they match in any case.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> aliases,
    @Key(
            value = "Other names that match only with exactly these letters, case included.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> exactAliases,
    @Key(value = "Other names that hold only sometimes or somewhere.", byDefault = "[]")
        List<ConditionalAlias> conditionalAliases,
    @Key(
            value = "Office or function, e.g. prime minister.",
            byDefault = "null",
            pattern = ".*\\S.*")
        @Nullable String role,
    @Key(value = "First day of publication on which role is shown.", byDefault = "null")
        @Nullable LocalDate from,
    @Key(value = "Last such day.", byDefault = "null") @Nullable LocalDate until,
    @Key(value = "More offices, each with its time.", byDefault = "[]") List<DatedRole> roles,
    @Key(
            value = "ISO 3166-1 alpha-3 code of the state it belongs to.",
            byDefault = "null",
            pattern = "[A-Z]{3}",
            expects = "a code of three capital letters such as FRA, or null")
        @Nullable String country,
    @Key(
            value = "Words or phrases of which one must stand near every name of the actor.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> near,
    @Key(
            value = "Words or phrases of which none may stand near a name of the actor.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> notNear,
    @Key(value = "What counts as near.", byDefault = "paragraph") Nearby within,
    @Key(value = "Whether these names are no actor at all.", byDefault = "false") boolean ignore)
    implements SelfChecking {

  public ActorDefinition {
    aliases = List.copyOf(aliases);
    exactAliases = List.copyOf(exactAliases);
    conditionalAliases = List.copyOf(conditionalAliases);
    roles = List.copyOf(roles);
    near = List.copyOf(near);
    notNear = List.copyOf(notNear);
  }

  @Override
  public List<Complaint> complaints() {
    List<Complaint> complaints = new ArrayList<>(Terms.complaints(from, until));
    if (kind == null && !ignore) {
      complaints.add(
          new Complaint(
              "kind",
              "is missing; expected one of person, organization, state, place (or ignore: true)"));
    }
    if (role == null && (from != null || until != null)) {
      complaints.add(
          new Complaint(
              from != null ? "from" : "until",
              "is given without a role; expected a role beside it, or the date at a name under"
                  + " conditional_aliases"));
    }
    return complaints;
  }
}
