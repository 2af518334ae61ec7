package org.newsloom.annotate.sentences;

/**
 * Decides whether marks end a sentence of a paragraph, by what stands before and behind them.
 *
 * <p>A full stop behind a plain word ends one if something follows that may begin another. What it
 * says behind an abbreviation is asked of {@link StopBehindAbbreviation}.
 */
final class SentenceEnds {
  private static final int MOST_WORDS_BEFORE_VERB = 7;

  /** A number of so many digits before a full stop may be the number of an item. */
  private static final int LONGEST_ITEM_NUMBER = 3;

  private static final int FEWEST_GLUED_LETTERS = 3;
  private static final int FOUR_DOTS = 4;
  private static final int LONGEST_REMARK = 40;

  private final String text;
  private final StopBehindAbbreviation abbreviations;

  SentenceEnds(String text) {
    this.text = text;
    this.abbreviations = new StopBehindAbbreviation(text);
  }

  /**
   * Whether marks end a sentence.
   *
   * @param start where the sentence begins
   */
  boolean ends(int start, Mark mark) {
    if (mark.next() == text.length()) {
      return mark.stop() < text.length();
    }
    if (!mark.isApart()) {
      return Letters.isWideMark(text.charAt(mark.end() - 1)) || isGlued(start, mark);
    }
    int first = Letters.skipOpeners(text, behindRemark(mark.next()));
    if (first == text.length() || isItemNumber(start, mark)) {
      return false;
    }
    boolean quoted = opensQuote(mark.next(), first);
    int type = Character.getType(text.codePointAt(first));
    if (type == Character.LOWERCASE_LETTER && !isInnerCapital(first)) {
      return quoted && !mark.isEllipsis() && (mark.asks(text) || isBehindPlainWord(start, mark));
    }
    if (!mayBegin(start, mark, first)) {
      return false;
    }
    if (mark.closesQuote(text) && (mark.asks(text) || mark.isEllipsis()) && isSaying(first)) {
      return false;
    }
    if (mark.asks(text)) {
      return mark.stop() > mark.end() || !isInName(mark, first);
    }
    return mark.isEllipsis()
        ? ellipsisEnds(mark, first)
        : abbreviations.ends(start, mark, first, quoted);
  }

  /** Skips what a transcript remarks in brackets before a sentence: {@code [laughs] That is it}. */
  private int behindRemark(int next) {
    boolean remark =
        text.startsWith("[", next)
            && next + 1 < text.length()
            && Character.isLowerCase(text.charAt(next + 1));
    int close = remark ? text.indexOf(']', next) : -1;
    return close < 0 || close - next > LONGEST_REMARK ? next : Letters.skipSpace(text, close + 1);
  }

  /** Whether what stands at an index may begin a sentence at all. */
  private boolean mayBegin(int start, Mark mark, int first) {
    char c = text.charAt(first);
    if (Letters.isDash(c)) {
      // The name of who is quoted, or a new thought behind a dash.
      int behind = first;
      while (behind < text.length() && Letters.isDash(text.charAt(behind))) {
        behind++;
      }
      behind = Letters.skipSpace(text, behind);
      return !mark.asks(text)
          && !mark.isEllipsis()
          && isBehindPlainWord(start, mark)
          && behind < text.length()
          && Character.isUpperCase(text.charAt(behind));
    }
    if (Letters.isMark(c)) {
      int behind = first;
      while (behind < text.length()
          && (Letters.isMark(text.charAt(behind))
              || Letters.isCloser(text.charAt(behind))
              || Letters.isSpace(text.charAt(behind)))) {
        behind++;
      }
      return behind < text.length() && Character.isUpperCase(text.charAt(behind));
    }
    return ",;:)]}%/=+|&<>\u201d\u2019".indexOf(c) < 0;
  }

  private boolean ellipsisEnds(Mark mark, int first) {
    char before = mark.start() == 0 ? ' ' : text.charAt(mark.start() - 1);
    if (before == '[' || before == '(') {
      return false;
    }
    if (mark.dots() >= FOUR_DOTS) {
      return true;
    }
    boolean pronoun = text.charAt(first) == 'I' && Letters.wordEnd(text, first) == first + 1;
    return !mark.spaced() && !pronoun && Character.isLetter(text.codePointAt(first));
  }

  /** Whether a name and a verb of saying follow a quotation. */
  private boolean isSaying(int first) {
    int at = first;
    for (int words = 0; words < MOST_WORDS_BEFORE_VERB; words++) {
      int end = at;
      while (end < text.length() && isNamePart(text.charAt(end))) {
        end++;
      }
      String word = text.substring(at, end);
      String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (words > 0 && Words.SAYING.has(plain)) {
        return true;
      }
      boolean name = end > at && Character.isUpperCase(text.charAt(at));
      boolean beginner = words == 0 && Words.BEGINNERS.has(plain) && !word.endsWith(".");
      boolean between = words > 0 && (Words.BESIDE_NAMES.has(plain) || plain.endsWith("ly"));
      if ((!name && !between) || beginner) {
        return false;
      }
      at = Letters.skipSpace(text, end);
    }
    return false;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '\u2019';
  }

