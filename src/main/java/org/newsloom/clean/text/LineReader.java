package org.newsloom.clean.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Characters;

/**
 * Cuts a source into lines, takes marks and inline markup off them and collapses white space: one
 * pass over the characters, without a copy of a line that holds no markup.
 *
 * <p>Runs of white space within a very long line count as line breaks: flattened pages hold
 * everything on one line, with such runs between their parts. Where not even these are left, each
 * sentence is a line.
 */
final class LineReader {
  private static final int LONGEST_PLAIN_LINE = 1000;
  private static final int TAB = 8;

  /** So many spaces in a row are a gap between columns; two still follow a full stop. */
  private static final int COLUMN_GAP = 3;

  private static final int LONGEST_TITLE = 120;

  private final String sourceText;
  private final char[] source;
  private final boolean markdown;

  /** Whether all lines are quoted as in an answer to a mail: then that says nothing of any. */
  private final boolean quoted;

  private final byte @Nullable [] marks;
  private final LineMarks lineMarks;
  private final Flattened flattened;

  /** The texts of all lines; never longer than the source. */
  private final char[] text;

  private final List<Line> lines = new ArrayList<>();
  private int length;

  private LineReader(String source, boolean markdown) {
    this.sourceText = source;
    this.source = source.toCharArray();
    this.markdown = markdown;
    this.quoted = Quoting.isQuoted(source);
    this.marks = LinkNotes.mark(source, InlineMarks.of(source, markdown));
    this.lineMarks = new LineMarks(this.source);
    this.flattened = new Flattened(this.source);
    this.text = new char[source.length() + 1];
  }

  /**
   * Reads the lines of a text.
   *
   * @param markdown whether Markdown's marks count as such
   */
  static Lines read(String source, boolean markdown) {
    LineReader reader = new LineReader(source, markdown);
    reader.readLines();
    return new Lines(reader.text, reader.lines);
  }

  private void readLines() {
    int number = 0;
    int from = 0;
    while (from <= source.length) {
      int to = sourceText.indexOf('\n', from);
      to = to < 0 ? source.length : to;
      number++;
      if (to - from <= LONGEST_PLAIN_LINE) {
        readLine(from, to, number);
      } else {
        readPieces(from, to, number);
      }
      from = to + 1;
    }
  }

  private void readPieces(int from, int to, int number) {
    int start = from;
    int run = 0;
    for (int at = from; at < to; at++) {
      char c = source[at];
      if (c == ' ' || c == '\t' || c == '\u00a0') {
        run++;
      } else {
        if (run >= COLUMN_GAP) {
          readPiece(start, at - run, number);
          start = at;
        }
        run = 0;
        if (c == '\r' || c == '\u2028' || c == '\u2029') {
          readPiece(start, at, number);
          start = at + 1;
        }
      }
    }
    readPiece(start, to, number);
  }

  private void readPiece(int from, int to, int number) {
    if (skipSpace(from, to) == to) {
      return;
    }
    if (!flattened.isPage(from, to)) {
      readLine(from, to, number);
      return;
    }
    int start = skipSpace(from, to);
    int last = beforeSpace(start, to);
    while (start < last) {
      int end = flattened.sentenceEnd(start, last);
      addLine(number, Line.Mark.NONE, 0, start, start, end);
      start = skipSpace(end, last);
    }
  }

  private int skipSpace(int from, int to) {
    int at = from;
    while (at < to && Characters.isSpace(source[at])) {
      at++;
    }
    return at;
  }

  private int beforeSpace(int from, int to) {
    int end = to;
    while (end > from && Characters.isSpace(source[end - 1])) {
      end--;
    }
    return end;
  }

  private int columnAfter(int column, int from, int to) {
    int columns = column;
    for (int at = from; at < to; at++) {
      columns = source[at] == '\t' ? columns - columns % TAB + TAB : columns + 1;
    }
    return columns;
  }

  private void readLine(int lineStart, int lineEnd, int number) {
    int from = quoted ? Quoting.end(source, lineStart, lineEnd) : lineStart;
    int at = skipSpace(from, lineEnd);
    int to = beforeSpace(at, lineEnd);
    if (at == to) {
      lines.add(new Line(number, Line.Mark.NONE, length, length, 0, 0, 0, 0, 0, false, false));
      return;
    }
    int indent = columnAfter(0, from, at);
    int begin = at;
    int next = lineMarks.afterBullets(at, to, indent);
    Line.Mark mark = next > at ? Line.Mark.BULLET : Line.Mark.NONE;
    at = next;
    int stars = mark == Line.Mark.NONE ? lineMarks.stars(at, to) : 0;
    if (stars > 0) {
      mark = Line.Mark.HEADING;
      at = skipSpace(at + stars, to);
      to = beforeSpace(at, to - stars);
    } else if (markdown) {
      Line.Mark block = lineMarks.blockMark(at, to);
      if (block != Line.Mark.NONE) {
        mark = block;
        at = lineMarks.afterMark(block, at, to);
        to = block == Line.Mark.HEADING ? lineMarks.beforeClosingMark(at, to) : to;
      }
    }
    if (lineMarks.isUnderline(at, to) && isTitleAbove(to - at)) {
      lines.set(lines.size() - 1, lines.get(lines.size() - 1).as(Line.Mark.HEADING));
    }
    if (markdown && lineMarks.isRule(at, to)) {
      at = to;
    }
    addLine(number, mark, indent, begin, at, to);
  }

