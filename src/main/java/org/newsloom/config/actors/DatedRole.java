package org.newsloom.config.actors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.settings.Key;
import org.newsloom.settings.SelfChecking;

/** An office held for a time. */
public record DatedRole(
    @Key(value = "Office or function.", pattern = ".*\\S.*") String role,
    @Key(value = "First day of publication on which it is shown.", byDefault = "null")
        @Nullable LocalDate from,
    @Key(value = "Last such day.", byDefault = "null") @Nullable LocalDate until)
    implements SelfChecking {

  @Override
  public List<Complaint> complaints() {
    return Terms.complaints(from, until);
  }
}
