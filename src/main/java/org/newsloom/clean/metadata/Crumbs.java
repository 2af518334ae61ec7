package org.newsloom.clean.metadata;

/** A breadcrumb: {@code Home > News > A thing happened}. */
final class Crumbs {
  /** In characters: what is shorter behind a breadcrumb is its last step, not the title. */
  private static final int SHORTEST_AFTER = 10;

  private Crumbs() {}

  /** How many marks of a breadcrumb a line holds. */
  static int count(String text) {
    int crumbs = 0;
    for (int i = 0; i < text.length(); i++) {
      crumbs += ends(text.charAt(i)) ? 1 : 0;
    }
    return crumbs;
  }

  private static boolean ends(char c) {
    return switch (c) {
      case '>', '\u203a', '\u00bb', '|', '\u2192', '/' -> true;
      default -> false;
    };
  }

  /** The title without the breadcrumb that leads to it, or the site's name after it. */
  static String withoutThem(String title) {
    int start = title.length();
    while (start > 0 && !ends(title.charAt(start - 1))) {
      start--;
    }
    String last = title.substring(start).strip();
    return count(title) >= 2 && last.length() >= SHORTEST_AFTER
        ? last
        : new SiteNames(null).off(title);
  }
}
