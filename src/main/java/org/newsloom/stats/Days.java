package org.newsloom.stats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as plain numbers, for counters that hold millions: days since 1970-01-01, or none. */
public final class Days {
  /** No day is known. */
  public static final int NONE = Integer.MIN_VALUE;

  /** 0001-01-01: nothing was published before. */
  static final int FIRST = (int) LocalDate.of(1, 1, 1).toEpochDay();

  private Days() {}

  /** The day as a number; {@link #NONE} for null and for days before the year 1. */
  public static int of(@Nullable LocalDate date) {
    return date == null || date.toEpochDay() < FIRST ? NONE : (int) date.toEpochDay();
  }

  /** The number as a day; null for {@link #NONE}. */
  public static @Nullable LocalDate toDate(int day) {
    return day == NONE ? null : LocalDate.ofEpochDay(day);
  }

  /** The earlier of two, where none gives way to any. */
  public static int earlier(int a, int b) {
    if (a == NONE || b == NONE) {
      return Math.max(a, b);
    }
    return Math.min(a, b);
  }

  /** The later of two, where none gives way to any. */
  public static int later(int a, int b) {
    return Math.max(a, b);
  }
}
