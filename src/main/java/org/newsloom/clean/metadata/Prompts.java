package org.newsloom.clean.metadata;

import java.util.Locale;
import java.util.Set;

/** How lines begin that ask readers to do something, or lead elsewhere. */
final class Prompts {
  private static final int MOST_WORDS = 3;

  private static final Set<String> BEGINNINGS =
      Set.of(
          "subscribe",
          "sign up",
          "sign in",
          "log in",
          "register",
          "search",
          "join",
          "download",
          "get",
          "book",
          "talk",
          "call",
          "contact",
          "follow",
          "share",
          "click",
          "read more",
          "read next",
          "see also",
          "related",
          "more from",
          "table of",
          "skip to",
          "schedule",
          "request",
          "learn more",
          "find",
          "browse",
          "in this",
          "on this page",
          "key takeaways",
          "photo",
          "image",
          "credit",
          "updated",
          "published",
          "posted",
          "by",
          "written",
          "reviewed",
          "comment",
          "comments",
          "leave",
          "please",
          "we use",
          "this site",
          "copyright",
          "advertisement",
          "sponsored",
          "trending",
          "popular",
          "latest",
          "recent",
          "shop",
          "free shipping",
          "save",
          "try",
          "listen",
          "watch",
          "home");

  private static final int LONGEST =
      BEGINNINGS.stream().mapToInt(String::length).max().orElseThrow();

  private Prompts() {}

  /** Whether the first one to three words of a line, in any case, are such a beginning. */
  static boolean begins(String line) {
    int end = 0;
    for (int words = 0; words < MOST_WORDS && end <= LONGEST; words++) {
      while (end < line.length() && isWordPart(line.charAt(end))) {
        end++;
      }
      if (end <= LONGEST && BEGINNINGS.contains(line.substring(0, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (end == line.length() || line.charAt(end) != ' ') {
        return false;
      }
      end++;
    }
    return false;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
