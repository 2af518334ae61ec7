package org.newsloom.clean.text;

/**
 * Whether and how a text is hard-wrapped, and which line breaks in it are only wraps.
 *
 * <p>A wrapping program breaks a line where the next word would pass its width. So each line that
 * is plainly continued says that the width is at least its own length and less than its length with
 * the next word; the text's width is the one that most such lines agree to. Given the width, a
 * break is a wrap if the next word did not fit. Text copied out of HTML sources often has shorter
 * first lines, where markup took up the room; that width is found, too. In a text without a width
 * only a sentence that plainly goes on is joined, as where the source of a page broke the line at a
 * link.
 */
final class Wrapping {
  /** Shorter lines tell nothing of the width. */
  private static final int NARROWEST = 28;

  private static final int WIDEST = 200;
  private static final int FEWEST_BREAKS = 4;
  private static final double LEAST_AGREED = 0.5;
  private static final int FEWEST_SHORT_FIRST_LINES = 5;
  private static final int MOST_TITLE_WORDS = 14;

  /** Text browsers give headings a little more room than text. */
  private static final int MARGIN = 6;

  private static final int FEWEST_PROSE_WORDS = 8;
  private static final int FEWEST_PROSE_FUNCTION_WORDS = 2;

  /** Text of marks that stand at the left edge: {@code "- "}. */
  private static final int UNINDENTED_LIST = 3;

  private final Lines lines;
  private final Verses verses;
  private final int width;
  private final int firstWidth;
  private final boolean gapsPartParagraphs;

  /** Finds the widths of a text from its lines. */
  Wrapping(Lines lines) {
    this.lines = lines;
    this.verses = new Verses(lines);
    this.width = width();
    this.firstWidth = width > 0 ? firstWidth() : 0;
    this.gapsPartParagraphs = width > 0 && gapsPartParagraphs();
  }

  boolean isWrapped() {
    return width > 0;
  }

  /**
   * Whether the break after a line is only a wrap.
   *
   * @param start index of the first line of the block the line is in
   * @param index the line
   */
  boolean isWrap(int start, int index) {
    int next = index + 1;
    if (lines.isBlank(index) || lines.isBlank(next)) {
      return false;
    }
    Line line = lines.get(index);
    if (line.endsInMarkup() || lines.endsWithSoftHyphen(index)) {
      return true;
    }
    if (line.mark() == Line.Mark.HEADING || line.mark() == Line.Mark.TABLE) {
      return false;
    }
    if (!isWrapped()) {
      return (!lines.startsBlock(next) || isQuoted(index)) && runsOn(start, index);
    }
    if (line.hasColumns() && lines.get(next).hasColumns()) {
      return false;
    }
    if (lines.startsBlock(next) && !isQuoted(index)) {
      return lines.startsNumbered(next)
          && !lines.endsSentence(index)
          && lines.last(index) != ':'
          && isFilled(start, index);
    }
    return isFilled(start, index)
        || goesOn(start, index)
        || isShortFirstLine(start, index)
        || isCutListItem(start, index);
  }

  /** Whether a line and the next are lines of one quotation. */
  private boolean isQuoted(int index) {
    return lines.get(index).mark() == Line.Mark.QUOTE
        && lines.get(index + 1).mark() == Line.Mark.QUOTE;
  }

  /** Whether a line stands alone because the next word did not fit into it. */
  private boolean isFilled(int start, int index) {
    int next = index + 1;
    if (lines.get(index).right() > width + MARGIN || fits(index, width) || !isBelow(start, index)) {
      return false;
    }
    // After a full line that ends its sentence a new paragraph may begin, if no empty lines part
    // these; it does where its line is short and its own sentence goes on.
    return gapsPartParagraphs
        || !lines.endsSentence(index)
        || !fits(next, width)
        || lines.endsSentence(next);
  }

  /** Whether the next line begins where a wrapping program goes on with the text of this one. */
  private boolean isBelow(int start, int index) {
    int column = lines.get(index + 1).column();
    return column == lines.get(index).column()
        || column == lines.hangingColumn(index)
        || (start == index && column < lines.get(index).column());
  }

  private boolean isShortFirstLine(int start, int index) {
    int next = index + 1;
    if (start != index || lines.endsSentence(index) || !isBelow(start, index)) {
      return false;
    }
    return lines.beginsInside(next)
        ? lines.last(index) != ':' && (lines.hasWords(index, next, 0, 1) || isProse(next, next))
        : firstWidth > 0 && !lines.isTitle(index, MOST_TITLE_WORDS) && !fits(index, firstWidth);
  }

  /** A list that is not indented shows the second line of an item by the mark after it only. */
  private boolean isCutListItem(int start, int index) {
    return start == index
        && lines.get(index).mark() == Line.Mark.BULLET
        && lines.get(index).column() <= UNINDENTED_LIST
        && lines.get(index + 1).column() == 0
        && index + 2 < lines.size()
        && lines.get(index + 2).mark() == Line.Mark.BULLET;
  }

