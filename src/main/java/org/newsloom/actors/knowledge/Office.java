package org.newsloom.actors.knowledge;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office or function that an actor holds for a time.
 *
 * @param role as the user writes it, e.g. prime minister
 * @param from first day; null if it is not known or has none
 * @param until last day; null if it is not known or has none
 */
public record Office(String role, @Nullable LocalDate from, @Nullable LocalDate until)
    implements Serializable {

  /** An office without dates: held in every article. */
  public static Office always(String role) {
    return new Office(role, null, null);
  }

  /** Whether it is held on a day; on an unknown day only if it has no dates. */
  public boolean isHeldOn(@Nullable LocalDate day) {
    return term().holdsOn(day);
  }

  /** Its time as a condition. */
  public Condition term() {
    return new Condition(
        from, until, Condition.ALWAYS.near(), Condition.ALWAYS.notNear(), Within.PARAGRAPH);
  }
}
