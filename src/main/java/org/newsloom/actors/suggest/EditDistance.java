package org.newsloom.actors.suggest;

/** How many letters two names differ in. */
final class EditDistance {
  private EditDistance() {}

  /** Insertions, deletions and substitutions between two words (Levenshtein 1966). */
  static int between(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substituted, 1 + Math.min(last[j], row[j - 1]));
      }
      last = row;
    }
    return last[b.length()];
  }

  /** Whether two words differ, but in so few letters that one may be a slip or a spelling. */
  static boolean isSlight(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int allowed = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
    return !a.equals(b) && Math.abs(a.length() - b.length()) <= allowed && between(a, b) <= allowed;
  }
}
