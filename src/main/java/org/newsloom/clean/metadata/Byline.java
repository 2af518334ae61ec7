package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line as a byline: {@code By Ann Lee and Bo Ek | May 4, 2021}, {@code May 4, 2021 by Ann
 * Lee}, {@code Ann Lee · 4 min read}.
 *
 * @param authors the names, in order; empty if the line names nobody
 * @param signed whether a word such as "by" says that these are authors; names without it need
 *     another sign beside them
 * @param announces whether the line is such a word alone, and the name stands in the next one
 */
record Byline(List<String> authors, boolean signed, boolean announces) {
  static final Byline NONE = new Byline(List.of(), false, false);
  private static final Byline ANNOUNCEMENT = new Byline(List.of(), true, true);

  /** In characters; a byline is a short line. */
  private static final int LONGEST = 250;

  private static final int MOST_NAME_WORDS = 5;

  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)(?:^|(?<=[|/\u2022\u00b7\u2013\u2014\u25cf,-]\\s?)|(?<=\\d\\s)|(?<=\\s))"
              + "(?:(?:(?:article|story|text|words|post|report|content|guide|review|blog)\\s+)?"
              + "(?:(?:written|posted|published|authored|reported|created|submitted|contributed)\\s+)?"
              + "(?:by\\b|(?-i:By(?=\\p{Lu}\\p{Ll})))|authors?\\s*:|writer\\s*:|written\\s*:|author$)"
              + "\\s*:?\\s*");

  private static final Pattern READING_TIME =
      Pattern.compile("(?i)\\b\\d+\\s*-?\\s*(?:min|minute)s?\\b|reading time");

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
                  + " this that the how what why when where edited fact checked medically")
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

  /** In characters. */
  private static final int LONGEST_ROLE = 60;

  Byline {
    authors = List.copyOf(authors);
  }

  /** Reads a line, without looking at its neighbours. */
  static Byline read(String line) {
    if (line.length() > LONGEST || line.length() < 2) {
      return NONE;
    }
    Byline signed = readSigned(line);
    return signed.signed() ? signed : unsigned(line);
  }

  /** Reads a line in which a word such as "by" says that it names authors; else gives nobody. */
  static Byline readSigned(String line) {
    if (line.length() > LONGEST || !mayBeSigned(line)) {
      return NONE;
    }
    Matcher sign = SIGN.matcher(line);
    while (sign.find()) {
      if (sign.end() == line.length()) {
        return sign.start() == 0 ? ANNOUNCEMENT : NONE;
      }
      // Copied lines run into each other: "By Ann LeeMay 4, 2021".
      int end =
          DateReader.find(line)
              .map(DateReader.Found::start)
              .filter(start -> start > sign.end())
              .orElse(line.length());
      List<String> names = names(line.substring(sign.end(), end), true);
      if (!names.isEmpty() && (sign.start() == 0 || isMeta(line.substring(0, sign.start())))) {
        return new Byline(names, true, false);
      }
    }
    return NONE;
  }

  /** "Ann Lee", "Ann Lee | May 4, 2021", "Ann Lee, Editor": names and nothing but what goes by. */
  private static Byline unsigned(String line) {
    String rest = line;
    Optional<DateReader.Found> date = DateReader.find(line);
    if (date.isPresent()) {
      rest = line.substring(0, date.get().start());
      if (strip(rest).isEmpty()) {
        rest = line.substring(date.get().end());
      }
    }
    String text = strip(beforeReadingTime(rest));
    if (text.length() < 5 || !Character.isUpperCase(text.codePointAt(0))) {
      return NONE;
    }
    List<String> names = new ArrayList<>();
    int end = names(text, 0, false, names);
    String tail = strip(text.substring(end));
    boolean whole =
        tail.isEmpty()
            || AuthorNames.isCredential(tail)
            || (tail.length() <= LONGEST_ROLE && AuthorNames.isRole(tail));
    return whole && names.stream().allMatch(name -> name.indexOf(' ') > 0)
        ? new Byline(names, false, false)
        : NONE;
  }

  private static String beforeReadingTime(String line) {
    if (!mayStateReadingTime(line)) {
      return line;
    }
    Matcher readingTime = READING_TIME.matcher(line);
    return readingTime.find() ? line.substring(0, readingTime.start()) : line;
  }

  /** A cheap test before the expression, which begins with a digit or spells it out. */
  private static boolean mayStateReadingTime(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ((c >= '0' && c <= '9')
          || ((c == 'r' || c == 'R') && line.regionMatches(true, i, "reading", 0, 7))) {
        return true;
      }
    }
    return false;
  }

  /** A cheap test before any pattern: most lines hold no word that signs. */
  private static boolean mayBeSigned(String line) {
    for (int i = 0; i + 1 < line.length(); i++) {
      boolean sign =
          switch (line.charAt(i)) {
            case 'b', 'B' -> isBy(line, i);
            case 'a', 'A' -> line.regionMatches(true, i, "author", 0, 6);
            case 'w', 'W' -> line.regionMatches(true, i, "writ", 0, 4);
            default -> false;
          };
      if (sign && (i == 0 || !Character.isLetter(line.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether "by" stands there and its word ends with it, but for a name that it ran into. */
  private static boolean isBy(String line, int at) {
    char second = line.charAt(at + 1);
    return (second == 'y' || second == 'Y')
        && (at + 2 == line.length() || !Character.isLowerCase(line.charAt(at + 2)));
  }

  /** Whether what stands before "by" is a date or a label, not the first half of a sentence. */
  private static boolean isMeta(String before) {
    String text = strip(before);
    return text.isEmpty()
        || DateReader.read(text).isPresent()
        || text.endsWith("read")
        || before.stripTrailing().endsWith("|")
        || before.stripTrailing().endsWith("\u00b7")
        || before.stripTrailing().endsWith("\u2022");
  }

  private static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(text.charAt(to - 1))
        && text.charAt(to - 1) != '.') {
      to--;
    }
    return text.substring(from, to);
  }

  /** The names a text begins with, where a word before it says that they are authors. */
  static List<String> names(String text, boolean signed) {
    List<String> names = new ArrayList<>();
    names(text, 0, signed, names);
    return names;
  }

  /** Adds the names from a place on, and gives the place after the last. */
  private static int names(String text, int from, boolean signed, List<String> names) {
    int at = from;
    int last = from;
    while (at < text.length()) {
      NameEnd end = nameAt(text, at, signed && names.isEmpty());
      if (end == null) {
        break;
      }
      String name = text.substring(at, end.at());
      if (!names.isEmpty() && AuthorNames.isRole(name)) {
        break;
      }
      last = end.at();
      if (!AuthorNames.isCredential(name)) {
        names.add(name);
      }
      Matcher separator = SEPARATOR.matcher(text).region(end.at(), text.length());
      if (!separator.lookingAt()) {
        break;
      }
      at = separator.end();
    }
    return last;
  }

  private static final Pattern SEPARATOR =
      Pattern.compile("(?i)\\s*(?:,\\s*(?:and|&)\\s|,|&|\\band\\b|\\bwith\\b)\\s*");

  /** Where a name ends, and how many words it has. */
  private record NameEnd(int at, int words) {}

  private static @Nullable NameEnd nameAt(String text, int from, boolean signed) {
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
    return end == from ? null : new NameEnd(end, words);
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
