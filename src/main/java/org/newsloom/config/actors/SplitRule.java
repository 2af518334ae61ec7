package org.newsloom.config.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ActorKind;
import org.newsloom.settings.Key;
import org.newsloom.settings.SelfChecking;

/** Names that are never one actor, or one name that is several by context. */
public record SplitRule(
    @Key(
            value = "Names that must not be taken for one actor.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> names,
    @Key(
            value = "Or: one name that several actors bear, told apart by context.",
            byDefault = "null",
            pattern = ".*\\S.*")
        @Nullable String name,
    @Key(value = "The actors who bear that name.", byDefault = "[]") List<SplitActor> into,
    @Key(value = "What kind of actors; not needed for names that a list knows.", byDefault = "null")
        @Nullable ActorKind kind)
    implements SelfChecking {

  public SplitRule {
    names = List.copyOf(names);
    into = List.copyOf(into);
  }

  @Override
  public List<Complaint> complaints() {
    List<Complaint> complaints = new ArrayList<>();
    if (name == null) {
      if (names.size() < 2) {
        complaints.add(
            new Complaint(
                "names",
                "has fewer than two names; expected names that stay apart, or name: and into:"));
      }
      if (!into.isEmpty()) {
        complaints.add(new Complaint("into", "is given without name; expected the name beside it"));
      }
      return complaints;
    }
    if (!names.isEmpty()) {
      complaints.add(
          new Complaint("names", "stands beside name; expected one of them: write two rules"));
    }
    if (into.isEmpty()) {
      complaints.add(
          new Complaint("into", "is empty; expected at least one actor who bears the name"));
    }
    if (kind == null) {
      complaints.add(
          new Complaint("kind", "is missing; expected one of person, organization, state, place"));
    }
    return complaints;
  }
}
