package org.newsloom.clean.metadata;

import java.util.Locale;
import java.util.Set;

/** Titles of public office, as they stand before a name of whom an article is about. */
final class OfficeTitles {
  private static final Set<String> TITLES =
      Set.of(
          "ambassador",
          "ayatollah",
          "chancellor",
          "congressman",
          "congresswoman",
          "crown",
          "emir",
          "emperor",
          "foreign",
          "gen",
          "general",
          "gov",
          "governor",
          "king",
          "mayor",
          "minister",
          "pope",
          "premier",
          "president",
          "prime",
          "prince",
          "princess",
          "queen",
          "rep",
          "representative",
          "secretary",
          "sen",
          "senator",
          "sheikh",
          "speaker",
          "sultan",
          "vice");

  private static final int LONGEST = TITLES.stream().mapToInt(String::length).max().orElseThrow();

  private OfficeTitles() {}

  /** Whether the first word of a text, in any case, is one or begins one. */
  static boolean begins(String text) {
    int end = 0;
    while (end < text.length() && end <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end <= LONGEST && TITLES.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
  }
}
