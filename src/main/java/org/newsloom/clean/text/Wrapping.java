package org.newsloom.clean.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whether and how a text is hard-wrapped, and which line breaks in it are only wraps.
 *
 * <p>A wrapping program breaks a line where the next word would pass its width. So a break is a
 * wrap if the next word did not fit, or if the sentence plainly goes on. Text copied out of HTML
 * sources often has shorter first lines, where markup took up the room; that width is found, too.
 */
final class Wrapping {
  /** Shorter lines tell nothing of the width. */
  private static final int LONG_LINE = 40;

  private static final int WIDEST = 130;
  private static final int FEWEST_BREAKS = 4;
  private static final double LEAST_CONTINUED = 0.4;
  private static final int FEWEST_SHORT_FIRST_LINES = 5;
  private static final int MOST_TITLE_WORDS = 14;

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from",
          "by", "with", "as", "after", "over", "into", "between", "against", "vs", "is", "are");

  private final int width;
  private final int firstWidth;

  private Wrapping(int width, int firstWidth) {
    this.width = width;
    this.firstWidth = firstWidth;
  }

  /** Finds the widths of a text from its lines. */
  static Wrapping of(List<Line> lines) {
    int breaks = 0;
    int continued = 0;
    int[] lengths = new int[lines.size()];
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      // Longer lines are whole paragraphs between wrapped ones.
      if (line.length() < LONG_LINE || line.length() > WIDEST || lines.get(i + 1).isBlank()) {
        continue;
      }
      breaks++;
      if (goesOn(line, lines.get(i + 1))) {
        lengths[continued++] = line.length();
      }
    }
    if (continued < FEWEST_BREAKS || continued < LEAST_CONTINUED * breaks) {
      return new Wrapping(0, 0);
    }
    Arrays.sort(lengths, 0, continued);
    // Not the longest: a word that cannot be broken may pass the width.
    int width = lengths[(int) (continued * 0.95)];
    return new Wrapping(width, firstWidth(lines, width));
  }

  boolean isWrapped() {
    return width > 0;
  }

  /**
   * Whether the break between two lines that follow each other is only a wrap.
   *
   * @param first whether {@code line} begins its block
   * @param after the line after {@code next}; blank at the end of the text
   */
  boolean isWrap(Line line, Line next, Line after, boolean first) {
    if (!isWrapped() || next.isBlank() || next.startsBlock() || line.mark() == Line.Mark.HEADING) {
      return false;
    }
    if (goesOn(line, next)) {
      return true;
    }
    if (line.mark() == Line.Mark.BULLET && after.mark() == Line.Mark.BULLET) {
      return true;
    }
    boolean full = line.length() <= WIDEST && !fits(line, next, width);
    if (endsSentence(line.text())) {
      // After a full line that ends its sentence a new paragraph may begin; it does where its
      // line is short and its own sentence goes on.
      return full && (!fits(next, after, width) || endsSentence(next.text()));
    }
    return full
        || (first && firstWidth > 0 && !isTitle(line.text()) && !fits(line, next, firstWidth));
  }

  /** Whether a sentence plainly runs on from one line to the next. */
  private static boolean goesOn(Line line, Line next) {
    if (next.startsBlock() || line.isBlank()) {
      return false;
    }
    int start = next.text().codePointAt(0);
    char end = line.text().charAt(line.text().length() - 1);
    if (endsSentence(line.text()) || end == ':') {
      return false;
    }
    return Character.isLowerCase(start) || (end == ',' && line.length() >= LONG_LINE / 2);
  }

  private static boolean fits(Line line, Line next, int width) {
    if (next.isBlank()) {
      return true;
    }
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    return line.length() + 1 + word <= width;
  }

  private static boolean endsSentence(String text) {
    int end = text.length() - 1;
    while (end > 0 && "\"'\u201d\u2019)]".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end >= 0 && ".!?\u2026".indexOf(text.charAt(end)) >= 0;
  }

  /** A heading in title case: every word but the small ones begins with an upper-case letter. */
  static boolean isTitle(String text) {
    String[] words = text.split(" ", -1);
    if (words.length > MOST_TITLE_WORDS) {
      return false;
    }
    for (String word : words) {
      if (Character.isLowerCase(word.codePointAt(0)) && !SMALL_WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The width of first lines, where these are often much shorter than the rest; else 0. */
  private static int firstWidth(List<Line> lines, int width) {
    int found = 0;
    int longest = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line before = lines.get(i - 1);
      boolean begins = before.isBlank() || endsSentence(before.text()) || isTitle(before.text());
      if (begins
          && !line.isBlank()
          && line.length() < width * 0.6
          && goesOn(line, lines.get(i + 1))
          && lines.get(i + 1).length() > width * 0.7) {
        found++;
        longest = Math.max(longest, line.length());
      }
    }
    return found >= FEWEST_SHORT_FIRST_LINES ? longest : 0;
  }
}