  /** Whether a sentence plainly runs on from one line to the next. */
  private boolean goesOn(int start, int index) {
    int next = index + 1;
    if (lines.endsSentence(index) || lines.last(index) == ':') {
      return false;
    }
    if (lines.isCutAtHyphen(index)) {
      return true;
    }
    boolean open = lines.last(index) == ',' || lines.endsWithFunctionWord(index);
    if (lines.beginsInside(next)) {
      return (open && lines.words(index, 4) == 4) || isProse(Math.max(start, index - 2), index);
    }
    // The text of a link, on a line of its own in the middle of a sentence.
    return !lines.isBlank(next + 1)
        && (lines.beginsWithPunctuation(next + 1) || (open && lines.beginsInside(next + 1)))
        && !lines.endsSentence(next)
        && isProse(Math.max(start, index - 2), index);
  }

  /**
   * Whether a sentence runs on in a text that is not wrapped, where only markup of the source
   * breaks lines. Less is needed for it than where lines are alike, but no verse, list or byline is
   * joined.
   */
  private boolean runsOn(int start, int index) {
    int next = index + 1;
    if (lines.endsSentence(index) || lines.last(index) == ':') {
      return false;
    }
    if (lines.isCutAtHyphen(index)) {
      return true;
    }
    if (verses.isVerse(index)) {
      return false;
    }
    if (!lines.beginsInside(next)) {
      return lines.awaitsMore(index) || goesOn(start, index);
    }
    boolean item = start == index && lines.beginsInside(index) && !lines.endsSentence(next);
    if (item || lines.isByline(next)) {
      return false;
    }
    if (lines.awaitsMore(index)
        || (lines.words(index, 2) == 2
            && lines.words(next, 3) == 3
            && lines.beginsWithLink(next))) {
      return true;
    }
    return readsOn(index) && goesOn(start, index);
  }

  /** Whether what follows a line reads like a part of a sentence, up to a line in its middle. */
  private boolean readsOn(int index) {
    int next = index + 1;
    return lines.endsSentence(next)
        || lines.beginsWithFunctionWord(next)
        || isProse(next, next)
        || (!lines.isBlank(next + 1)
            && lines.beginsInside(next + 1)
            && (lines.beginsWithFunctionWord(next + 1)
                || isProse(next + 1, next + 1)
                || lines.beginsWithPunctuation(next + 1)));
  }

  private boolean isProse(int from, int last) {
    return lines.hasWords(from, last + 1, FEWEST_PROSE_WORDS, FEWEST_PROSE_FUNCTION_WORDS);
  }

  /** Whether the first word of the next line would have fit into a line. */
  private boolean fits(int index, int width) {
    int next = index + 1;
    return lines.isBlank(next)
        || lines.get(index).right() + 1 + lines.firstWordWidth(next) <= width;
  }

  private boolean isContinued(int index) {
    return !lines.isBlank(index)
        && !lines.isBlank(index + 1)
        && (!lines.startsBlock(index + 1) || isQuoted(index))
        && goesOn(index, index);
  }

  /** Whether paragraphs end before an empty line, as those do that end in a line with room. */
  private boolean gapsPartParagraphs() {
    int before = 0;
    int ends = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int right = lines.get(i).right();
      if (!lines.isBlank(i) && right >= NARROWEST && right < width && lines.endsSentence(i)) {
        if (lines.isBlank(i + 1)) {
          before++;
          ends++;
        } else if (fits(i, width)) {
          ends++;
        }
      }
    }
    return before > LEAST_AGREED * ends;
  }

  /** The width that most continued lines agree to; 0 if the text is not wrapped. */
  private int width() {
    // How many more, or fewer, lines agree to a width than to the one below it.
    int[] changes = new int[WIDEST + 2];
    int continued = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int right = lines.get(i).right();
      if (right >= NARROWEST && right <= WIDEST && isContinued(i)) {
        continued++;
        changes[right]++;
        changes[Math.min(WIDEST + 1, right + 1 + lines.firstWordWidth(i + 1))]--;
      }
    }
    int agreed = 0;
    int most = 0;
    int width = 0;
    for (int i = 0; i <= WIDEST; i++) {
      agreed += changes[i];
      if (agreed > most) {
        most = agreed;
        width = i;
      }
    }
    return most >= FEWEST_BREAKS && most >= LEAST_AGREED * continued ? width : 0;
  }

  /** The width of first lines, where these are often much shorter than the rest; else 0. */
  private int firstWidth() {
    int found = 0;
    int longest = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isBlank()
          && line.right() < width * 0.6
          && isContinued(i)
          && lines.get(i + 1).right() > width * 0.7
          && begins(i)) {
        found++;
        longest = Math.max(longest, line.right());
      }
    }
    return found >= FEWEST_SHORT_FIRST_LINES ? longest : 0;
  }

  private boolean begins(int index) {
    return lines.isBlank(index - 1)
        || lines.endsSentence(index - 1)
        || lines.isTitle(index - 1, MOST_TITLE_WORDS);
  }
}
