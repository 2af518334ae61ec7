package org.newsloom.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream that hold something, one at a time, as bytes. Lines end with LF, CR or
 * CRLF.
 */
public final class LineSplitter implements Splitter {
  private final CodeUnits units;
  private int line;
  private boolean afterCarriageReturn;

  /** Reads the beginning of a stream; lines longer than {@code maxBytes} come out without bytes. */
  public LineSplitter(InputStream in, int maxBytes) {
    this(new CodeUnits(in, maxBytes), 0, false);
  }

  /** The lines that are left, behind so many. */
  LineSplitter(CodeUnits units, int line, boolean afterCarriageReturn) {
    this.units = units;
    this.line = line;
    this.afterCarriageReturn = afterCarriageReturn;
  }

  @Override
  public byte[] head() {
    return units.head();
  }

  @Override
  public Optional<WideCharset> wide() {
    return units.wide();
  }

  @Override
  public @Nullable RecordBytes next() throws IOException {
    while (true) {
      int value = units.next();
      if (value == '\n' && afterCarriageReturn) {
        value = units.next();
      }
      if (value < 0) {
        return null;
      }
      line++;
      units.begin();
      boolean blank = true;
      while (value >= 0 && !isLineEnd(value)) {
        blank &= isBlank(value);
        value = units.next();
      }
      afterCarriageReturn = value == '\r';
      if (!blank) {
        return units.end(line, false);
      }
    }
  }

  static boolean isLineEnd(int unit) {
    return unit == '\n' || unit == '\r';
  }

  static boolean isBlank(int unit) {
    return unit == ' ' || unit == '\t' || unit == '\f' || unit == 0x0B;
  }
}