  /** Whether the line read last is one that a line of so many strokes below it makes a heading. */
  private boolean isTitleAbove(int strokes) {
    int last = lines.size() - 1;
    if (last < 0 || (last > 0 && !lines.get(last - 1).isBlank())) {
      return false;
    }
    Line title = lines.get(last);
    return !title.isBlank()
        && title.mark() == Line.Mark.NONE
        && title.length() <= LONGEST_TITLE
        && (markdown || Math.abs(title.length() - strokes) <= 2);
  }

  /** Reads the text after a line's marks, and adds the line. */
  private void addLine(int number, Line.Mark mark, int indent, int begin, int from, int to) {
    int unused = length;
    if (from < to && length > 0) {
      text[length++] = ' ';
    }
    int start = length;
    int column = indent + from - begin;
    boolean hasColumns = false;
    // What is in the stretch is asked without a branch a character: most need nothing but a copy.
    int seen = 0;
    int doubled = 0;
    int before = 0;
    for (int at = from; at < to; at++) {
      int kind = Spacing.of(source[at]);
      seen |= kind;
      doubled |= kind & before;
      before = kind;
    }
    MarkedText marked = MarkedText.NONE;
    if (marks != null && MarkedText.isMarked(marks, from, to)) {
      marked = MarkedText.of(source, marks, from, to);
      marked.text().getChars(0, marked.text().length(), text, length);
      length += marked.text().length();
    } else if ((seen & (Spacing.ODD | Spacing.IGNORABLE)) == 0 && (doubled & Spacing.SPACE) == 0) {
      System.arraycopy(source, from, text, length, to - from);
      length += to - from;
    } else {
      hasColumns = collapse(from, to);
    }
    if (length > start && source[to - 1] == Hyphenation.SOFT_HYPHEN && wordGoesOn(to)) {
      text[length++] = Hyphenation.SOFT_HYPHEN;
    }
    if (mark == Line.Mark.TABLE) {
      dropBars(start);
    }
    if (length == start) {
      length = unused;
      start = unused;
    }
    lines.add(
        new Line(
            number,
            mark,
            start,
            length,
            column,
            (seen & Spacing.ODD) == 0 ? column + to - from : columnAfter(column, from, to),
            marked.lead(),
            marked.linkedChars(),
            marked.links(),
            hasColumns,
            marks != null && to < source.length && marks[to] == InlineMarks.MARK));
  }

  /** Whether a line ends at an index and the next begins with a small letter. */
  private boolean wordGoesOn(int end) {
    int lineEnd = end;
    while (lineEnd < source.length
        && source[lineEnd] != '\n'
        && Characters.isSpace(source[lineEnd])) {
      lineEnd++;
    }
    int next = lineEnd + 1;
    while (next < source.length && source[next] != '\n' && Characters.isSpace(source[next])) {
      next++;
    }
    return lineEnd < source.length
        && source[lineEnd] == '\n'
        && next < source.length
        && Character.isLowerCase(source[next]);
  }

  /** Appends a stretch, white space collapsed; says whether a gap between columns stood in it. */
  private boolean collapse(int from, int to) {
    boolean gap = false;
    int first = length;
    int at = from;
    while (at < to) {
      char c = source[at];
      int kind = Spacing.of(c);
      if ((kind & Spacing.SPACE) != 0) {
        int next = skipSpace(at + 1, to);
        gap |= next - at >= COLUMN_GAP;
        if (length > first && text[length - 1] != ' ') {
          text[length++] = ' ';
        }
        at = next;
      } else {
        if (kind != Spacing.IGNORABLE) {
          text[length++] = c;
        }
        at++;
      }
    }
    if (length > first && text[length - 1] == ' ') {
      length--;
    }
    return gap;
  }

  /** Takes the bars of a table's row off the line read last. */
  private void dropBars(int start) {
    int to = start;
    for (int at = start; at < length; at++) {
      char c = text[at] == '|' ? ' ' : text[at];
      if (c != ' ' || (to > start && text[to - 1] != ' ')) {
        text[to++] = c;
      }
    }
    length = to > start && text[to - 1] == ' ' ? to - 1 : to;
  }
}
