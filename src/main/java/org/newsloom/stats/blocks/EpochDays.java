package org.newsloom.stats.blocks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.stats.counts.BlockReader;
import org.newsloom.stats.counts.BlockWriter;

/** Dates as days since 1970-01-01 in an {@code int}, with one value for no date. */
public final class EpochDays {
  /** No date. */
  public static final int ABSENT = Integer.MIN_VALUE;

  private EpochDays() {}

  /**
   * The day's number; {@link #ABSENT} for null.
   *
   * @throws IllegalArgumentException for a date millions of years away
   */
  public static int of(@Nullable LocalDate date) {
    if (date == null) {
      return ABSENT;
    }
    long day = date.toEpochDay();
    if (Math.abs(day) >= 1L << 30) {
      throw new IllegalArgumentException("The date " + date + " is out of range.");
    }
    return (int) day;
  }

  /** The day; null for {@link #ABSENT}. */
  public static @Nullable LocalDate date(int day) {
    return day == ABSENT ? null : LocalDate.ofEpochDay(day);
  }

  /** The earlier of two days; the other one where one is absent. */
  public static int earlier(int a, int b) {
    if (a == ABSENT) {
      return b;
    }
    return b == ABSENT ? a : Math.min(a, b);
  }

  /** The later of two days; the other one where one is absent. */
  public static int later(int a, int b) {
    // ABSENT is smaller than any day.
    return Math.max(a, b);
  }

  /** Writes a first and a last day, either both absent or neither. */
  public static void write(BlockWriter writer, int first, int last) {
    if (first == ABSENT) {
      writer.writeVarint(0);
    } else {
      // Zigzag, so that days before 1970 are small numbers too; shifted by one for "absent".
      writer.writeVarint(1 + (((long) first << 1) ^ ((long) first >> 63)));
      writer.writeVarint((long) last - first);
    }
  }

  /** Reads the first day that {@link #write} wrote. */
  public static int readFirst(BlockReader reader) {
    long code = reader.readVarint();
    if (code == 0) {
      return ABSENT;
    }
    long zigzag = code - 1;
    return Math.toIntExact((zigzag >>> 1) ^ -(zigzag & 1));
  }

  /** Reads the last day that belongs to a first day. */
  public static int readLast(BlockReader reader, int first) {
    return first == ABSENT ? ABSENT : Math.toIntExact(first + reader.readVarint());
  }
}
