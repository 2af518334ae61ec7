package org.newsloom.clean.text;

import java.util.List;
import java.util.Set;
import org.newsloom.clean.page.FunctionWords;
import org.newsloom.clean.page.TextShape;

/**
 * The lines of a text, and what stands in them.
 *
 * <p>The texts of all lines stand in one array in their order, a space between each two that are
 * not blank; so the text of lines that follow each other is one stretch of it.
 */
final class Lines {
  /** The most usual of the words that another follows; "in" and "on" may end a label. */
  private static final Set<String> AWAITING =
      Set.of("a an and at by from its of or our the their to with your".split(" ", -1));

  /** Words that join what follows to what stood before. */
  private static final Set<String> LINKING =
      Set.of(
          ("and are as at for from has have in is of on or that to was were which who will"
                  + " with")
              .split(" ", -1));

  /** What stands after a hyphen that stands for the end of a later word: "long- and short-term". */
  private static final Set<String> SUSPENDING = Set.of("and", "or", "to", "und", "oder", "bzw.");

  private static final int LONGEST_WORD = 5;
  private static final int LABEL_WORDS = 3;

  private final char[] text;
  private final List<Line> lines;

  /**
   * @param text the texts of the lines, white space collapsed; not copied, so the caller must not
   *     change it
   * @param lines where in it they stand
   */
  Lines(char[] text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  int size() {
    return lines.size();
  }

  Line get(int index) {
    return lines.get(index);
  }

  /** Whether there is no text at an index: a blank line, or no line any more. */
  boolean isBlank(int index) {
    return index >= lines.size() || lines.get(index).isBlank();
  }

  String text(int index) {
    return text(index, index + 1);
  }

  /**
   * The text of the lines from one index to before another; neither the first nor last is blank.
   */
  String text(int from, int to) {
    int start = lines.get(from).start();
    return new String(text, start, lines.get(to - 1).end() - start);
  }

  TextShape shape(int from, int to) {
    return TextShape.of(text, lines.get(from).start(), lines.get(to - 1).end());
  }

  /**
   * Whether the lines from one index to before another hold as many words, and as many function
   * words, as asked for; reads no further than it must.
   */
  boolean hasWords(int from, int to, int words, int functionWords) {
    int wordsLeft = words;
    int functionWordsLeft = functionWords;
    int end = lines.get(to - 1).end();
    int at = lines.get(from).start();
    while (at < end && (wordsLeft > 0 || functionWordsLeft > 0)) {
      int start = at;
      while (at < end && text[at] != ' ') {
        at++;
      }
      wordsLeft--;
      if (FunctionWords.contains(text, start, at)) {
        functionWordsLeft--;
      }
      at++;
    }
    return wordsLeft <= 0 && functionWordsLeft <= 0;
  }

  /** First character of a line that is not blank. */
  char first(int index) {
    return text[lines.get(index).start()];
  }

  /** Last character of a line that is not blank. */
  char last(int index) {
    return text[lines.get(index).end() - 1];
  }

  boolean hasWord(int index) {
    Line line = lines.get(index);
    for (int at = line.start(); at < line.end(); at++) {
      if (Character.isLetterOrDigit(Character.codePointAt(text, at, line.end()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins in lower case, or with what only stands inside a sentence. */
  boolean beginsInside(int index) {
    Line line = lines.get(index);
    char first = text[line.start()];
    if (first < 128 ? first >= 'a' && first <= 'z' : Character.isLowerCase(first)) {
      return true;
    }
    return switch (first) {
      case ',', ';', ')', ']', '.', '!', '?', '\u201d', '\u2019' -> true;
      default -> false;
    };
  }

  /** Whether a line begins with the comma or full stop of a sentence that began before. */
  boolean beginsWithPunctuation(int index) {
    Line line = lines.get(index);
    char first = text[line.start()];
    return (first == ',' || first == ';' || first == '.')
        && (line.length() == 1 || text[line.start() + 1] == ' ' || line.length() == 2);
  }

  /** Whether a line must begin a block of its own, whatever stood before. */
  boolean startsBlock(int index) {
    Line line = lines.get(index);
    if (line.mark() != Line.Mark.NONE || line.isBlank()) {
      return true;
    }
    char first = text[line.start()];
    if (first < 128) {
      return first >= '0' && first <= '9' && numberLength(line) > 0;
    }
    int type = Character.getType(Character.codePointAt(text, line.start(), line.end()));
    // Pictographs set off a heading or stand alone.
    return type == Character.OTHER_SYMBOL || type == Character.SURROGATE;
  }

  /** Whether a line begins with a number as those of lists do, and with no other mark. */
  boolean startsNumbered(int index) {
    Line line = lines.get(index);
    return line.mark() == Line.Mark.NONE && !line.isBlank() && numberLength(line) > 0;
  }

  /** Characters of a list's number as in {@code "12. "} at the start of a line; 0 without one. */
  private int numberLength(Line line) {
    int at = line.start();
    while (at < line.end() && at < line.start() + 2 && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    return at > line.start()
            && at + 2 < line.end()
            && (text[at] == '.' || text[at] == ')')
            && text[at + 1] == ' '
        ? at + 2 - line.start()
        : 0;
  }

  /** Column at which a wrapping program goes on with the text of a line. */
  int hangingColumn(int index) {
    Line line = lines.get(index);
    return line.column() + (line.isBlank() ? 0 : numberLength(line));
  }

  /** Characters that the first word takes up in the source, with inline markup before it. */
  int firstWordWidth(int index) {
    return lines.get(index).lead() + firstWordLength(index);
  }

  /** Characters of the first word, up to the first space. */
  int firstWordLength(int index) {
    Line line = lines.get(index);
    int at = line.start();
    while (at < line.end() && text[at] != ' ') {
      at++;
    }
    return at - line.start();
  }

  boolean endsSentence(int index) {
    Line line = lines.get(index);
    int end = line.end() - 1;
    while (end > line.start() && isCloser(text[end])) {
      end--;
    }
    return end >= line.start()
        && (text[end] == '.' || text[end] == '!' || text[end] == '?' || text[end] == '\u2026');
  }

  private static boolean isCloser(char c) {
    return c == '"' || c == '\'' || c == '\u201d' || c == '\u2019' || c == ')' || c == ']';
  }

  /** Whether the last word of a line is one that is followed by another: "of", "the", "and". */
  boolean endsWithFunctionWord(int index) {
    Line line = lines.get(index);
    int at = line.end();
    while (at > line.start() && text[at - 1] != ' ') {
      at--;
    }
    return at > line.start() && FunctionWords.contains(text, at, line.end());
  }

  /**
   * Whether a line ends with a word that cannot end anything: an article or a preposition, in lower
   * case, after others of which one is such a small word, too ("Sign up for" is a label).
   */
  boolean awaitsMore(int index) {
    Line line = lines.get(index);
    int at = line.end();
    while (at > line.start() && text[at - 1] != ' ') {
      at--;
    }
    return isWord(at, line.end(), AWAITING) && hasWords(index, index + 1, LABEL_WORDS + 1, 2);
  }

  /** Whether a line begins with a word that goes on with a sentence: "and", "which", "are". */
  boolean beginsWithLink(int index) {
    int start = lines.get(index).start();
    return isWord(start, start + firstWordLength(index), LINKING);
  }

  private boolean isWord(int from, int to, Set<String> words) {
    return to - from <= LONGEST_WORD && words.contains(new String(text, from, to - from));
  }

  /** Whether a line ends in the middle of a word, or of one written with hyphens. */
  boolean isCutAtHyphen(int index) {
    Line line = lines.get(index);
    int end = line.end() - 1;
    return end > line.start() + 1
        && isHyphen(text[end])
        && Character.isLetter(text[end - 1])
        && Character.isLetter(text[end - 2])
        && !isBlank(index + 1)
        && Character.isLowerCase(first(index + 1))
        && !isWord(
            lines.get(index + 1).start(),
            lines.get(index + 1).start() + firstWordLength(index + 1),
            SUSPENDING);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == Hyphenation.SOFT_HYPHEN;
  }

  /** Whether a line that another follows ends with a hyphen right behind a word. */
  boolean endsWithHyphen(int index) {
    Line line = lines.get(index);
    int end = line.end() - 1;
    return end > line.start() && isHyphen(text[end]) && Character.isLetterOrDigit(text[end - 1]);
  }

  boolean endsWithSoftHyphen(int index) {
    return text[lines.get(index).end() - 1] == Hyphenation.SOFT_HYPHEN;
  }

  /** Whether a hyphen behind a word and a blank before a small letter stand within a line. */
  boolean holdsCutWord(int index) {
    Line line = lines.get(index);
    for (int at = line.start() + 1; at + 2 < line.end(); at++) {
      if (text[at] == '-'
          && text[at + 1] == ' '
          && Character.isLetter(text[at - 1])
          && Character.isLowerCase(text[at + 2])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins with one of the small words. */
  boolean beginsWithFunctionWord(int index) {
    Line line = lines.get(index);
    return FunctionWords.contains(text, line.start(), line.start() + firstWordLength(index));
  }

  /** Whether a line begins as one that names the author, "by" and a capital. */
  boolean isByline(int index) {
    Line line = lines.get(index);
    int at = line.start();
    return line.length() > 3
        && text[at] == 'b'
        && text[at + 1] == 'y'
        && text[at + 2] == ' '
        && !Character.isLowerCase(text[at + 3]);
  }

  /** Number of words, as parted by spaces, but no more than asked for. */
  int words(int index, int most) {
    Line line = lines.get(index);
    int words = line.isBlank() ? 0 : 1;
    for (int at = line.start(); at < line.end() && words < most; at++) {
      if (text[at] == ' ') {
        words++;
      }
    }
    return words;
  }

  /** A heading in title case: every word but the small ones begins with an upper-case letter. */
  boolean isTitle(int index, int mostWords) {
    Line line = lines.get(index);
    int words = 0;
    int at = line.start();
    while (at < line.end()) {
      int start = at;
      while (at < line.end() && text[at] != ' ') {
        at++;
      }
      words++;
      if (words > mostWords
          || (Character.isLowerCase(Character.codePointAt(text, start, at))
              && !FunctionWords.contains(text, start, at))) {
        return false;
      }
      at++;
    }
    return true;
  }
}
