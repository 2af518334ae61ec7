package org.newsloom.clean.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsloom.clean.page.Characters;

/**
 * A line of the source, its markup taken off.
 *
 * @param number from 1
 * @param mark what its first characters say it is
 * @param text white space collapsed; blank for an empty line and for one of markup alone
 * @param length characters of the line as it stood, without white space at its ends
 * @param linkedChars characters of the text that were link texts
 * @param links number of links
 */
record Line(int number, Mark mark, String text, int length, int linkedChars, int links) {

  /** What a line begins with. */
  enum Mark {
    NONE,
    BULLET,
    HEADING,
    QUOTE,
    TABLE,
    FENCE
  }

  /** Bullets as pages, Markdown and text browsers write them; numbers stay part of the text. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[\u2022\u2023\u25e6\u2043\u2219\u25aa\u25cf\u25cb\u00b7*+-]|[\u2013\u2014](?=\\s+\\p{Lu}))\\s+(?=\\S)");

  private static final Pattern LYNX_BULLET = Pattern.compile("^\\s{6,}o\\s(?=\\S)");
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)]\\s+\\S.*");
  private static final Pattern RULE = Pattern.compile("^[\\s|:=_*~+-]*$");

  boolean isBlank() {
    return text.isEmpty();
  }

  boolean hasWord() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether this line must begin a block of its own, whatever stood before. */
  boolean startsBlock() {
    return mark != Mark.NONE || NUMBERED.matcher(text).matches() || !startsWithText();
  }

  private boolean startsWithText() {
    if (text.isEmpty()) {
      return false;
    }
    int type = Character.getType(text.codePointAt(0));
    // Pictographs set off a heading or stand alone.
    return type != Character.OTHER_SYMBOL && type != Character.SURROGATE;
  }

  /** Cuts a source into lines. Runs of spaces within a very long line count as line breaks. */
  static List<Line> of(String source, boolean markdown) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int from = 0;
    while (from <= source.length()) {
      int to = source.indexOf('\n', from);
      if (to < 0) {
        to = source.length();
      }
      number++;
      addPieces(lines, source.substring(from, to), number, markdown);
      from = to + 1;
    }
    return lines;
  }

  /** Flattened pages hold everything on one line, with runs of white space between its parts. */
  private static final int LONGEST_PLAIN_LINE = 1000;

  private static final Pattern RUN = Pattern.compile("[ \t\u00a0]{3,}|\r|\u2028|\u2029");

  private static void addPieces(List<Line> lines, String raw, int number, boolean markdown) {
    if (raw.length() <= LONGEST_PLAIN_LINE) {
      lines.add(parse(raw, number, markdown));
      return;
    }
    for (String piece : RUN.split(raw, -1)) {
      if (!piece.isBlank()) {
        lines.add(parse(piece, number, markdown));
      }
    }
  }

  private static Line parse(String raw, int number, boolean markdown) {
    String stripped = raw.strip();
    int length = stripped.length();
    if (stripped.isEmpty()) {
      return new Line(number, Mark.NONE, "", 0, 0, 0);
    }
    Mark mark = Mark.NONE;
    if (LYNX_BULLET.matcher(raw).find()) {
      mark = Mark.BULLET;
      stripped = stripped.substring(1).strip();
    }
    Matcher bullet = BULLET.matcher(stripped);
    while (bullet.lookingAt()) {
      mark = Mark.BULLET;
      stripped = stripped.substring(bullet.end());
      bullet = BULLET.matcher(stripped);
    }
    if (markdown) {
      if (stripped.startsWith("```") || stripped.startsWith("~~~")) {
        mark = Mark.FENCE;
        stripped = stripped.substring(3);
      } else if (stripped.startsWith("#")) {
        int hashes = 0;
        while (hashes < stripped.length() && stripped.charAt(hashes) == '#') {
          hashes++;
        }
        if (hashes <= 6 && (hashes == stripped.length() || stripped.charAt(hashes) == ' ')) {
          mark = Mark.HEADING;
          stripped = stripped.substring(hashes).strip();
        }
      } else if (stripped.startsWith(">")) {
        mark = Mark.QUOTE;
        stripped = stripped.substring(1).strip();
      } else if (stripped.startsWith("|")) {
        mark = Mark.TABLE;
        stripped = RULE.matcher(stripped).matches() ? "" : stripped.replace('|', ' ');
      } else if (RULE.matcher(stripped).matches()) {
        stripped = "";
      }
    }
    MarkdownInline inline = MarkdownInline.of(stripped, markdown);
    String text = Characters.collapse(inline.text());
    return new Line(number, mark, text, length, inline.linkedChars(), inline.links());
  }
}
