package org.newsloom.clean.text;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.clean.page.Characters;

/**
 * Cuts a source into lines, takes marks and inline markup off them and collapses white space: one
 * pass over the characters, without a copy of a line that holds no markup.
 *
 * <p>Runs of white space within a very long line count as line breaks: flattened pages hold
 * everything on one line, with such runs between their parts.
 */
final class LineReader {
  private static final int LONGEST_PLAIN_LINE = 1000;
  private static final int TAB = 8;

  /** So many spaces in a row are a gap between columns; two still follow a full stop. */
  private static final int COLUMN_GAP = 3;

  /** How deep a text browser sets a list whose mark is a letter. */
  private static final int LEAST_LETTER_BULLET_COLUMN = 6;

  private static final int SPACE = 1;
  private static final int ODD_SPACE = 2;
  private static final int IGNORABLE = 4;
  private static final int BRACKET = 8;
  private static final int EMPHASIS = 16;

  /** The flags above for each character; none for those that are copied as they are. */
  private static final byte[] KINDS = kinds();

  private final String sourceText;
  private final char[] source;
  private final boolean markdown;

  /** The texts of all lines; never longer than the source. */
  private final char[] text;

  private final List<Line> lines = new ArrayList<>();
  private int length;

  private LineReader(String source, boolean markdown) {
    this.sourceText = source;
    this.source = source.toCharArray();
    this.markdown = markdown;
    this.text = new char[source.length() + 1];
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < kinds.length; i++) {
      char c = (char) i;
      if (Characters.isSpace(c)) {
        kinds[i] = (byte) (c == ' ' ? SPACE : SPACE | ODD_SPACE);
      } else if (Characters.isIgnorable(c)) {
        kinds[i] = IGNORABLE;
      }
    }
    kinds[']'] = BRACKET;
    kinds['*'] = EMPHASIS;
    kinds['_'] = EMPHASIS;
    kinds['`'] = EMPHASIS;
    kinds['\\'] = EMPHASIS;
    return kinds;
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
    if (skipSpace(from, to) < to) {
      readLine(from, to, number);
    }
  }

  private int skipSpace(int from, int to) {
    int at = from;
    while (at < to && Characters.isSpace(source[at])) {
      at++;
    }
    return at;
  }

  private int columnAfter(int column, int from, int to) {
    int columns = column;
    for (int at = from; at < to; at++) {
      columns = source[at] == '\t' ? columns - columns % TAB + TAB : columns + 1;
    }
    return columns;
  }

  private void readLine(int from, int lineEnd, int number) {
    int at = skipSpace(from, lineEnd);
    int to = lineEnd;
    while (to > at && Characters.isSpace(source[to - 1])) {
      to--;
    }
    if (at == to) {
      lines.add(new Line(number, Line.Mark.NONE, length, length, 0, 0, 0, 0, false));
      return;
    }
    int indent = columnAfter(0, from, at);
    int begin = at;
    int next = afterBullets(at, to, indent);
    Line.Mark mark = next > at ? Line.Mark.BULLET : Line.Mark.NONE;
    at = next;
    if (markdown) {
      Line.Mark block = blockMark(at, to);
      if (block != Line.Mark.NONE) {
        mark = block;
        at = afterMark(block, at, to);
      }
      if (isRule(at, to)) {
        at = to;
      }
    }
    addLine(number, mark, indent, begin, at, to);
  }

  /** Reads the text after a line's marks, and adds the line. */
  private void addLine(int number, Line.Mark mark, int indent, int begin, int from, int to) {
    int unused = length;
    if (from < to && length > 0) {
      text[length++] = ' ';
    }
    int start = length;
    int column = indent + from - begin;
    int linkedChars = 0;
    int links = 0;
    boolean hasColumns = false;
    // What is in the stretch is asked without a branch a character: most need nothing but a copy.
    int seen = 0;
    int doubled = 0;
    int before = 0;
    for (int at = from; at < to; at++) {
      int kind = KINDS[source[at]];
      seen |= kind;
      doubled |= kind & before;
      before = kind;
    }
    if ((markdown && (seen & EMPHASIS) != 0) || ((seen & BRACKET) != 0 && hasLink(from, to))) {
      MarkdownInline inline = MarkdownInline.of(new String(source, from, to - from), markdown);
      linkedChars = inline.linkedChars();
      links = inline.links();
      String collapsed = Characters.collapse(inline.text());
      collapsed.getChars(0, collapsed.length(), text, length);
      length += collapsed.length();
    } else if ((seen & (ODD_SPACE | IGNORABLE)) == 0 && (doubled & SPACE) == 0) {
      System.arraycopy(source, from, text, length, to - from);
      length += to - from;
    } else {
      hasColumns = collapse(from, to);
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
            columnAfter(column, from, to),
            linkedChars,
            links,
            hasColumns));
  }

  /** Appends a stretch, white space collapsed; says whether a gap between columns stood in it. */
  private boolean collapse(int from, int to) {
    boolean gap = false;
    int first = length;
    int at = from;
    while (at < to) {
      char c = source[at];
      int kind = KINDS[c];
      if ((kind & SPACE) != 0) {
        int next = skipSpace(at + 1, to);
        gap |= next - at >= COLUMN_GAP;
        if (length > first && text[length - 1] != ' ') {
          text[length++] = ' ';
        }
        at = next;
      } else {
        if (kind != IGNORABLE) {
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

  /** Links are markup in any text, since copied text holds them; emphasis is in Markdown only. */
  private boolean hasLink(int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      if (source[at] == ']' && source[at + 1] == '(') {
        return true;
      }
    }
    return false;
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

  /** Bullets as pages, Markdown and text browsers write them; numbers stay part of the text. */
  private int afterBullets(int from, int to, int indent) {
    int at = from;
    while (at + 2 < to && Characters.isSpace(source[at + 1])) {
      char c = source[at];
      int next = skipSpace(at + 1, to);
      boolean bullet =
          switch (c) {
            case '\u2022',
                '\u2023',
                '\u25e6',
                '\u2043',
                '\u2219',
                '\u25aa',
                '\u25cf',
                '\u25cb',
                '\u00b7',
                '*',
                '+',
                '-' ->
                true;
            case '\u2013', '\u2014' -> Character.isUpperCase(source[next]);
            case 'o' -> at == from && indent >= LEAST_LETTER_BULLET_COLUMN;
            default -> false;
          };
      if (!bullet || !holdsText(next, to)) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Whether anything visible stands there: a mark before nothing is text itself. */
  private boolean holdsText(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isSpace(source[i]) && !Characters.isIgnorable(source[i])) {
        return true;
      }
    }
    return false;
  }

  private Line.Mark blockMark(int at, int to) {
    return switch (source[at]) {
      case '`', '~' ->
          at + 2 < to && source[at + 1] == source[at] && source[at + 2] == source[at]
              ? Line.Mark.FENCE
              : Line.Mark.NONE;
      case '#' -> {
        int end = at;
        while (end < to && source[end] == '#') {
          end++;
        }
        yield end - at <= 6 && (end == to || source[end] == ' ')
            ? Line.Mark.HEADING
            : Line.Mark.NONE;
      }
      case '>' -> Line.Mark.QUOTE;
      case '|' -> Line.Mark.TABLE;
      default -> Line.Mark.NONE;
    };
  }

  private int afterMark(Line.Mark mark, int from, int to) {
    return switch (mark) {
      case FENCE -> from + 3;
      case HEADING -> {
        int at = from;
        while (at < to && source[at] == '#') {
          at++;
        }
        yield skipSpace(at, to);
      }
      case QUOTE -> skipSpace(from + 1, to);
      case TABLE, NONE, BULLET -> from;
    };
  }

  /** Whether nothing but the characters of rulers stands there. */
  private boolean isRule(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = source[at];
      if (!Characters.isSpace(c)
          && c != '|'
          && c != ':'
          && c != '='
          && c != '_'
          && c != '*'
          && c != '~'
          && c != '+'
          && c != '-') {
        return false;
      }
    }
    return true;
  }
}
