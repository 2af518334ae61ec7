package org.newsloom.clean.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that pages write: ISO 8601 and its near forms ({@code 2024-03-19T07:35:00+0000}),
 * RFC 1123 ({@code Tue, 19 Mar 2024 07:35:00 GMT}), English ones ({@code March 19, 2024, 7:35 a.m.
 * ET}, {@code 19th Mar. 2024}) and numeric ones that can only be read one way ({@code 25/12/2024};
 * {@code 03/04/2024} gives nothing).
 */
final class DateReader {
  private static final int EARLIEST_YEAR = 1800;
  private static final int LATEST_YEAR = 2100;

  /** Text longer than this is not searched: a date line is short. */
  private static final int LONGEST = 200;

  private static final String MONTH_NAME =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  static final Pattern COMPACT = Pattern.compile("^\\s*(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  static final Pattern MONTH_DAY_YEAR =
      // No word boundary before it: copied lines run into each other, "Ann LeeMay 4, 2021".
      Pattern.compile(MONTH_NAME + "\\s*,?\\s+(\\d{1,2})(?:st|nd|rd|th)?[,.]?\\s+(\\d{4})(?!\\d)");
  static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?"
              + MONTH_NAME
              + ",?[\\s-]+(\\d{4})(?!\\d)");
  static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?\\s*([ap]\\.?m\\b\\.?)?"
              + "\\s*(?:(z|utc|gmt|est|edt|et|cst|cdt|pst|pdt|pt|cet|cest|bst)\\b)?"
              + "\\s*([+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?");

  /** Only zones that mean one thing to readers of English news. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("z", "UTC"),
          Map.entry("utc", "UTC"),
          Map.entry("gmt", "UTC"),
          Map.entry("et", "America/New_York"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("pt", "America/Los_Angeles"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("bst", "+01:00"));

  private DateReader() {}

  /**
   * A date and where it stands.
   *
   * @param date what was read
   * @param start where it begins in the text
   * @param end where it ends, time of day left out
   */
  record Found(PublicationDate date, int start, int end) {}

  /** The first date in a short text; empty if there is none, or none that can be relied on. */
  static Optional<PublicationDate> read(@Nullable String text) {
    return find(text).map(Found::date);
  }

  /** The first date in a short text and its place. */
  static Optional<Found> find(@Nullable String text) {
    if (text == null || !mayHoldYear(text)) {
      return Optional.empty();
    }
    String lower = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
    boolean figures = mayHoldFigures(lower);
    boolean month = mayHoldMonth(lower);
    return (figures ? find(lower, ISO, 1, 2, 3) : Optional.<Found>empty())
        .or(() -> month ? find(lower, MONTH_DAY_YEAR, 3, 1, 2) : Optional.empty())
        .or(() -> month ? find(lower, DAY_MONTH_YEAR, 3, 2, 1) : Optional.empty())
        .or(() -> figures ? findNumeric(lower) : Optional.empty())
        .or(() -> find(lower, COMPACT, 1, 2, 3));
  }

  /** A digit on both sides of a mark: cheap, and without it there is no date in figures alone. */
  static boolean mayHoldFigures(String lower) {
    for (int i = 1; i + 1 < lower.length(); i++) {
      char mark = lower.charAt(i);
      if ((mark == '-' || mark == '/' || mark == '.')
          && isDigit(lower.charAt(i - 1))
          && isDigit(lower.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The first letters of a month: cheap, and without them there is no date with its name. */
  static boolean mayHoldMonth(String lower) {
    for (int i = 0; i + 2 < lower.length(); i++) {
      boolean month =
          switch (lower.charAt(i)) {
            case 'j' ->
                lower.startsWith("jan", i)
                    || lower.startsWith("jun", i)
                    || lower.startsWith("jul", i);
            case 'f' -> lower.startsWith("feb", i);
            case 'm' -> lower.startsWith("mar", i) || lower.startsWith("may", i);
            case 'a' -> lower.startsWith("apr", i) || lower.startsWith("aug", i);
            case 's' -> lower.startsWith("sep", i);
            case 'o' -> lower.startsWith("oct", i);
            case 'n' -> lower.startsWith("nov", i);
            case 'd' -> lower.startsWith("dec", i);
            default -> false;
          };
      if (month) {
        return true;
      }
    }
    return false;
  }

  /** Four digits in a row: cheap, and most lines have none. */
  static boolean mayHoldYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && i < LONGEST; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Found> find(String text, Pattern pattern, int year, int month, int day) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return date(
            Integer.parseInt(matcher.group(year)),
            month(matcher.group(month)),
            Integer.parseInt(matcher.group(day)))
        .map(date -> found(date, matcher, text));
  }

  private static Found found(LocalDate date, Matcher matcher, String text) {
    return new Found(
        new PublicationDate(date, moment(date, text.substring(matcher.end()))),
        matcher.start(),
        matcher.end());
  }

  private static Optional<Found> findNumeric(String text) {
    Matcher matcher = NUMERIC.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    int year = Integer.parseInt(matcher.group(3));
    Optional<LocalDate> dayFirst = date(year, second, first);
    Optional<LocalDate> monthFirst = date(year, first, second);
    // Day and month cannot be told apart: no date rather than a wrong one.
    if (dayFirst.isPresent() && monthFirst.isPresent() && first != second) {
      return Optional.empty();
    }
    return dayFirst.or(() -> monthFirst).map(date -> found(date, matcher, text));
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    String start = text.substring(0, 3);
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
        return month.getValue();
      }
    }
    throw new AssertionError("the pattern matches month names only");
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Instant moment(LocalDate date, String afterDate) {
    Matcher matcher = TIME.matcher(afterDate);
    if (!matcher.find()) {
      return null;
    }
    String zoneName = matcher.group(5);
    String offset = matcher.group(6);
    if (zoneName == null && offset == null) {
      return null;
    }
    try {
      int hour = Integer.parseInt(matcher.group(1));
      String half = matcher.group(4);
      if (half != null) {
        hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
      }
      int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
      LocalTime time = LocalTime.of(hour, Integer.parseInt(matcher.group(2)), second);
      ZoneId zone = ZoneId.of(offset == null ? ZONES.get(zoneName) : colon(offset));
      return ZonedDateTime.of(date, time, zone).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** {@code +0530} to {@code +05:30}. */
  private static String colon(String offset) {
    return offset.length() == 5 ? offset.substring(0, 3) + ':' + offset.substring(3) : offset;
  }
}
