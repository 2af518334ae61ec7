package org.newsloom.clean.metadata;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Names of months and weekdays as the JDK's locale data writes them. Names are compared in a form
 * without case, accents and dots.
 */
final class CalendarNames {
  private static final int SHORTEST_BEGINNING = 3;
  private static final String ENGLISH = "en";

  /** Written as one word with the month: "in March". */
  private static final char HEBREW_IN = '\u05d1';

  private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036f]");
  private static final Pattern NOT_A_PART = Pattern.compile("[.\u2019'\u05f3\u0970]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** Some states have months of their own: Syria and Lebanon, Algeria and Tunisia, Morocco. */
  private static final List<String> LOCALES =
      List.of(
          ("en en-GB en-CA en-AU de de-AT fr fr-CA es es-MX it pt pt-PT nl sv da nb fi is pl cs sk"
                  + " sl hr sr sr-Latn bs mk bg ro hu el tr ru uk be lt lv et ca gl eu sq id ms fil"
                  + " th ar ar-SY ar-DZ ar-MA he fa hi bn ta ur ka hy az kk sw af cy ga")
              .split(" "));

  private static final Map<String, CalendarNames> SEEN = new ConcurrentHashMap<>();

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();

  private CalendarNames() {}

  /** The names of one language, and unique beginnings of its months: {@code fév}, {@code Sept}. */
  static CalendarNames of(String language) {
    return SEEN.computeIfAbsent(language, CalendarNames::ofLanguage);
  }

  /** The names of all languages but those that mean different months in two of them. */
  static CalendarNames ofAll() {
    return All.NAMES;
  }

  /** Built when a name is first looked up that the declared language does not know. */
  private static final class All {
    private static final CalendarNames NAMES = new CalendarNames();

    static {
      Set<String> doubtful = new HashSet<>();
      for (String tag : LOCALES) {
        CalendarNames one = new CalendarNames();
        one.add(Locale.forLanguageTag(tag));
        one.months.forEach(
            (name, month) -> {
              Integer known = NAMES.months.putIfAbsent(name, month);
              if (known != null && !known.equals(month)) {
                doubtful.add(name);
              }
            });
        NAMES.weekdays.putAll(one.weekdays);
      }
      doubtful.removeAll(of(ENGLISH).months.keySet());
      NAMES.months.keySet().removeAll(doubtful);
    }
  }

  private static CalendarNames ofLanguage(String language) {
    CalendarNames names = new CalendarNames();
    for (String tag : LOCALES) {
      if (tag.equals(language) || tag.startsWith(language + '-')) {
        names.add(Locale.forLanguageTag(tag));
      }
    }
    names.addBeginnings();
    return names;
  }

  private void add(Locale locale) {
    for (TextStyle style : STYLES) {
      for (Month month : Month.values()) {
        put(months, month.getDisplayName(style, locale), month.getValue());
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        put(weekdays, day.getDisplayName(style, locale), day.getValue());
      }
    }
  }

  private static void put(Map<String, Integer> names, String name, int value) {
    String key = key(name);
    if (key.length() > 1 && key.chars().noneMatch(Character::isDigit)) {
      names.putIfAbsent(key, value);
      // "de març": the preposition is part of the name in some data.
      String[] words = SPACE.split(key, -1);
      if (words.length == 2 && words[0].length() <= 2) {
        names.putIfAbsent(words[1], value);
      }
    }
  }

  private void addBeginnings() {
    Map<String, Integer> beginnings = new HashMap<>();
    months.forEach(
        (name, month) -> {
          for (int end = SHORTEST_BEGINNING; end < name.length(); end++) {
            // 0: two months begin so.
            beginnings.merge(name.substring(0, end), month, (a, b) -> a.equals(b) ? a : 0);
          }
        });
    beginnings.values().removeIf(month -> month == 0);
    beginnings.forEach(months::putIfAbsent);
  }

  /** The month of this name, 1 to 12; 0 if it is none. */
  int month(String name) {
    String key = key(name);
    Integer month = months.get(key);
    if (month == null && key.indexOf(HEBREW_IN) == 0) {
      month = months.get(key.substring(1));
    }
    return month == null ? 0 : month;
  }

  /** The day of the week of this name, 1 to 7; 0 if it is none. */
  int weekday(String name) {
    return weekdays.getOrDefault(key(name), 0);
  }

  private static String key(String name) {
    String folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String plain = ACCENTS.matcher(folded).replaceAll("").replace('\u0131', 'i');
    String joined = NOT_A_PART.matcher(plain).replaceAll("");
    return String.join(" ", Arrays.asList(SPACE.split(joined.strip(), -1)));
  }
}
