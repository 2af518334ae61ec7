package org.newsloom.clean.text;

import org.newsloom.clean.page.Characters;

/** What each character is to the collapsing of white space, by one look into a table. */
final class Spacing {
  /** White space of any kind. */
  static final int SPACE = 1;

  /** White space that is no simple space; it has the flag above, too. */
  static final int ODD = 2;

  /** A character without width, that is left out. */
  static final int IGNORABLE = 4;

  private static final byte[] KINDS = kinds();

  private Spacing() {}

  /** The flags above; none for a character that is copied as it is. */
  static int of(char c) {
    return KINDS[c];
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < kinds.length; i++) {
      char c = (char) i;
      if (Characters.isSpace(c)) {
        kinds[i] = (byte) (c == ' ' ? SPACE : SPACE | ODD);
      } else if (Characters.isIgnorable(c)) {
        kinds[i] = IGNORABLE;
      }
    }
    return kinds;
  }
}
