package org.newsloom.actors.suggest;

import java.util.List;
import org.newsloom.model.EditDistance;

/** Tells words that differ in so few letters that one may be a slip or a spelling. */
final class Slip {
  private static final int LONG_WORD = 8;
  private static final int MIDDLING_WORD = 5;

  private Slip() {}

  /** Whether one of two words may be a slip for the other; slips spare the first letter. */
  static boolean isLikely(String a, String b) {
    return differs(a, b, Math.min(a.length(), b.length()) >= LONG_WORD ? 2 : 1);
  }

  /** Whether two names of bodies differ in one letter of one word, a number apart. */
  static boolean isLikely(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        slips += differs(a.get(i), b.get(i), 1) ? 1 : a.size() + 1;
      }
    }
    return slips == 1;
  }

  private static boolean differs(String a, String b, int most) {
    return Math.min(a.length(), b.length()) >= MIDDLING_WORD
        && a.codePointAt(0) == b.codePointAt(0)
        && !a.equals(b)
        && Math.abs(a.length() - b.length()) <= most
        && !hasDigit(a)
        && !hasDigit(b)
        && EditDistance.between(a, b) <= most;
  }

  private static boolean hasDigit(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }
}
