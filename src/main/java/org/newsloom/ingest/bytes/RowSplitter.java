package org.newsloom.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table with separators (RFC 4180), one at a time, as bytes: a line, or several where
 * a field between quotation marks holds line ends.
 *
 * <p>Where a quotation mark is never closed, the line it stands on comes out as a row of its own,
 * and reading goes on behind it.
 */
public final class RowSplitter implements Splitter {
  /** Each unclosed quotation mark costs a reading of what follows it, up to the limit. */
  private static final int MOST_UNCLOSED = 100;

  private final CodeUnits units;
  private final String separators;
  private int line = 1;
  private int unclosed;
  private boolean lastIsUnclosed;
  private boolean afterCarriageReturn;

  /**
   * Reads the beginning of a stream.
   *
   * @param maxBytes longer rows come out without bytes
   * @param separators the characters of which each may part fields; a quotation mark opens a field
   *     behind one of them only
   */
  public RowSplitter(InputStream in, int maxBytes, List<Character> separators) {
    this.units = new CodeUnits(in, maxBytes);
    StringBuilder all = new StringBuilder();
    separators.forEach(all::append);
    this.separators = all.toString();
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
    int unit = read();
    while (LineSplitter.isLineEnd(unit) || unit == ' ') {
      unit = read();
    }
    if (unit < 0) {
      return null;
    }
    int begun = line;
    units.begin();
    Quotes quotes = new Quotes();
    while (unit >= 0
        && (quotes.open || !LineSplitter.isLineEnd(unit))
        && !(quotes.goWrong(line > begun, unit) && unclosed < MOST_UNCLOSED)) {
      quotes.accept(unit);
      unit = read();
    }
    lastIsUnclosed = quotes.open || quotes.goWrong(line > begun, unit);
    if (lastIsUnclosed && line > begun && unclosed < MOST_UNCLOSED) {
      unclosed++;
      units.rewind(0);
      line = begun;
      afterCarriageReturn = false;
      unit = read();
      while (unit >= 0 && !LineSplitter.isLineEnd(unit)) {
        unit = read();
      }
    }
    return units.end(begun, false);
  }

  /** The quotation marks of a row, unit by unit. */
  private final class Quotes {
    private boolean open;
    private boolean fieldBegins = true;
    private boolean justClosed;

    /**
     * Whether something stands behind a closing mark that neither ends the field nor doubles it.
     */
    private boolean junk;

    private boolean odd;

    void accept(int unit) {
      boolean mark = unit == '"';
      boolean separator = separators.indexOf(unit) >= 0;
      junk |= justClosed && !mark && !separator && unit != ' ';
      odd ^= mark;
      boolean wasOpen = open;
      if (mark && (open || fieldBegins)) {
        // A doubled mark closes the field and opens it again.
        open = !open;
      }
      justClosed = wasOpen && !open;
      fieldBegins = (mark && wasOpen) || (!open && separator);
    }

    /**
     * Whether the marks cannot be meant so: a field over several lines goes on behind its end, or
     * is too long; a field of one line leaves a mark over.
     */
    boolean goWrong(boolean severalLines, int unit) {
      if (severalLines) {
        return junk || (open && units.tooLong());
      }
      return junk && odd && (unit < 0 || LineSplitter.isLineEnd(unit));
    }
  }

  /** Whether the row that came out last opens a quotation mark that nothing closes. */
  public boolean lastIsUnclosed() {
    return lastIsUnclosed;
  }

  private int read() throws IOException {
    int unit = units.next();
    if (unit == '\r' || (unit == '\n' && !afterCarriageReturn)) {
      line++;
    }
    afterCarriageReturn = unit == '\r';
    return unit;
  }
}
