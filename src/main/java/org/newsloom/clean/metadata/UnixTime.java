package org.newsloom.clean.metadata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a number of seconds or milliseconds since 1970-01-01T00:00:00Z, as records give dates. */
final class UnixTime {
  /** In digits: seconds from 2001 to 2286, and milliseconds in the same years. */
  private static final int SECONDS = 10;

  private static final int MILLISECONDS = 13;

  private UnixTime() {}

  /** The instant and its day in UTC; empty if the text is no such number. */
  static Optional<PublicationDate> read(@Nullable String text) {
    String whole = text == null ? "" : beforePoint(text.strip());
    if (whole.length() != SECONDS && whole.length() != MILLISECONDS) {
      return Optional.empty();
    }
    if (!whole.chars().allMatch(c -> c >= '0' && c <= '9') || whole.charAt(0) == '0') {
      return Optional.empty();
    }
    long number = Long.parseLong(whole);
    Instant at =
        whole.length() == SECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return Optional.of(new PublicationDate(at.atOffset(ZoneOffset.UTC).toLocalDate(), at));
  }

  /** "1705142400.25" without its fraction, which says nothing about a date. */
  private static String beforePoint(String text) {
    int point = text.indexOf('.');
    return point < 0 ? text : text.substring(0, point);
  }
}
