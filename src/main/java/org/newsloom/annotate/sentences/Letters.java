package org.newsloom.annotate.sentences;

/** What characters are to the cutting of sentences. */
final class Letters {
  private Letters() {}

  static boolean isSpace(char c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c >= 0x80 && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  /** A full stop, question or exclamation mark, or an ellipsis. */
  static boolean isMark(char c) {
    return switch (c) {
      case '.', '?', '!', '\u2026', '\u203d', '\u203c', '\u2047', '\u2048', '\u2049' -> true;
      default -> isWideMark(c);
    };
  }

  /** A mark of Chinese or Japanese, behind which no white space stands. */
  static boolean isWideMark(char c) {
    return c == '\u3002' || c == '\uff01' || c == '\uff1f';
  }

  /** What may stand between a mark and the end of its sentence; stars and strokes emphasise. */
  static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '\u201d', '\u2019', '\u00bb', '\u203a', ')', ']', '*', '_' -> true;
      default -> false;
    };
  }

  static boolean isClosingQuote(char c) {
    return c == '"' || c == '\'' || c == '\u201d' || c == '\u2019' || c == '\u00bb';
  }

  /** What may stand before the first word of a sentence. */
  static boolean isOpener(char c) {
    return switch (c) {
      case '(', '[', '*', '_', '\u00bf', '\u00a1' -> true;
      default -> isOpeningQuote(c);
    };
  }

  static boolean isOpeningQuote(char c) {
    return switch (c) {
      case '"', '\'', '\u201c', '\u201e', '\u2018', '\u201a', '\u00ab', '\u2039' -> true;
      default -> false;
    };
  }

  static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
  }

  static boolean isBullet(char c) {
    return switch (c) {
      case '\u2022',
          '\u2023',
          '\u2043',
          '\u2219',
          '\u25aa',
          '\u25ab',
          '\u25a0',
          '\u25a1',
          '\u25b6',
          '\u25ba',
          '\u25cf',
          '\u25cb',
          '\u25e6',
          '\u2713',
          '\u2714',
          '\u27a4' ->
          true;
      default -> false;
    };
  }

  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int skipOpeners(String text, int from) {
    int at = from;
    while (at < text.length() && isOpener(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where a run of letters ends; apostrophes and inner hyphens and full stops end it. */
  static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
