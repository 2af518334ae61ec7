package org.newsloom.annotate.sentences;

import java.util.regex.Pattern;

/** What a full stop says behind an abbreviation, an initial or letters with full stops. */
final class StopBehindAbbreviation {
  private static final Pattern HOUR = Pattern.compile("(?i)[ap]\\.m");

  /** Letters with full stops between them: {@code U.S}, {@code Ph.D}. */
  private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,2}(?:\\.\\p{L}{1,2})+");

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,6}");

  /** "Dr. The" is a street, the title a drive: no name begins so. */
  private static final String DRIVE = "Dr";

  private static final int MOST_TIME_WORDS = 8;

  private final String text;

  StopBehindAbbreviation(String text) {
    this.text = text;
  }

  /** Whether the word before a mark is no abbreviation that others follow. */
  boolean isPlain(int start, Mark mark) {
    String word = word(start, mark.start());
    return !Words.NEVER_LAST.has(word) && !isSeldomLast(word, mark.start());
  }

  /**
   * Whether a full stop ends a sentence.
   *
   * @param start where the sentence begins
   * @param first where the first word behind it begins
   * @param quoted whether a quotation begins there
   */
  boolean ends(int start, Mark mark, int first, boolean quoted) {
    String word = word(start, mark.start());
    if (word.isEmpty()) {
      return true;
    }
    if (Words.NEVER_LAST.has(word)) {
      return word.equals(DRIVE) && beginsSentence(first) && !isTitle(first);
    }
    boolean digit = Character.isDigit(text.charAt(first));
    if (Words.BEFORE_NUMBERS.has(word)) {
      String next = text.substring(first, Letters.wordEnd(text, first));
      return !digit && (next.equals("I") || !ROMAN.matcher(next).matches());
    }
    if (HOUR.matcher(word).matches()) {
      return hourEnds(start, mark, first);
    }
    if (!isSeldomLast(word, mark.start())) {
      return true;
    }
    if (word.equals("I") && isBehindSmallWord(mark.start() - 1)) {
      return true;
    }
    if (word.length() == 1 && isLetterOfNoun(mark.start() - 1)) {
      return true;
    }
    boolean bracket = text.charAt(mark.next()) == '(' || text.charAt(mark.next()) == '[';
    boolean upper = Character.isUpperCase(text.codePointAt(first));
    return !bracket && !digit && ((quoted && upper) || beginsSentence(first));
  }

  private boolean isSeldomLast(String word, int end) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) && standsAlone(end - 1);
    }
    return Words.SELDOM_LAST.has(word)
        || DOTTED.matcher(word).matches()
        || (Words.SELDOM_LAST_BEHIND_A_COMMA.has(word) && isBehindComma(end - word.length()));
  }

  /** Whether a letter is no part of a name with a digit or sign: {@code 3M}, {@code R&D}. */
  private boolean standsAlone(int letter) {
    char before = letter == 0 ? ' ' : text.charAt(letter - 1);
    return Letters.isSpace(before) || Letters.isOpener(before) || before == '.' || before == '-';
  }

  private boolean isBehindComma(int start) {
    int at = start;
    while (at > 0 && Letters.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == ',';
  }

  /**
   * The word before an index, with its inner full stops: behind a hyphen, bracket or quote that
   * opens it; empty if none ends there.
   */
  private String word(int start, int end) {
    int from = end;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    while (from < end && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    return text.substring(from, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.' || c == '\'' || c == '\u2019';
  }

  private boolean beginsSentence(int first) {
    int end = Letters.wordEnd(text, first);
    if (end == first
        || !Character.isUpperCase(text.charAt(first))
        || !Words.BEGINNERS.has(text.substring(first, end))) {
      return false;
    }
    if (isTitle(first)) {
      return true;
    }
    char behind = end < text.length() ? text.charAt(end) : ' ';
    boolean whole =
        Letters.isSpace(behind) || behind == ',' || behind == '\'' || behind == '\u2019';
    return whole && !(text.startsWith("Under ", first) && isUpper(end + 1));
  }

  private boolean isUpper(int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  private boolean isTitle(int first) {
    String word = text.substring(first, Letters.wordEnd(text, first));
    return word.equals("Mr") || word.equals("Mrs") || word.equals("Ms");
  }

  /** Whether the letter is the pronoun: "between you and I." */
  private boolean isBehindSmallWord(int letter) {
    String before = wordBefore(letter);
    return !before.isEmpty()
        && Character.isLowerCase(before.charAt(0))
        && !Words.LETTERED.has(before);
  }

  /** Whether the letter tells one thing from others, or is a point of the compass. */
  private boolean isLetterOfNoun(int letter) {
    char c = text.charAt(letter);
    if ("NSEW".indexOf(c) >= 0 && letter > 0) {
      boolean apart = text.charAt(letter - 1) == ' ';
      char before = apart && letter > 1 ? text.charAt(letter - 2) : text.charAt(letter - 1);
      if ("\u00b0'\"\u2032\u2033".indexOf(before) >= 0 || (!apart && Character.isDigit(before))) {
        return true;
      }
    }
    return Words.LETTERED.has(wordBefore(letter));
  }

  private String wordBefore(int at) {
    int end = at;
    while (end > 0 && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end);
  }

  /** Behind an hour: a time zone, a day or a month goes on, and so does what a time opens. */
  private boolean hourEnds(int start, Mark mark, int first) {
    int word = first;
    while (word < text.length()
        && (Character.isDigit(text.charAt(word)) || text.charAt(word) == ' ')) {
      word++;
    }
    return !Words.BEHIND_HOURS.has(text.substring(word, Letters.wordEnd(text, word)))
        && !isTimeAlone(start, mark.end());
  }

  /** Whether a sentence holds nothing but a time so far: "At 5 a.m.", "Shortly before 6 p.m." */
  private boolean isTimeAlone(int start, int end) {
    String[] words = text.substring(start, end).split("[\\s\u00a0]+", -1);
    if (words.length > MOST_TIME_WORDS || Character.isDigit(words[0].charAt(0))) {
      return false;
    }
    for (String word : words) {
      boolean letters = Character.isLetter(word.charAt(0)) && !word.contains(".");
      if (letters && !Words.TIMES.has(word)) {
        return false;
      }
    }
    return true;
  }
}
