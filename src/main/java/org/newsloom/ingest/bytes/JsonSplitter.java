package org.newsloom.ingest.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON file, one at a time, as bytes. What the file is shows at its beginning:
 *
 * <ul>
 *   <li>a record a line, where the first line is a value of its own or breaks off within one;
 *   <li>else values that may take several lines, one behind the other; of a list, each of its
 *       elements.
 * </ul>
 *
 * <p>Only brackets and strings are looked at, so a record that is no JSON costs itself alone. An
 * object that goes on over the limit, or breaks off, within a list of records under one of the
 * given paths does not come out itself: the elements of that list do.
 */
public final class JsonSplitter implements Splitter {
  private enum Shape {
    UNKNOWN,
    LINES,
    VALUES,
    ELEMENTS
  }

  private final CodeUnits units;
  private final Set<String> listPaths;

  /** Whether an object is left for its list at once, not first when it grows over the limit. */
  private final boolean listsOnly;

  private Shape shape;
  private @Nullable LineSplitter lines;
  private int line = 1;
  private boolean afterCarriageReturn;

  /** How many brackets around the list that is being read are still open. */
  private int depthOfList;

  /** Whether the list ended with the unit that ended its last element. */
  private boolean listEnded;

  /**
   * Reads the beginning of a stream.
   *
   * @param maxBytes longer records come out without bytes
   * @param listPaths keys, or dotted paths of keys, under which an object holds a list of records
   */
  public JsonSplitter(InputStream in, int maxBytes, Collection<String> listPaths) {
    this(in, maxBytes, Set.copyOf(listPaths), Shape.UNKNOWN);
  }

  private JsonSplitter(InputStream in, int maxBytes, Set<String> listPaths, Shape shape) {
    this.units = new CodeUnits(in, maxBytes);
    this.listPaths = listPaths;
    this.shape = shape;
    this.listsOnly = shape == Shape.VALUES;
  }

  /**
   * The elements of the list that a record is, or that it holds under a path.
   *
   * @param line the line the record begins on
   */
  public static JsonSplitter elements(byte[] value, int line, String listPath) {
    JsonSplitter elements =
        new JsonSplitter(
            new ByteArrayInputStream(value), value.length, Set.of(listPath), Shape.VALUES);
    elements.line = line;
    return elements;
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
    return switch (shape) {
      case UNKNOWN -> first();
      case LINES -> lines == null ? null : lines.next();
      case VALUES -> value();
      case ELEMENTS -> element();
    };
  }

  private @Nullable RecordBytes first() throws IOException {
    int unit = skip(false);
    if (unit < 0) {
      return null;
    }
    if (unit == '[') {
      shape = Shape.ELEMENTS;
      return element();
    }
    units.begin();
    return unit == '{' ? firstObject() : restOfLine(line);
  }

  /** The first object: a record of a line, or the beginning of values over several. */
  private @Nullable RecordBytes firstObject() throws IOException {
    int begun = line;
    Open open = new Open('{');
    while (!open.nesting.isClosed()) {
      int unit = read();
      if (LineSplitter.isLineEnd(unit)) {
        if (open.nesting.isInString()) {
          return endOfLine(begun);
        }
        long endOfLine = units.length();
        long length = endOfLine - units.lastLength();
        boolean carriageReturn = afterCarriageReturn;
        unit = skip(false);
        if (unit == '{' && open.nesting.innermostIsObject()) {
          // No object holds one without a key: the line broke off, and this is the next.
          byte[] bytes = units.end(begun, true).bytes();
          units.rewind(endOfLine);
          shape = Shape.LINES;
          lines = new LineSplitter(units, begun, carriageReturn);
          return new RecordBytes(
              begun, length, bytes == null ? null : Arrays.copyOf(bytes, (int) length));
        }
        shape = Shape.VALUES;
        open.accept(unit);
        return restOf(open, begun);
      }
      open.accept(unit);
      if (unit < 0 || open.isLeftForList()) {
        shape = Shape.VALUES;
        return restOf(open, begun);
      }
    }
    return restOfLine(begun);
  }

