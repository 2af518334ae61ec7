package org.newsloom.clean.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as written, understood.
 *
 * @param date the day, in the zone it is written in
 * @param instant the moment; null unless a time and a zone are written
 */
public record PublicationDate(LocalDate date, @Nullable Instant instant) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
          + "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Pattern ISO =
      Pattern.compile(
          "\\b(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)? ?(Z|[+-]\\d{2}:?\\d{2})?)?");

  private static final Pattern COMPACT =
      Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(.{0,30})");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + ",?[ -](\\d{4})(.{0,30})");

  private static final Pattern NUMBERS =
      Pattern.compile("\\b(\\d{1,4})[/.](\\d{1,2})[/.](\\d{2,4})\\b");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(\\d{1,2}):(\\d{2})(?::\\d{2})? ?([ap])?\\.?m?\\.? ?\\(?(GMT|UTC|EDT|EST|ET|CDT|CST|MDT|MST|PDT|PST|BST|CET|CEST|Z|[+-]\\d{2}:?\\d{2})?\\b");

  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("GMT", ZoneId.of("UTC")),
          Map.entry("UTC", ZoneId.of("UTC")),
          Map.entry("Z", ZoneId.of("UTC")),
          Map.entry("EDT", ZoneId.of("-04:00")),
          Map.entry("EST", ZoneId.of("-05:00")),
          Map.entry("ET", ZoneId.of("America/New_York")),
          Map.entry("CDT", ZoneId.of("-05:00")),
          Map.entry("CST", ZoneId.of("-06:00")),
          Map.entry("MDT", ZoneId.of("-06:00")),
          Map.entry("MST", ZoneId.of("-07:00")),
          Map.entry("PDT", ZoneId.of("-07:00")),
          Map.entry("PST", ZoneId.of("-08:00")),
          Map.entry("BST", ZoneId.of("+01:00")),
          Map.entry("CET", ZoneId.of("+01:00")),
          Map.entry("CEST", ZoneId.of("+02:00")));

  /**
   * Understands a date in ISO 8601, in English words ({@code March 19, 2024, 7:35 a.m. ET}) or in
   * numbers where only one reading is possible; empty for all else, for 03/04/2024 too.
   */
  public static Optional<PublicationDate> parse(String text) {
    try {
      return iso(text)
          .or(() -> compact(text))
          .or(() -> words(text))
          .or(() -> numbers(text))
          .filter(found -> found.date.getYear() >= 1800 && found.date.getYear() <= 2100);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<PublicationDate> iso(String text) {
    Matcher iso = ISO.matcher(text);
    if (!iso.find()) {
      return Optional.empty();
    }
    LocalDate date = date(iso.group(1), iso.group(2), iso.group(3));
    if (iso.group(7) == null) {
      return Optional.of(new PublicationDate(date, null));
    }
    LocalDateTime time =
        date.atTime(
            Integer.parseInt(iso.group(4)),
            Integer.parseInt(iso.group(5)),
            iso.group(6) == null ? 0 : Integer.parseInt(iso.group(6)));
    return Optional.of(
        new PublicationDate(date, OffsetDateTime.of(time, offset(iso.group(7))).toInstant()));
  }

  private static java.time.ZoneOffset offset(String text) {
    return text.equals("Z")
        ? java.time.ZoneOffset.UTC
        : java.time.ZoneOffset.of(
            text.contains(":") ? text : text.substring(0, 3) + ":" + text.substring(3));
  }

  private static Optional<PublicationDate> compact(String text) {
    Matcher compact = COMPACT.matcher(text);
    return compact.matches()
        ? Optional.of(
            new PublicationDate(date(compact.group(1), compact.group(2), compact.group(3)), null))
        : Optional.empty();
  }

  private static Optional<PublicationDate> words(String text) {
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.find()) {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(monthFirst.group(3)),
              month(monthFirst.group(1)),
              Integer.parseInt(monthFirst.group(2)));
      return Optional.of(new PublicationDate(date, moment(date, monthFirst.group(4))));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(dayFirst.group(3)),
              month(dayFirst.group(2)),
              Integer.parseInt(dayFirst.group(1)));
      return Optional.of(new PublicationDate(date, moment(date, dayFirst.group(4))));
    }
    return Optional.empty();
  }

  private static @Nullable Instant moment(LocalDate date, String rest) {
    Matcher clock = CLOCK.matcher(rest);
    if (!clock.find() || clock.group(4) == null) {
      return null;
    }
    int hour = Integer.parseInt(clock.group(1));
    if (clock.group(3) != null) {
      hour = hour % 12 + (clock.group(3).equalsIgnoreCase("p") ? 12 : 0);
    }
    String zone = clock.group(4).toUpperCase(java.util.Locale.ROOT);
    ZoneId id = ZONES.containsKey(zone) ? ZONES.get(zone) : offset(zone);
    return date.atTime(hour, Integer.parseInt(clock.group(2))).atZone(id).toInstant();
  }

  private static Optional<PublicationDate> numbers(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (!numbers.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(2));
    int third = Integer.parseInt(numbers.group(3));
    if (numbers.group(1).length() == 4) {
      return Optional.of(new PublicationDate(LocalDate.of(first, second, third), null));
    }
    if (numbers.group(3).length() != 4) {
      return Optional.empty();
    }
    // Day or month first? Only where one of them cannot be a month, or where both are the same.
    if (first > 12 || first == second) {
      return Optional.of(new PublicationDate(LocalDate.of(third, second, first), null));
    }
    return second > 12
        ? Optional.of(new PublicationDate(LocalDate.of(third, first, second), null))
        : Optional.empty();
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(java.util.Locale.ROOT)) + 1;
  }
}
