package org.newsloom.config.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.settings.Key;
import org.newsloom.settings.SelfChecking;

/** One of several actors of one name. */
public record SplitActor(
    @Key(value = "The name shown in the tables, e.g. John Smith (senator).", pattern = ".*\\S.*")
        String shown,
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

  public SplitActor {
    near = List.copyOf(near);
    notNear = List.copyOf(notNear);
  }

  @Override
  public List<Complaint> complaints() {
    List<Complaint> complaints = new ArrayList<>(Terms.complaints(from, until));
    if (from == null && until == null && near.isEmpty() && notNear.isEmpty()) {
      complaints.add(
          new Complaint(
              "shown", "has nothing to tell it by; expected near, not_near, from or until"));
    }
    return complaints;
  }
}
