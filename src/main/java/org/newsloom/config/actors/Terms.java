package org.newsloom.config.actors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.settings.SelfChecking.Complaint;

/** Times from a first to a last day. */
final class Terms {
  private Terms() {}

  /** What is wrong with a time; empty if it does not end before it begins. */
  static List<Complaint> complaints(@Nullable LocalDate from, @Nullable LocalDate until) {
    return from != null && until != null && from.isAfter(until)
        ? List.of(
            new Complaint(
                "until", "is %s, before from (%s); expected a later day".formatted(until, from)))
        : List.of();
  }
}
