package org.newsloom.clean.page;

import java.text.Normalizer;

/**
 * Writes letters that only look different as the letters they are: the one place where characters
 * are changed.
 *
 * <ul>
 *   <li>ligatures ({@code \ufb01}: fi), letters and digits of full width, and letters of the
 *       mathematical alphabets become plain ones; signs of full width do so between such letters;
 *   <li>joiners (U+200C, U+200D) go where no letter beside them is of a script that needs them;
 *   <li>accents and primes that stand for an apostrophe between Latin letters become one: {@code
 *       don\u00b4t}.
 * </ul>
 */
public final class Folding {
  private static final char NON_JOINER = '\u200c';
  private static final char JOINER = '\u200d';

  /** An "i" in a box, which is a symbol. */
  private static final char INFORMATION = '\u2139';

  private static final int LAST_OF_LATIN_GREEK_CYRILLIC = 0x58f;

  private Folding() {}

  /** The folded text; the text itself if nothing in it changes. Lines stay as they are. */
  public static String fold(String text) {
    int at = 0;
    while (at < text.length() && !mayFold(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length() + 16).append(text, 0, at);
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (c < 0x80 && c != '`') {
        folded.append((char) c);
      } else {
        append(text, c, next, folded);
      }
      at = next;
    }
    return folded.toString();
  }

  private static boolean mayFold(char c) {
    return c == '`'
        || c == '\u00b4'
        || (c >= '\u0132' && c <= '\u0133')
        || (c >= '\u01c7' && c <= '\u01cc')
        || (c >= '\u01f1' && c <= '\u01f3')
        || c == NON_JOINER
        || c == JOINER
        || c == '\u2032'
        || (c >= '\u2100' && c <= '\u214f')
        || c == '\ud835'
        || (c >= '\ufb00' && c <= '\ufb06')
        || (c >= '\uff01' && c <= '\uff5e');
  }

  private static void append(String text, int c, int next, StringBuilder folded) {
    int before = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
    int after = next < text.length() ? text.charAt(next) : ' ';
    if (c == NON_JOINER || c == JOINER) {
      if (needsJoiner(before) || needsJoiner(after)) {
        folded.append((char) c);
      }
    } else if (c == '`' || c == '\u00b4' || c == '\u2032') {
      boolean apostrophe = isLatin(before) && isLatin(after);
      folded.appendCodePoint(apostrophe ? '\'' : c);
    } else if (isFullWidthSign(c)) {
      boolean latin = before < 0x80 && (after < 0x80 || isFullWidth(after));
      folded.appendCodePoint(latin ? c - 0xfee0 : c);
    } else if (c == INFORMATION || !isLetterOrDigit(c)) {
      folded.appendCodePoint(c);
    } else {
      String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      boolean ascii = plain.chars().allMatch(Folding::isPlain);
      folded.append(
          ascii && mayFold(text.charAt(next - Character.charCount(c)))
              ? plain
              : Character.toString(c));
    }
  }

  private static boolean isPlain(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isLetterOrDigit(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> false;
    };
  }

  private static boolean isLatin(int c) {
    return Character.isLetter(c) && c <= 0x24f;
  }

  private static boolean isFullWidth(int c) {
    return c >= 0xff01 && c <= 0xff5e;
  }

  private static boolean isFullWidthSign(int c) {
    return isFullWidth(c) && !Character.isLetterOrDigit(c);
  }

  /** Whether a character is of those that joiners shape: other scripts, and parts of emoji. */
  private static boolean needsJoiner(int c) {
    return c > LAST_OF_LATIN_GREEK_CYRILLIC
        && !(c >= 0x1e00 && c <= 0x206f)
        && !Characters.isIgnorable((char) c);
  }
}
