package org.newsloom.actors.suggest;

import java.util.Collections;
import java.util.Set;
import org.newsloom.actors.GenderCues.Gender;

/** What speaks against two actors being one, as a run saw it when it told them apart. */
final class KeptApart {
  private KeptApart() {}

  /** Whether one is a man and the other a woman, for all that articles and given names tell. */
  static boolean byGender(Set<Gender> one, Set<Gender> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** Whether one article names both: there the run saw the two and did not join them. */
  static boolean inOneArticle(SeenActor a, SeenActor b) {
    return !Collections.disjoint(a.articles(), b.articles());
  }
}
