package org.newsloom.clean.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds dates whose month is a word, in any language and order: {@code 4 May 2021}, {@code May 4,
 * 2021}, {@code 4 de mayo de 2021}, {@code 2021. május 4.}, {@code 2021. gada 4. maijs}.
 */
final class WordDates {
  private static final int LONGEST_FILLER = 5;
  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_SUFFIX = 3;

  /** Thai pages count from the year 543 BC. */
  static final int BUDDHIST = 543;

  private static final int FIRST_BUDDHIST_YEAR = 2400;

  private enum Kind {
    NUMBER,
    WORD,
    TIME
  }

  private record Token(Kind kind, int start, int end, int digits, int value) {}

  private final String text;
  private final DateStyle style;
  private final List<Token> tokens = new ArrayList<>();

  private WordDates(String text, DateStyle style) {
    this.text = text;
    this.style = style;
  }

  /**
   * A day and where it stands.
   *
   * @param date what was read
   * @param start where it begins
   * @param end where it ends
   */
  record Place(LocalDate date, int start, int end) {}

  /** The first such date; empty if there is none. */
  static Optional<Place> find(String text, DateStyle style) {
    WordDates dates = new WordDates(text, style);
    dates.readTokens();
    for (int i = 0; i < dates.tokens.size(); i++) {
      if (dates.tokens.get(i).kind() == Kind.WORD) {
        Optional<Place> found = dates.around(i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Place> around(int word) {
    int last = word;
    int month = 0;
    if (isNext(word, Kind.WORD)) {
      // "تشرين الثاني"
      month = style.month(text.substring(tokens.get(word).start(), tokens.get(word + 1).end()));
      last = month > 0 ? word + 1 : word;
    }
    if (month == 0) {
      month = style.month(word(word));
    }
    if (month == 0) {
      return Optional.empty();
    }
    int before = skipFiller(word, -1);
    int after = skipFiller(last, 1);
    if (isDay(before) && isYearAfter(after, before)) {
      return date(month, before, after, before, after);
    }
    int found = month;
    int end = last;
    return monthFirst(found, word, end).or(() -> yearFirst(found, end, before));
  }

  private Optional<Place> monthFirst(int month, int word, int last) {
    int day = last + 1;
    if (!isNext(last, Kind.NUMBER) || !isDay(day)) {
      return Optional.empty();
    }
    int year = day + 1;
    // "Nov 18 15:21:41 GMT 2017"
    if (isKind(year, Kind.TIME)) {
      year++;
      while (isKind(year, Kind.WORD) || (isKind(year, Kind.NUMBER) && !isYear(year))) {
        year++;
      }
      return isYear(year) ? date(month, day, year, word, year) : Optional.empty();
    }
    return isYear(year) && isClose(day, year)
        ? date(month, day, year, word, year)
        : Optional.empty();
  }

  private Optional<Place> yearFirst(int month, int last, int before) {
    // "2021. május 4."
    if (isYear(before) && isNext(last, Kind.NUMBER) && isDay(last + 1)) {
      return date(month, last + 1, before, before, last + 1);
    }
    // "2021. gada 4. maijs"
    if (isDay(before)) {
      int year = skipFiller(before, -1);
      return isYear(year) ? date(month, before, year, year, last) : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Place> date(int month, int day, int year, int first, int last) {
    return DateReader.date(year(tokens.get(year)), month, tokens.get(day).value())
        .map(date -> new Place(date, tokens.get(first).start(), tokens.get(last).end()));
  }

  private static int year(Token token) {
    if (token.digits() == 2) {
      return DateReader.fullYear(token.value());
    }
    return token.value() >= FIRST_BUDDHIST_YEAR ? token.value() - BUDDHIST : token.value();
  }

  private boolean isDay(int token) {
    return isKind(token, Kind.NUMBER)
        && tokens.get(token).digits() <= 2
        && tokens.get(token).value() >= 1
        && tokens.get(token).value() <= 31;
  }

  private boolean isYear(int token) {
    return isKind(token, Kind.NUMBER)
        && tokens.get(token).digits() == 4
        && DateReader.isYear(year(tokens.get(token)));
  }

  /** A year of four figures; of two only in "12-Mar-24" and its like. */
  private boolean isYearAfter(int token, int day) {
    return isYear(token)
        || (isKind(token, Kind.NUMBER)
            && tokens.get(token).digits() == 2
            && token == day + 2
            && isHyphen(tokens.get(token).start() - 1)
            && isHyphen(tokens.get(day).end()));
  }

  private boolean isHyphen(int at) {
    return text.charAt(at) == '-' || text.charAt(at) == '/';
  }

  /** The number beside a word, over one short word such as "de" if need be; -1 if there is none. */
  private int skipFiller(int token, int step) {
    int next = token + step;
    if (isKind(next, Kind.WORD)
        && isClose(Math.min(token, next), Math.max(token, next))
        && tokens.get(next).end() - tokens.get(next).start() <= LONGEST_FILLER
        && style.month(word(next)) == 0) {
      token = next;
      next += step;
    }
    return isKind(next, Kind.NUMBER) && isClose(Math.min(token, next), Math.max(token, next))
        ? next
        : -1;
  }

  private boolean isNext(int token, Kind kind) {
    return isKind(token + 1, kind) && isClose(token, token + 1);
  }

  private boolean isKind(int token, Kind kind) {
    return token >= 0 && token < tokens.size() && tokens.get(token).kind() == kind;
  }

  private String word(int token) {
    return text.substring(tokens.get(token).start(), tokens.get(token).end());
  }

  /** Whether nothing but white space, dots and commas stands between two tokens. */
  private boolean isClose(int token, int next) {
    int from = tokens.get(token).end();
    int to = tokens.get(next).start();
    if (to - from > LONGEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)
          && ".,-/\u00ba\u00b0\u00aa'\u2019\u200e\u200f)".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private void readTokens() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at = readNumber(at);
      } else if (Character.isLetter(c)) {
        int end = wordEnd(at);
        tokens.add(new Token(Kind.WORD, at, end, 0, 0));
        at = end;
      } else {
        at++;
      }
    }
  }

  private int readNumber(int start) {
    int end = start;
    int value = 0;
    boolean time = false;
    while (end < text.length() && (isDigit(text.charAt(end)) || isInTime(end))) {
      time |= text.charAt(end) == ':';
      value = Math.min(100_000, value * 10 + Math.max(0, Character.digit(text.charAt(end), 10)));
      end++;
    }
    int digits = end - start;
    if (end < text.length() && Character.isLetter(text.charAt(end))) {
      // "4th", "1er": but not "4May".
      int suffix = wordEnd(end);
      if (suffix - end <= LONGEST_SUFFIX && style.month(text.substring(end, suffix)) == 0) {
        end = suffix;
      }
    }
    tokens.add(new Token(time ? Kind.TIME : Kind.NUMBER, start, end, digits, value));
    return end;
  }

  private boolean isInTime(int at) {
    return text.charAt(at) == ':' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  /** Letters and dots between them; "LeeMarch" is two words. */
  private int wordEnd(int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean dot = c == '.' && end + 1 < text.length() && isLetter(text.charAt(end + 1));
      if ((!isLetter(c) && !dot)
          || (Character.isUpperCase(c) && Character.isLowerCase(text.charAt(end - 1)))) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
