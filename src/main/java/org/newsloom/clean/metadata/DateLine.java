package org.newsloom.clean.metadata;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that a visible line states as mastheads do: {@code Published: 4 May 2021}, {@code Ann Lee |
 * 4 May 2021, 10:30}. Days in sentences, captions and timelines are none.
 *
 * @param date the day
 * @param labelled whether a word says that it is the day of publication
 * @param ofChange whether a word says that it is the day of a change
 */
record DateLine(PublicationDate date, boolean labelled, boolean ofChange) {
  private static final int MOST_NAMES = 6;
  private static final int LONGEST_FILLER = 3;

  /** In characters, where words are not parted by spaces. */
  private static final int LONGEST_UNSPACED = 12;

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s[-\u2013\u2014/]\\s|[|\u00b7\u2022\u2219\u25cf\u25aa\u00bb\u203a;\t\u2003\u3000]|(?<=\\p{L}{3})\\.\\s");

  /** A time of day, a zone, a weekday's comma, "at", "Uhr": what may follow the day. */
  private static final Pattern AFTER_DAY =
      Pattern.compile(
          "^(?:[\\s,.(\\[@)\\]-]|\\d{1,2}[:.h\u6642\u65f6]\\s?\\d{2}(?:[:.]\\d{2})?|[ap]\\.?m\\b\\.?|t(?=\\d)|z\\b|utc|gmt"
              + "|[ecpmb][sd]?t\\b|ce?st\\b|ist\\b|at\\b|um\\b|uhr\\b|h(?:rs)?\\b|\u00e0\\b|kl\\.?|klo\\b|ore\\b|alle\\b|a las|\u00e0s|o godz\\.?"
              + "|\u0432\\b|\u0433\\.|\u0433\u043e\u0434\u0430|[+-]\\d{2}:?\\d{2})+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> CONNECTORS =
      Set.of(
          "by",
          "from",
          "with",
          "leave",
          "last",
          "first",
          "updated",
          "published",
          "read",
          "comments",
          "comment",
          "views",
          "share",
          "print",
          "email",
          "reading",
          "minute",
          "minutes",
          "mins",
          "door",
          "przez",
          "autor",
          "author",
          "source",
          "last-modified");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'\u2019-]+");

  /** Reads a short line; empty if it states no day, or states it otherwise than mastheads do. */
  static Optional<DateLine> read(String text, DateStyle style) {
    Optional<DateReader.Found> found = DateReader.find(text, style);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String before = afterSeparator(text.substring(0, found.get().start()));
    String after = text.substring(found.get().end());
    if (DateLabels.isOther(before)) {
      return second(after, style);
    }
    boolean changed = DateLabels.isChanged(before);
    boolean published = !changed && DateLabels.isPublished(before);
    if (changed) {
      Optional<DateLine> second = second(after, style);
      return second.isPresent()
          ? second
          : Optional.of(new DateLine(found.get().date(), false, true));
    }
    return (published || mayStandBefore(before, style)) && mayStandAfter(after, before, style)
        ? Optional.of(new DateLine(found.get().date(), published, false))
        : Optional.empty();
  }

  /** "Updated May 5, 2021. Published May 4, 2021": the second is meant. */
  private static Optional<DateLine> second(String rest, DateStyle style) {
    return rest.isBlank()
        ? Optional.empty()
        : read(rest, style).filter(line -> line.labelled() && !line.ofChange());
  }

  private static String afterSeparator(String before) {
    Matcher matcher = SEPARATOR.matcher(before);
    int start = 0;
    while (matcher.find()) {
      start = matcher.end();
    }
    return before.substring(start).strip();
  }

  /** Names, places and sections, or nothing; no sentence, and no label of another kind. */
  private static boolean mayStandBefore(String before, DateStyle style) {
    if (before.isEmpty()) {
      return true;
    }
    if (before.indexOf('@') >= 0 || isUnknownLabel(before)) {
      return false;
    }
    int names = 0;
    Matcher words = WORD.matcher(before);
    while (words.find()) {
      String word = words.group();
      int first = word.codePointAt(0);
      boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
      if (style.weekday(word) > 0) {
        continue;
      }
      if (!cased) {
        if (word.length() > LONGEST_UNSPACED) {
          return false;
        }
      } else if (Character.isLowerCase(first) && word.length() > LONGEST_FILLER) {
        return CONNECTORS.contains(word);
      }
      names++;
    }
    return names <= MOST_NAMES;
  }

  private static boolean isUnknownLabel(String before) {
    char last = before.charAt(before.length() - 1);
    return last == ':' || last == '\uff1a';
  }

  private static boolean mayStandAfter(String after, String before, DateStyle style) {
    Matcher day = AFTER_DAY.matcher(after);
    int end = day.find() ? day.end() : 0;
    String rest = after.substring(end).strip();
    if (rest.isEmpty()) {
      // "Troops Land, June 6, 1944." is a caption; "5. 3. 2024." is a day.
      return before.isEmpty() || !after.strip().startsWith(".") || DateLabels.isPublished(before);
    }
    char first = rest.charAt(0);
    if (first == ':' || first == '\uff1a' || after.strip().startsWith(":")) {
      return false;
    }
    Matcher separator = SEPARATOR.matcher(rest);
    if (separator.lookingAt() || first == '|' || DateReader.find(rest, style).isPresent()) {
      return true;
    }
    char last = rest.charAt(rest.length() - 1);
    Matcher word = WORD.matcher(rest);
    if (!word.lookingAt() || (last == '.' && rest.indexOf(' ') > 0)) {
      return last != '.' && last != '!' && last != '?';
    }
    boolean lower = Character.isLowerCase(rest.codePointAt(0));
    return !lower
        || word.group().length() <= LONGEST_FILLER
        || CONNECTORS.contains(word.group())
        || DateLabels.isChanged(word.group())
        || DateLabels.isPublished(word.group());
  }
}