  private @Nullable RecordBytes value() throws IOException {
    int unit = skip(true);
    if (unit < 0) {
      return null;
    }
    if (unit == '[') {
      shape = Shape.ELEMENTS;
      depthOfList = 0;
      return element();
    }
    int begun = line;
    units.begin();
    if (unit == '{') {
      return restOf(new Open(unit), begun);
    }
    while (unit >= 0 && !LineSplitter.isLineEnd(unit)) {
      unit = read();
    }
    return units.end(begun, false);
  }

  private @Nullable RecordBytes element() throws IOException {
    int unit = listEnded ? ']' : skip(true);
    listEnded = false;
    if (unit < 0) {
      return null;
    }
    if (unit == ']') {
      JsonNesting around = JsonNesting.within(depthOfList);
      while (!around.isClosed() && unit >= 0) {
        unit = read();
        around.accept(unit);
      }
      shape = Shape.VALUES;
      return value();
    }
    int begun = line;
    units.begin();
    if (unit == '{' || unit == '[') {
      Open open = new Open(unit);
      while (!open.nesting.isClosed() && unit >= 0) {
        unit = read();
        open.nesting.accept(unit);
      }
      return units.end(begun, true);
    }
    boolean inString = unit == '"';
    while (unit >= 0 && (inString || (unit != ',' && unit != ']'))) {
      unit = read();
      inString ^= unit == '"';
    }
    listEnded = unit == ']';
    return units.end(begun, false);
  }

  /** The rest of an object, or the first element of the list it is left for. */
  private @Nullable RecordBytes restOf(Open open, int begun) throws IOException {
    int unit = 0;
    while (!open.nesting.isClosed() && unit >= 0 && !open.isLeftForList()) {
      unit = read();
      open.accept(unit);
    }
    boolean brokenOff = !open.nesting.isClosed() && open.listAt > 0;
    if (!brokenOff) {
      return units.end(begun, true);
    }
    units.rewind(open.listAt);
    line = open.lineOfList;
    depthOfList = open.depthOfList;
    shape = Shape.ELEMENTS;
    return element();
  }

  private RecordBytes restOfLine(int begun) throws IOException {
    int unit = read();
    while (unit >= 0 && !LineSplitter.isLineEnd(unit)) {
      unit = read();
    }
    return endOfLine(begun);
  }

  /** The record that ends with the line end read last; from here on a line is a record. */
  private RecordBytes endOfLine(int begun) {
    shape = Shape.LINES;
    lines = new LineSplitter(units, begun, afterCarriageReturn);
    return units.end(begun, false);
  }

  /** The next unit that is no white space and, if so wanted, no comma. */
  private int skip(boolean commas) throws IOException {
    int unit = read();
    while (LineSplitter.isBlank(unit) || LineSplitter.isLineEnd(unit) || (commas && unit == ',')) {
      unit = read();
    }
    return unit;
  }

  private int read() throws IOException {
    int unit = units.next();
    if (unit == '\r' || (unit == '\n' && !afterCarriageReturn)) {
      line++;
    }
    afterCarriageReturn = unit == '\r';
    return unit;
  }

  /** An object that is being read. */
  private final class Open {
    private final JsonNesting nesting = new JsonNesting(listPaths);

    /** Bytes of the object before its list's first element; 0 if it was seen to hold none. */
    private long listAt;

    private int lineOfList;
    private int depthOfList;

    Open(int first) {
      nesting.accept(first);
    }

    void accept(int unit) {
      nesting.accept(unit);
      if (listAt == 0 && nesting.isAtList()) {
        listAt = units.length();
        lineOfList = line;
        depthOfList = nesting.depth() - 1;
      }
    }

    boolean isLeftForList() {
      return listAt > 0 && (listsOnly || units.tooLong());
    }
  }
}
