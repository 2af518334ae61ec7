package org.newsloom.clean.block;

/** Cleans the characters of a line. */
public final class Characters {
  private Characters() {}

  /**
   * One line: white space of all kinds collapsed to single spaces and stripped; soft hyphens,
   * zero-width characters, direction marks and control characters dropped.
   */
  public static String collapse(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = out.length() > 0;
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isInvisible(char c) {
    return switch (c) {
      case '\u00ad', '\u200b', '\u200c', '\u200e', '\u200f', '\u2060', '\ufeff', '\ufffc' -> true;
      default ->
          (c >= '\u202a' && c <= '\u202e')
              || (c >= '\u2066' && c <= '\u2069')
              || (Character.isISOControl(c) && !Character.isWhitespace(c));
    };
  }
}
