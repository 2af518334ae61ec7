package org.newsloom.actors.suggest;

import java.util.Locale;
import org.newsloom.model.ActorKind;

/** Numbers and kinds in the reasons of suggestions. */
final class Wording {
  private Wording() {}

  /** "1 mention", "2 mentions". */
  static String mentions(long count) {
    return count + (count == 1 ? " mention" : " mentions");
  }

  /** "9 mentions and 1". */
  static String mentions(long first, long second) {
    return mentions(first) + " and " + second;
  }

  /** "a person", "an organization". */
  static String a(ActorKind kind) {
    return (kind == ActorKind.ORGANIZATION ? "an " : "a ") + word(kind);
  }

  static String word(ActorKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
