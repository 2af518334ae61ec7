package org.newsloom.config.actors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.settings.Key;
import org.newsloom.settings.SelfChecking;

/** A name that holds only sometimes, or only in some places. */
public record ConditionalAlias(
    @Key(value = "The name.", pattern = ".*\\S.*") String alias,
    @Key(value = "Whether only exactly these letters match, case included.", byDefault = "false")
        boolean exact,
    @Key(value = "First day of publication on which the name means this actor.", byDefault = "null")
        @Nullable LocalDate from,
    @Key(value = "Last such day.", byDefault = "null") @Nullable LocalDate until,
    @Key(
            value = "Words or phrases of which one must stand nearby.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> near,
    @Key(
            value = "Words or phrases of which none may stand nearby.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> notNear,
    @Key(value = "What counts as nearby.", byDefault = "paragraph") Nearby within)
    implements SelfChecking {

  public ConditionalAlias {
    near = List.copyOf(near);
    notNear = List.copyOf(notNear);
  }

  @Override
  public List<Complaint> complaints() {
    return Terms.complaints(from, until);
  }
}
