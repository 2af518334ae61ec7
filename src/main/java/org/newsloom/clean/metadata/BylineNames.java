package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names that a byline lists: {@code Ann Lee, Bo van Ek and Cy Orr, Editor}. */
final class BylineNames {
  private static final int MOST_NAME_WORDS = 5;

  /** In characters. */
  private static final int SHORTEST = 2;

  private static final Pattern NAME_WORD =
      Pattern.compile("(?:\\p{Lu}|[A-Z]['\u2019]\\p{Lu}|Mc|Mac)[\\p{L}\\p{M}'\u2019.-]*");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "du", "da", "di", "dos",
          "ter", "ibn");

  /** Words that follow or stand where a name would, and are none. */
  private static final Set<String> NO_NAME_WORDS =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday"
                  + " thursday friday saturday sunday mon tue wed thu fri sat sun updated published"
                  + " posted last modified reviewed read reading min mins minutes share in on at for"
                  + " from with to of photo photos image images credit credits comments comment views"
                  + " view home blog news category categories tags tag date time table contents print"
                  + " email save listen follow subscribe sign log contact about and or via your our"
                  + " this that the how what why when where edited fact checked medically"
                  + " by author authors written")
              .split(" "));

  private static final Set<String> TEAM_WORDS =
      Set.of("editors", "editor", "team", "staff", "editorial", "newsroom", "contributors", "desk");

  /** Words that begin the rank after a name. */
  private static final Set<String> RANKS =
      Set.of(
          "executive",
          "senior",
          "managing",
          "editor",
          "staff",
          "contributing",
          "contributor",
          "guest",
          "special",
          "chief",
          "assistant",
          "associate",
          "reporter",
          "writer",
          "columnist",
          "correspondent",
          "director",
          "founder",
          "co-founder",
          "ceo",
          "author",
          "digital");

  /** Labels that a copied line runs into: "Ann LeePublished". */
  private static final List<String> RUN_ONS = List.of("published", "updated", "posted", "follow");

  private static final Pattern SEPARATOR =
      Pattern.compile("(?i)\\s*(?:,\\s*(?:and|&)\\s|,|&|\\band\\b|\\bwith\\b)\\s*");

  private BylineNames() {}

  /**
   * The names a text begins with, in order.
   *
   * @param signed whether a word before the text says that they are authors
   */
  static List<String> read(String text, boolean signed) {
    List<String> names = new ArrayList<>();
    add(text, signed, names);
    return names;
  }

  /** Adds the names a text begins with, and gives the place after the last. */
  static int add(String text, boolean signed, List<String> names) {
    int at = 0;
    int last = 0;
    // Whether some name before says from where its bearer reports.
    boolean placed = false;
    while (at < text.length()) {
      int end = nameEnd(text, at, signed && names.isEmpty());
      String name = text.substring(at, end);
      boolean employer =
          !names.isEmpty()
              && AuthorNames.isHouse(name)
              && text.substring(0, at).stripTrailing().endsWith(",");
      if (employer) {
        return text.length();
      }
      if (isNone(name) || (!names.isEmpty() && AuthorNames.isRole(name))) {
        break;
      }
      last = signed ? BylinePlaces.end(text, end) : end;
      boolean place = placed && BylinePlaces.isPlace(name);
      placed |= last > end;
      if (!place && !AuthorNames.isCredential(name)) {
        names.add(once(name));
      }
      Matcher separator = SEPARATOR.matcher(text).region(last, text.length());
      if (!separator.lookingAt()) {
        break;
      }
      at = separator.end();
    }
    return last;
  }

  /** Whether what stands where a name would is a prompt ("Get Started") or nothing. */
  private static boolean isNone(String name) {
    return name.length() < SHORTEST || Prompts.begins(name);
  }

  /** A name without its repetition: "Ann Lee Ann Lee", of a portrait's text and the name by it. */
  private static String once(String name) {
    int half = name.length() / 2;
    return name.length() % 2 == 1
            && name.charAt(half) == ' '
            && name.regionMatches(0, name, half + 1, half)
        ? name.substring(0, half)
        : name;
  }

  /** Where the name ends that begins at a place; that place itself if none begins there. */
  private static int nameEnd(String text, int from, boolean signed) {
    int words = 0;
    int end = from;
    int at = from;
    while (at < text.length() && words < MOST_NAME_WORDS) {
      int wordEnd = at;
      while (wordEnd < text.length() && isNamePart(text.charAt(wordEnd))) {
        wordEnd++;
      }
      int cut = runOn(text, at, wordEnd);
      boolean runsOn = cut < wordEnd;
      Part part = part(text.substring(at, cut), words, signed);
      if (part == Part.NONE) {
        break;
      }
      words++;
      end = part == Part.PARTICLE ? end : cut;
      if (runsOn || wordEnd >= text.length() || text.charAt(wordEnd) != ' ') {
        break;
      }
      at = wordEnd + 1;
    }
    return end;
  }

  /** Where in a word a label begins that the line before it ran into; the word's end if none. */
  private static int runOn(String text, int from, int to) {
    for (String label : RUN_ONS) {
      int start = to - label.length();
      if (start > from && text.regionMatches(true, start, label, 0, label.length())) {
        return start;
      }
    }
    return to;
  }

  private enum Part {
    NAME,
    PARTICLE,
    NONE
  }

  /** What a word can be in a name of which some words are read already. */
  private static Part part(String word, int words, boolean signed) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (words > 0 && PARTICLES.contains(lower)) {
      return Part.PARTICLE;
    }
    if (signed && TEAM_WORDS.contains(lower)) {
      return Part.NAME;
    }
    boolean aTeam = signed && words == 0 && (lower.equals("the") || lower.equals("news"));
    if (!NAME_WORD.matcher(word).matches()
        || (!aTeam && NO_NAME_WORDS.contains(lower.replace(".", "")))
        || (words >= 2 && RANKS.contains(lower))) {
      return Part.NONE;
    }
    return Part.NAME;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetter(c)
        || c == '\''
        || c == '\u2019'
        || c == '.'
        || c == '-'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
