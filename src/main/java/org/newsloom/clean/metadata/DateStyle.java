package org.newsloom.clean.metadata;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How dates are written where a page comes from.
 *
 * @param language ISO 639 code, which tells the names of months; empty if unknown
 * @param order what comes first in {@code 3/4/2024}
 * @param yearFirst whether short dates begin with the year: {@code 24.03.04}
 */
record DateStyle(String language, Order order, boolean yearFirst) {
  /** What comes first of day and month, where both are figures. */
  enum Order {
    DAY,
    MONTH,
    UNKNOWN
  }

  /** Nothing is known. */
  static final DateStyle UNKNOWN = new DateStyle("", Order.UNKNOWN, false);

  private static final String ENGLISH = "en";

  /** Domains of states that sites everywhere use. */
  private static final Set<String> ANYWHERE =
      Set.of("io", "co", "tv", "me", "ai", "fm", "ly", "to", "cc", "ws", "la", "eu", "gl", "is");

  private static final Set<String> AMERICAN = Set.of("us", "gov", "edu", "mil");

  /**
   * The style of a page.
   *
   * @param tag the language it declares, with or without a country; empty if it declares none
   * @param host where it was published; null if unknown
   */
  static DateStyle of(String tag, @Nullable String host) {
    Locale declared = Locale.forLanguageTag(tag.strip().replace('_', '-'));
    String country = country(host);
    String language = declared.getLanguage();
    if (language.isEmpty() && country.isEmpty()) {
      return UNKNOWN;
    }
    // Templates declare "en-US" wherever they are used; the domain is chosen.
    Locale locale = country.isEmpty() ? declared : new Locale(language, country);
    if (locale.getCountry().isEmpty() && language.equals(ENGLISH)) {
      return new DateStyle(language, Order.UNKNOWN, false);
    }
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    int first = 0;
    while (first < pattern.length() && "dMy".indexOf(pattern.charAt(first)) < 0) {
      first++;
    }
    char leading = first < pattern.length() ? pattern.charAt(first) : 'd';
    boolean canadian = leading == 'y' && language.equals(ENGLISH);
    Order order = leading == 'M' ? Order.MONTH : canadian ? Order.UNKNOWN : Order.DAY;
    return new DateStyle(language, order, leading == 'y');
  }

  /** The state that a host's last part names; empty if it names none. */
  private static String country(@Nullable String host) {
    String domain = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
    if (AMERICAN.contains(domain)) {
      return "US";
    }
    boolean state = domain.length() == 2 && !ANYWHERE.contains(domain);
    return !state ? "" : domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT);
  }

  boolean isEnglish() {
    return language.equals(ENGLISH);
  }

  /** The month of this name in the page's language, else in any; 0 if it is none. */
  int month(String name) {
    int month = language.isEmpty() ? 0 : CalendarNames.of(language).month(name);
    return month > 0 ? month : CalendarNames.ofAll().month(name);
  }

  /** The weekday of this name, 1 to 7; 0 if it is none. */
  int weekday(String name) {
    int day = language.isEmpty() ? 0 : CalendarNames.of(language).weekday(name);
    return day > 0 ? day : CalendarNames.ofAll().weekday(name);
  }
}
