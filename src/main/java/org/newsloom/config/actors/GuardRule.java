package org.newsloom.config.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.settings.Key;
import org.newsloom.settings.SelfChecking;

/** When and where a name of a list, also a built-in one, means its actor. */
public record GuardRule(
    @Key(value = "The name, e.g. Georgia.", pattern = ".*\\S.*") String name,
    @Key(value = "First day of publication on which the name counts.", byDefault = "null")
        @Nullable LocalDate from,
    @Key(value = "Last such day.", byDefault = "null") @Nullable LocalDate until,
    @Key(
            value = "Words or phrases of which one must stand nearby.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> near,
    @Key(
            value = "Words or phrases of which none may stand nearby, e.g. Atlanta.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> notNear,
    @Key(value = "What counts as nearby.", byDefault = "paragraph") Nearby within)
    implements SelfChecking {

  public GuardRule {
    near = List.copyOf(near);
    notNear = List.copyOf(notNear);
  }

  @Override
  public List<Complaint> complaints() {
    List<Complaint> complaints = new ArrayList<>(Terms.complaints(from, until));
    if (from == null && until == null && near.isEmpty() && notNear.isEmpty()) {
      complaints.add(
          new Complaint("name", "is guarded by nothing; expected near, not_near, from or until"));
    }
    return complaints;
  }
}
