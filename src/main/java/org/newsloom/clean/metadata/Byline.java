package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  static final Pattern SIGN =
      Pattern.compile(
          "(?i)(?:^|(?<=[|/\u2022\u00b7\u2013\u2014\u25cf,-]\\s?)|(?<=\\d\\s)|(?<=\\s))"
              + "(?:(?:(?:article|story|text|words|post|report|content|guide|review|blog|interview|analysis|opinion|commentary)\\s+)?"
              + "(?:(?:written|posted|published|authored|reported|created|submitted|contributed)\\s+)?"
              + "(?:by\\b|(?-i:^From(?=\\s\\p{Lu}\\p{Ll}))|(?-i:By(?=\\p{Lu}\\p{Ll})))|authors?\\s*:|writer\\s*:|written\\s*:|author$)"
              + "\\s*:?\\s*");

  private static final Pattern RANK = Pattern.compile("(?:\\p{Ll}[\\p{L}-]* ){1,4}(?=\\p{Lu})");

  static final Pattern READING_TIME =
      Pattern.compile("(?i)\\b\\d+\\s*-?\\s*(?:min|minute)s?\\b|reading time");

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
      List<String> names = BylineNames.read(withoutRank(line.substring(sign.end(), end)), true);
      if (!names.isEmpty() && (sign.start() == 0 || isMeta(line.substring(0, sign.start())))) {
        return new Byline(names, true, false);
      }
    }
    return NONE;
  }

  /** "political reporter Ann Lee" without what stands before the name. */
  private static String withoutRank(String names) {
    Matcher rank = RANK.matcher(names);
    return rank.lookingAt() && AuthorNames.isRole(rank.group())
        ? names.substring(rank.end())
        : names;
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
    int end = BylineNames.add(text, false, names);
    if (isSentence(text, end) || OfficeTitles.begins(text)) {
      return NONE;
    }
    String tail = strip(text.substring(end));
    boolean whole =
        tail.isEmpty()
            || AuthorNames.isCredential(tail)
            || (tail.length() <= LONGEST_ROLE && AuthorNames.isRole(tail));
    return whole && names.stream().allMatch(name -> name.indexOf(' ') > 0)
        ? new Byline(names, false, false)
        : NONE;
  }

  /** Whether a word in lower case goes on after a name: "Ann Lee said that ...". */
  private static boolean isSentence(String text, int nameEnd) {
    return nameEnd + 1 < text.length()
        && text.charAt(nameEnd) == ' '
        && Character.isLowerCase(text.charAt(nameEnd + 1));
  }

  private static String beforeReadingTime(String line) {
    if (!mayStateReadingTime(line)) {
      return line;
    }
    Matcher readingTime = READING_TIME.matcher(line);
    return readingTime.find() ? line.substring(0, readingTime.start()) : line;
  }

  /** A cheap test before the expression, which begins with a digit or spells it out. */
  static boolean mayStateReadingTime(String line) {
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
  static boolean mayBeSigned(String line) {
    for (int i = 0; i + 1 < line.length(); i++) {
      boolean sign =
          switch (line.charAt(i)) {
            case 'b', 'B' -> isBy(line, i);
            case 'a', 'A' -> line.regionMatches(true, i, "author", 0, 6);
            case 'F' -> i == 0 && line.startsWith("From ");
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
}
