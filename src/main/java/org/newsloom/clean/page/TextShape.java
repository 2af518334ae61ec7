package org.newsloom.clean.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Counts over a block's text, taken in one pass.
 *
 * @param words runs of letters and digits
 * @param functionWords words such as "the", "of", "der", "les": prose is full of them, menus and
 *     lists of headlines are not
 * @param capitalised words that begin with an upper-case letter
 * @param sentenceEnds {@code . ! ?} and their relatives at the end of a word
 * @param closed whether the text ends as a sentence does
 */
public record TextShape(
    int words, int functionWords, int capitalised, int sentenceEnds, boolean closed) {

  /** Below this no line is taken for prose: headings and menu entries are shorter. */
  private static final int FEWEST_PROSE_WORDS = 8;

  private static final int LONGEST_FUNCTION_WORD = 6;

  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(
          List.of(
              ("the of and to in a is that for it was on with as he be by at are this had not but from"
                      + " have they which his or an were she you their been has we will who would there"
                      + " if more when so no her what its about into than them can only other new some"
                      + " could these two may then do any my now such like our over me even most after"
                      + " also did many before must through your where how because i all up out just"
                      + " der die das und zu den von mit ist des auf dem nicht ein eine als auch sich"
                      + " le la les et des un une dans du que pour qui sur au pas est par ne plus"
                      + " el los las y en una del por con para se su al lo il che di non per sono")
                  .split(" ", -1)));

  /** Counts a text. */
  public static TextShape of(String text) {
    int words = 0;
    int functionWords = 0;
    int capitalised = 0;
    int sentenceEnds = 0;
    int length = text.length();
    int at = 0;
    while (at < length) {
      int start = at;
      while (at < length && isWordPart(text, at)) {
        at++;
      }
      if (at == start) {
        at++;
        continue;
      }
      words++;
      if (Character.isUpperCase(text.charAt(start))) {
        capitalised++;
      }
      if (at - start <= LONGEST_FUNCTION_WORD
          && FUNCTION_WORDS.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
        functionWords++;
      }
      if (at < length && isSentenceEnd(text.charAt(at)) && endsWord(text, at + 1)) {
        sentenceEnds++;
      }
    }
    return new TextShape(words, functionWords, capitalised, sentenceEnds, endsClosed(text));
  }

  /** Whether the text reads like sentences: long enough, closed or with many function words. */
  public boolean isProse() {
    if (words < FEWEST_PROSE_WORDS) {
      return false;
    }
    double share = functionWords / (double) words;
    return closed
        ? share >= 0.15 || (sentenceEnds > 0 && words >= 20)
        : share >= 0.25 && words >= 15;
  }

  private static boolean isWordPart(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || (Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at)))
        || c == '\''
        || c == '\u2019';
  }

  private static boolean isSentenceEnd(char c) {
    return switch (c) {
      case '.', '!', '?', '\u2026', '\u3002', '\uff01', '\uff1f', '\u0964', '\u061f' -> true;
      default -> false;
    };
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', ')', ']', '\u201d', '\u2019', '\u00bb', '\u201c', '*', '_', '\u203a' -> true;
      default -> false;
    };
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || isCloser(text.charAt(at));
  }

  private static boolean endsClosed(String text) {
    int end = text.length();
    while (end > 0 && (isCloser(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return end > 0 && (isSentenceEnd(text.charAt(end - 1)) || text.charAt(end - 1) == ':');
  }
}
