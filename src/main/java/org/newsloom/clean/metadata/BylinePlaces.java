package org.newsloom.clean.metadata;

import java.util.Set;

/** The places in a byline: {@code By Ann Lee in Rome and Bo Ek in New York}. */
final class BylinePlaces {
  private static final String IN = " in ";
  private static final int MOST_WORDS = 3;

  /** How names of cities begin that have several words. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "Abu",
          "Addis",
          "Buenos",
          "Cape",
          "Hong",
          "Kuala",
          "Los",
          "Mexico",
          "New",
          "Phnom",
          "Port",
          "Rio",
          "Saint",
          "San",
          "Sao",
          "São",
          "St",
          "Tel",
          "The",
          "Washington");

  private BylinePlaces() {}

  /** Where the place ends that follows a name; that end of the name itself if none follows. */
  static int end(String text, int nameEnd) {
    if (!text.startsWith(IN, nameEnd)) {
      return nameEnd;
    }
    int end = nameEnd;
    int at = nameEnd + IN.length();
    for (int words = 0; words < MOST_WORDS && at < text.length(); words++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        break;
      }
      end = at + 1;
      while (end < text.length() && isPlacePart(text.charAt(end))) {
        end++;
      }
      if (end == text.length() || text.charAt(end) != ' ') {
        break;
      }
      at = end + 1;
    }
    return end;
  }

  private static boolean isPlacePart(char c) {
    return Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '\u2019';
  }

  /**
   * Whether a name in a byline that holds places is a further one: "in Rome, Paris and Tel Aviv".
   */
  static boolean isPlace(String name) {
    int space = name.indexOf(' ');
    return space < 0 || BEGINNINGS.contains(name.substring(0, space));
  }
}
