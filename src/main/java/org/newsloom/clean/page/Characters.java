package org.newsloom.clean.page;

/** Which characters are white space to a reader of articles, and which are nothing at all. */
public final class Characters {
  private Characters() {}

  /** White space of any kind, the no-break ones included, and control characters. */
  public static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < '\u007f') {
      return false;
    }
    return c <= '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  /**
   * Characters without width that only steer layout: soft hyphen, zero-width space, word joiner,
   * directional marks, byte order mark. The joiners U+200C and U+200D are none: Persian words and
   * emoji are spelled with them ({@link Folding} takes them out of Latin words).
   */
  public static boolean isIgnorable(char c) {
    return c == '\u00ad'
        || c == '\u034f'
        || c == '\u061c'
        || c == '\u200b'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\ufeff'
        || c == '\ufffc';
  }

  /**
   * Whether a character belongs to a word: letters, digits, and the vowel signs and accents that
   * combine with letters (Hindi, Tamil, Arabic). Marks that only choose how a symbol looks do not.
   */
  public static boolean isWordPart(char c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && !(c >= '\ufe00' && c <= '\ufe0f');
  }

  /**
   * Folds, collapses white space to single spaces, drops ignorable characters, strips both ends.
   */
  public static String collapse(CharSequence text) {
    return collapseFolded(Folding.fold(text.toString()));
  }

  private static String collapseFolded(String source) {
    StringBuilder text = new StringBuilder(source.length());
    boolean spacePending = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (isSpace(c)) {
        spacePending = true;
      } else if (!isIgnorable(c)) {
        if (spacePending && text.length() > 0) {
          text.append(' ');
        }
        spacePending = false;
        text.append(c);
      }
    }
    return text.toString();
  }
}
