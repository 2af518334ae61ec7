package org.newsloom.ingest.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stream read one code unit of its encoding at a time, so that a line end or a bracket is seen in
 * UTF-16 as well as in UTF-8; what is read since {@link #begin} is a record's bytes.
 *
 * <p>Of a record over the limit only the length is kept. A failure of the stream is thrown when all
 * that came before it was read.
 */
final class CodeUnits {
  private static final int BUFFER_BYTES = 1 << 16;

  /** So much of the beginning is waited for before the encoding is judged. */
  private static final int HEAD_BYTES = 4096;

  /** A record that has just come over the limit is still whole, so that it can be read again. */
  private static final int SLACK_BYTES = 8;

  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final byte[] head;
  private final Optional<WideCharset> wide;
  private final int unit;
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private InputStream in;
  private @Nullable IOException failure;
  private boolean ended;
  private int position;
  private int limit;
  private int lastUnit;

  /** Where in the buffer those bytes of the record begin that were not yet set aside. */
  private int mark;

  /** How many were set aside, kept or not. */
  private long setAside;

  /** Reads the beginning of a stream; keeps no more than {@code maxBytes} of a record. */
  CodeUnits(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
    fill(HEAD_BYTES);
    this.head = Arrays.copyOf(buffer, limit);
    this.wide = WideCharset.byMark(head).or(() -> WideCharset.byNulBytes(head));
    this.unit = wide.map(WideCharset::unit).orElse(1);
    this.position = wide.map(WideCharset::markBytes).orElse(0);
    this.mark = position;
  }

  byte[] head() {
    return head.clone();
  }

  Optional<WideCharset> wide() {
    return wide;
  }

  /** The next code unit; -1 at the end. */
  int next() throws IOException {
    if (limit - position < unit) {
      refill();
      if (position == limit) {
        lastUnit = 0;
        if (failure != null) {
          throw failure;
        }
        return -1;
      }
    }
    if (unit == 1) {
      lastUnit = 1;
      return buffer[position++] & 0xFF;
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

  /** Begins a record with the unit that {@link #next} gave last. */
  void begin() {
    record.reset();
    setAside = 0;
    mark = position - lastUnit;
  }

  /** Bytes read since the record began. */
  long length() {
    return setAside + position - mark;
  }

  /** Bytes of the unit that was read last; 0 at the end. */
  int lastLength() {
    return lastUnit;
  }

  /** Whether the record is longer than the limit. */
  boolean tooLong() {
    return length() > maxBytes;
  }

  /** The record up to the unit that was read last, without it or with it. */
  RecordBytes end(int line, boolean withLastUnit) {
    setAside(withLastUnit ? position : position - lastUnit);
    return new RecordBytes(line, setAside, setAside > maxBytes ? null : record.toByteArray());
  }

  /**
   * Goes back to a place of the record, which is to be read again.
   *
   * @param offset bytes behind its beginning; the record is at most a unit longer than the limit
   */
  void rewind(long offset) {
    setAside(position);
    byte[] again = record.toByteArray();
    InputStream before =
        new ByteArrayInputStream(again, (int) offset, Math.max(0, again.length - (int) offset));
    InputStream rest = new ByteArrayInputStream(Arrays.copyOfRange(buffer, position, limit));
    in = new SequenceInputStream(new SequenceInputStream(before, rest), in);
    position = 0;
    limit = 0;
    lastUnit = 0;
    ended = false;
    begin();
  }

  private void setAside(int end) {
    int more = end - mark;
    long room = Math.max(0, (long) maxBytes + SLACK_BYTES - setAside);
    record.write(buffer, mark, (int) Math.min(room, more));
    setAside += more;
    mark = end;
  }

  private void refill() {
    setAside(position);
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    mark = 0;
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
