package org.newsloom.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream that hold something, one at a time, as bytes. Lines end with LF, CR or
 * CRLF, in code units of the stream's encoding.
 *
 * <p>No more than one line and one buffer are held, and of a line over the limit only its length.
 * Where the stream fails, the lines that were whole before come out first; the failure follows.
 */
final class RecordLines {
  private static final int BUFFER_BYTES = 1 << 16;

  /** So much of the beginning is waited for before the encoding is judged. */
  private static final int HEAD_BYTES = 4096;

  /** A line of the stream. No record, since records do not compare arrays by what they hold. */
  static final class Line {
    private final int number;
    private final long byteCount;
    private final byte @Nullable [] bytes;

    private Line(int number, long byteCount, byte @Nullable [] bytes) {
      this.number = number;
      this.byteCount = byteCount;
      this.bytes = bytes;
    }

    /** Its number in the file, from 1, blank lines counted. */
    int number() {
      return number;
    }

    /** Its length in bytes without the line end. */
    long byteCount() {
      return byteCount;
    }

    /** The line without its end; null if it is longer than the limit. */
    byte @Nullable [] bytes() {
      return bytes;
    }
  }

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final Optional<WideCharset> wide;
  private final int unit;
  private int position;
  private int limit;
  private @Nullable IOException failure;
  private boolean ended;
  private int lineNumber;
  private boolean afterCarriageReturn;
  private int lastUnit;

  /** Reads the beginning of a stream; lines longer than {@code maxBytes} come out without bytes. */
  RecordLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
    fill(HEAD_BYTES);
    byte[] head = head();
    this.wide = WideCharset.byMark(head).or(() -> WideCharset.byNulBytes(head));
    this.unit = wide.map(WideCharset::unit).orElse(1);
    this.position = wide.map(WideCharset::markBytes).orElse(0);
  }

  /** The beginning of the stream, as far as it was read at first. */
  byte[] head() {
    return Arrays.copyOf(buffer, limit);
  }

  /** The encoding that the beginning shows; empty if it shows none. */
  Optional<WideCharset> wide() {
    return wide;
  }

  /** The next line that is not blank; null at the end. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      // Kept for the next line that is blank: there may be millions of them.
      line.reset();
      long byteCount = 0;
      boolean blank = true;
      int value = readUnit();
      if (value == '\n' && afterCarriageReturn) {
        value = readUnit();
      }
      if (value < 0) {
        return null;
      }
      lineNumber++;
      while (value >= 0 && value != '\n' && value != '\r') {
        blank &= value == ' ' || value == '\t' || value == '\f' || value == 0x0B;
        if (byteCount + unit <= maxBytes) {
          line.write(buffer, position - lastUnit, lastUnit);
        }
        byteCount += lastUnit;
        if (unit == 1 && !blank) {
          byteCount += takeRun(line, byteCount);
        }
        value = readUnit();
      }
      afterCarriageReturn = value == '\r';
      if (!blank) {
        return new Line(lineNumber, byteCount, byteCount > maxBytes ? null : line.toByteArray());
      }
    }
  }

  /** Takes what the buffer holds of a line of single bytes at once; gives how much that was. */
  private int takeRun(ByteArrayOutputStream line, long byteCount) {
    int start = position;
    while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
      position++;
    }
    long room = Math.max(0, maxBytes - byteCount);
    line.write(buffer, start, (int) Math.min(room, position - start));
    return position - start;
  }

  /** The next code unit; -1 at the end. Its bytes stand before {@code position}. */
  private int readUnit() throws IOException {
    if (limit - position < unit) {
      refill();
      if (position == limit) {
        if (failure != null) {
          throw failure;
        }
        return -1;
      }
    }
    // A unit cut short by the end of the stream counts as one that is no line end.
    lastUnit = Math.min(unit, limit - position);
    int value = 0;
    for (int i = 0; i < lastUnit; i++) {
      int at = wide.isPresent() && wide.get().bigEndian() ? i : lastUnit - 1 - i;
      value = (value << 8) | (buffer[position + at] & 0xFF);
    }
    position += lastUnit;
    return lastUnit < unit ? Integer.MAX_VALUE : value & Integer.MAX_VALUE;
  }

  private void refill() {
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    fill(unit);
  }

  /** Reads until the buffer holds so many bytes or the stream ends; keeps a failure for later. */
  private void fill(int bytes) {
    try {
      while (limit < bytes && !ended) {
        int read = in.read(buffer, limit, buffer.length - limit);
        ended = read < 0;
        limit += Math.max(read, 0);
      }
    } catch (IOException e) {
      failure = e;
      ended = true;
    }
  }
}