  /**
   * Whether a question or an exclamation mark belongs to a name: a word for companies follows, or
   * the paragraph writes the name elsewhere within a sentence.
   */
  private boolean isInName(Mark mark, int first) {
    int from = mark.start();
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    if (from == mark.start() || !Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    if (Words.COMPANY_ENDINGS.has(text.substring(first, Letters.wordEnd(text, first)))) {
      return true;
    }
    String name = text.substring(from, mark.end());
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean wordStart = at == 0 || !Character.isLetter(text.charAt(at - 1));
      boolean possessive =
          text.startsWith("'s", end)
              || text.startsWith("\u2019s", end)
              || text.startsWith(",", end);
      boolean within =
          end + 1 < text.length()
              && text.charAt(end) == ' '
              && Character.isLowerCase(text.charAt(end + 1));
      if (wordStart && (possessive || within)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the white space between two sentences was lost: {@code on Tuesday.Mr. Smith}. Names of
   * files and hosts look alike.
   */
  private boolean isGlued(int start, Mark mark) {
    int first = Letters.skipOpeners(text, mark.stop());
    if (first == text.length() || !Character.isUpperCase(text.charAt(first))) {
      return false;
    }
    int end = Letters.wordEnd(text, first);
    String word = text.substring(first, end);
    boolean small = word.equals("I") || word.equals("A");
    boolean capitalised =
        word.length() > 1 && word.chars().skip(1).allMatch(Character::isLowerCase);
    boolean wholeWord =
        end == text.length()
            || Letters.isSpace(text.charAt(end))
            || ",'\u2019-:;!?".indexOf(text.charAt(end)) >= 0
            || (text.charAt(end) == '.'
                && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1))));
    if (!(small || capitalised) || !wholeWord || Words.FILE_ENDINGS.has(word)) {
      return false;
    }
    return isBehindSentence(start, mark) && !(mark.isEllipsis() && small);
  }

  private boolean isBehindSentence(int start, Mark mark) {
    int from = mark.start();
    while (from > start && !Letters.isSpace(text.charAt(from - 1))) {
      from--;
    }
    for (int i = from; i < mark.start(); i++) {
      char c = text.charAt(i);
      boolean inner = i > from && Character.isLowerCase(text.charAt(i - 1));
      boolean address =
          c == '@' || c == '/' || c == '_' || c == '\\' || (inner && Character.isUpperCase(c));
      if (address || (c == '.' && Character.isLetterOrDigit(text.charAt(i + 1)))) {
        return false;
      }
    }
    char last = mark.start() == 0 ? ' ' : text.charAt(mark.start() - 1);
    int letters = mark.start();
    while (letters > 0 && Character.isLowerCase(text.charAt(letters - 1))) {
      letters--;
    }
    int digits = mark.start();
    while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    return (mark.start() - letters >= FEWEST_GLUED_LETTERS && isBehindPlainWord(start, mark))
        || mark.start() - digits == 4
        || mark.stop() > mark.end()
        || "%)]\"\u201d\u2019".indexOf(last) >= 0;
  }

  private boolean isBehindPlainWord(int start, Mark mark) {
    return mark.asks(text) || abbreviations.isPlain(start, mark);
  }

  /**
   * Whether the sentence holds nothing but the number or letter of an item so far, or initials as
   * "P.S.": then what it numbers follows.
   */
  private boolean isItemNumber(int start, Mark mark) {
    if (mark.asks(text) || mark.isEllipsis()) {
      return false;
    }
    int from = start;
    while (from < mark.start()
        && (Letters.isBullet(text.charAt(from))
            || Letters.isOpener(text.charAt(from))
            || Letters.isSpace(text.charAt(from)))) {
      from++;
    }
    int length = mark.start() - from;
    if (length == 0 || length > LONGEST_ITEM_NUMBER + 2) {
      return false;
    }
    boolean digits = length <= LONGEST_ITEM_NUMBER;
    boolean roman = true;
    boolean letters = true;
    for (int i = from; i < mark.start(); i++) {
      char c = text.charAt(i);
      digits &= Character.isDigit(c);
      roman &= "ivxIVX".indexOf(c) >= 0;
      letters &= (i - from) % 2 == 0 ? Character.isLetter(c) : c == '.';
    }
    return digits || roman || letters;
  }

  private boolean opensQuote(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.isOpeningQuote(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a small letter begins a name such as {@code iPhone}. */
  private boolean isInnerCapital(int first) {
    return first + 1 < text.length() && Character.isUpperCase(text.charAt(first + 1));
  }
}
