package org.newsloom.clean.text;

import org.newsloom.clean.page.Characters;

/** Reads the marks at the start of a line: bullets, and those of Markdown. */
final class LineMarks {
  /** How deep a text browser sets a list whose mark is a letter. */
  private static final int LEAST_LETTER_BULLET_COLUMN = 6;

  private static final int MOST_STARS = 6;
  private static final int FEWEST_STROKES = 3;

  private final char[] source;

  /**
   * @param source not copied, so the caller must not change it
   */
  LineMarks(char[] source) {
    this.source = source;
  }

  private int skipSpace(int from, int to) {
    int at = from;
    while (at < to && Characters.isSpace(source[at])) {
      at++;
    }
    return at;
  }

  /** Bullets as pages, Markdown and text browsers write them; numbers stay part of the text. */
  int afterBullets(int from, int to, int indent) {
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

  /** Characters of stars around a heading, as in {@code "*** Heading ***"}; 0 without them. */
  int stars(int from, int to) {
    int at = from;
    while (at < to && source[at] == '*') {
      at++;
    }
    int stars = at - from;
    if (stars < 2 || stars > MOST_STARS || to - from < 2 * stars + 3 || source[at] != ' ') {
      return 0;
    }
    for (int i = 1; i <= stars; i++) {
      if (source[to - i] != '*') {
        return 0;
      }
    }
    return source[to - stars - 1] == ' ' && holdsText(at, to - stars) ? stars : 0;
  }

  /** Whether a line is one stroke, as is drawn below a heading. */
  boolean isUnderline(int from, int to) {
    char stroke = from < to ? source[from] : ' ';
    if (to - from < FEWEST_STROKES || (stroke != '=' && stroke != '-' && stroke != '~')) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (source[at] != stroke) {
        return false;
      }
    }
    return true;
  }

  Line.Mark blockMark(int at, int to) {
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
      case ':' -> isBox(at, to) ? Line.Mark.FENCE : Line.Mark.NONE;
      case '>' -> Line.Mark.QUOTE;
      case '|' -> Line.Mark.TABLE;
      default -> Line.Mark.NONE;
    };
  }

  int afterMark(Line.Mark mark, int from, int to) {
    return switch (mark) {
      case FENCE -> source[from] == ':' ? to : from + 3;
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

  /** Where a heading's text ends before marks that repeat those before it. */
  int beforeClosingMark(int from, int to) {
    int end = to;
    while (end > from && source[end - 1] == '#') {
      end--;
    }
    return end > from && end < to && source[end - 1] == ' ' ? end - 1 : to;
  }

  /** Whether a line opens or closes a box: colons, and its name or attributes. */
  private boolean isBox(int from, int to) {
    int at = from;
    while (at < to && source[at] == ':') {
      at++;
    }
    if (at - from < FEWEST_STROKES) {
      return false;
    }
    int name = skipSpace(at, to);
    if (name < to && source[name] == '{') {
      return source[to - 1] == '}';
    }
    for (int i = name; i < to; i++) {
      if (Characters.isSpace(source[i])) {
        return false;
      }
    }
    return name == to || name > at;
  }

  /** Whether nothing but the characters of rulers stands there. */
  boolean isRule(int from, int to) {
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
