package org.newsloom.clean.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
 * RFC 1123 ({@code Tue, 19 Mar 2024 07:35:00 GMT}), those with the name of a month in any of some
 * fifty languages ({@link WordDates}), East Asian ones, and numeric ones that can only be read one
 * way where the page comes from ({@code 25/12/2024}; {@code 03/04/2024} gives nothing where that is
 * not known).
 */
final class DateReader {
  private static final int EARLIEST_YEAR = 1800;
  private static final int LATEST_YEAR = 2100;

  /** Years of two figures above this one are of the last century. */
  private static final int LAST_SHORT_YEAR = 49;

  /** Text longer than this is not searched: a date line is short. */
  private static final int LONGEST = 200;

  static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})(?:([-/])|(\\.) ?)(\\d{1,2})(?:\\2|(\\.) ?)(\\d{1,2})(?!\\d)");
  static final Pattern COMPACT = Pattern.compile("^\\s*(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.:-])(\\d{1,2})(?:([/-])|(\\.) ?)(\\d{1,2})(?:\\2|(\\.) ?)(\\d{4}|\\d{2})"
              + "(?![\\d%]|[/.:-]\\d)");

  /** Chinese, Japanese and Korean; with the names of eras. */
  static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?:(\\d{4})|(\u4ee4\u548c|\u5e73\u6210|\u6c11\u56fd|\u6c11\u570b)\\s*(\u5143|\\d{1,3}))\\s*[\u5e74\ub144]\\s*"
              + "(\\d{1,2})\\s*[\u6708\uc6d4]\\s*(\\d{1,2})\\s*[\u65e5\u53f7\u865f\uc77c]?");

  /** The year before the first one of an era. */
  private static final Map<String, Integer> ERAS =
      Map.of(
          "\u4ee4\u548c", 2018, "\u5e73\u6210", 1988, "\u6c11\u56fd", 1911, "\u6c11\u570b", 1911);

  /** In Vietnamese months have numbers. */
  static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s+th(?:\u00e1ng|g)\\s+(\\d{1,2})(?:,|\\s+n\u0103m)?\\s+(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /** A half of the day or a zone, as Americans write them. */
  private static final Pattern AMERICAN =
      Pattern.compile("(?i)\\d\\s*[ap]\\.?m\\b|\\b[ecp][sd]?t\\b");

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?\\s*([ap]\\.?m\\b\\.?)?"
              + "\\s*(?:(z|utc|gmt|est|edt|et|cst|cdt|pst|pdt|pt|cet|cest|bst)\\b)?"
              + "\\s*([+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

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
    return read(text, DateStyle.UNKNOWN);
  }

  /** As the other one, for a page whose way of writing dates is known. */
  static Optional<PublicationDate> read(@Nullable String text, DateStyle style) {
    return find(text, style).map(Found::date);
  }

  /** A statement that is a date or the number of a moment; the day 0 of such numbers is none. */
  static Optional<PublicationDate> readStated(@Nullable String text, DateStyle style) {
    return UnixTime.read(text)
        .or(() -> read(text, style))
        .filter(date -> date.date().toEpochDay() != 0);
  }

  /** The first date in a short text and its place. */
  static Optional<Found> find(@Nullable String text) {
    return find(text, DateStyle.UNKNOWN);
  }

  /** As the other one, for a page whose way of writing dates is known. */
  static Optional<Found> find(@Nullable String text, DateStyle style) {
    if (text == null) {
      return Optional.empty();
    }
    boolean year = mayHoldYear(text);
    boolean figures = mayHoldFigures(text);
    if (!year && !figures) {
      return Optional.empty();
    }
    String searched = withPlainDigits(text.substring(0, Math.min(text.length(), LONGEST)));
    Found first = null;
    if (figures) {
      first = earlier(first, iso(searched, style));
      first = earlier(first, numeric(searched, style));
    }
    if (year || searched.indexOf('-') > 0 || searched.indexOf('/') > 0) {
      first =
          earlier(
              first,
              WordDates.find(searched, style)
                  .map(place -> found(place.date(), place.start(), place.end(), searched)));
    }
    if (first == null && year) {
      first =
          eastAsian(searched)
              .or(() -> vietnamese(searched))
              .or(() -> compact(searched))
              .orElse(null);
    }
    return Optional.ofNullable(first);
  }

  private static @Nullable Found earlier(@Nullable Found one, Optional<Found> other) {
    return one == null || (other.isPresent() && other.get().start() < one.start())
        ? other.orElse(one)
        : one;
  }

  /** The figures of other scripts as ASCII ones; a text of the same length. */
  private static String withPlainDigits(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '\u00ff' && Character.isDigit(c)) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** A digit on both sides of a mark: cheap, and without it there is no date in figures alone. */
  static boolean mayHoldFigures(String text) {
    int end = Math.min(text.length(), LONGEST);
    for (int i = 1; i + 1 < end; i++) {
      char mark = text.charAt(i);
      if ((mark == '-' || mark == '/' || mark == '.')
          && Character.isDigit(text.charAt(i - 1))
          && (Character.isDigit(text.charAt(i + 1))
              || text.charAt(i + 1) == ' '
              || Character.isLetter(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Four digits in a row, or the mark of a year: cheap, and most lines have none. */
  static boolean mayHoldYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && i < LONGEST; i++) {
      char c = text.charAt(i);
      digits = Character.isDigit(c) ? digits + 1 : 0;
      if (digits == 4 || c == '\u5e74') {
        return true;
      }
    }
    return false;
  }

  private static Optional<Found> iso(String text, DateStyle style) {
    Matcher matcher = ISO.matcher(text);
    while (matcher.find()) {
      boolean dots = matcher.group(3) != null;
      if (dots != (matcher.group(5) != null)) {
        continue;
      }
      int year = Integer.parseInt(matcher.group(1));
      boolean buddhist = style.language().equals("th") && year > LATEST_YEAR;
      Optional<LocalDate> date =
          date(
              buddhist ? year - WordDates.BUDDHIST : year,
              Integer.parseInt(matcher.group(4)),
              Integer.parseInt(matcher.group(6)));
      if (date.isPresent()) {
        return date.map(day -> found(day, matcher.start(), matcher.end(), text));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> compact(String text) {
    Matcher matcher = COMPACT.matcher(text);
    return matcher.find()
        ? date(number(matcher, 1), number(matcher, 2), number(matcher, 3))
            .map(day -> found(day, matcher.start(), matcher.end(), text))
        : Optional.empty();
  }

  private static Optional<Found> eastAsian(String text) {
    Matcher matcher = EAST_ASIAN.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String era = matcher.group(2);
    int year = era == null ? number(matcher, 1) : ERAS.get(era) + yearOfEra(matcher.group(3));
    return date(year, number(matcher, 4), number(matcher, 5))
        .map(day -> found(day, matcher.start(), matcher.end(), text));
  }

  private static int yearOfEra(String year) {
    return Character.isDigit(year.charAt(0)) ? Integer.parseInt(year) : 1;
  }

  private static Optional<Found> vietnamese(String text) {
    Matcher matcher = VIETNAMESE.matcher(text);
    return matcher.find()
        ? date(number(matcher, 3), number(matcher, 2), number(matcher, 1))
            .map(day -> found(day, matcher.start(), matcher.end(), text))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Found found(LocalDate date, int start, int end, String text) {
    return new Found(new PublicationDate(date, moment(date, text.substring(end))), start, end);
  }

  private static Optional<Found> numeric(String text, DateStyle style) {
    Matcher matcher = NUMERIC.matcher(text);
    while (matcher.find()) {
      if ((matcher.group(3) != null) == (matcher.group(5) != null)) {
        Optional<LocalDate> date = numericDay(matcher, text, style);
        if (date.isPresent()) {
          return date.map(day -> found(day, matcher.start(), matcher.end(), text));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> numericDay(Matcher matcher, String text, DateStyle style) {
    int first = number(matcher, 1);
    int second = number(matcher, 4);
    int last = number(matcher, 6);
    boolean shortYear = matcher.group(6).length() == 2;
    if (shortYear && style.yearFirst() && matcher.group(1).length() == 2) {
      return date(fullYear(first), second, last);
    }
    int year = shortYear ? fullYear(last) : last;
    Optional<LocalDate> dayFirst = date(year, second, first);
    Optional<LocalDate> monthFirst = date(year, first, second);
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || first == second) {
      return dayFirst.or(() -> monthFirst);
    }
    boolean dots = matcher.group(3) != null;
    return switch (dots && !shortYear ? DateStyle.Order.DAY : style.order()) {
      case DAY -> dayFirst;
      case MONTH -> monthFirst;
      case UNKNOWN -> byOtherSigns(dayFirst.get(), monthFirst.get(), text, style);
    };
  }

  /**
   * Day and month cannot be told apart by the page: the weekday may tell, or that Americans wrote
   * it; else no date rather than a wrong one.
   */
  private static Optional<LocalDate> byOtherSigns(
      LocalDate dayFirst, LocalDate monthFirst, String text, DateStyle style) {
    int weekday = weekday(text, style);
    if (weekday > 0) {
      boolean first = dayFirst.getDayOfWeek().getValue() == weekday;
      boolean second = monthFirst.getDayOfWeek().getValue() == weekday;
      if (first != second) {
        return Optional.of(first ? dayFirst : monthFirst);
      }
    }
    boolean american = weekday > 0 || AMERICAN.matcher(text).find();
    return style.isEnglish() && american ? Optional.of(monthFirst) : Optional.empty();
  }

  private static int weekday(String text, DateStyle style) {
    for (String word : NOT_LETTERS.split(text, -1)) {
      int weekday = word.isEmpty() ? 0 : style.weekday(word);
      if (weekday > 0) {
        return weekday;
      }
    }
    return 0;
  }

  static int fullYear(int shortYear) {
    return shortYear <= LAST_SHORT_YEAR ? 2000 + shortYear : 1900 + shortYear;
  }

  static boolean isYear(int year) {
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    if (!isYear(year)) {
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
        hour = hour % 12 + ((half.startsWith("p") || half.startsWith("P")) ? 12 : 0);
      }
      int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
      LocalTime time = LocalTime.of(hour, Integer.parseInt(matcher.group(2)), second);
      ZoneId zone =
          ZoneId.of(offset == null ? ZONES.get(zoneName.toLowerCase(Locale.ROOT)) : colon(offset));
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
