package org.newsloom.clean.trained;

import org.jspecify.annotations.Nullable;
import org.newsloom.model.BlockKind;
import org.newsloom.model.RemovalReason;

/**
 * Numbers that stand for names in the features. A trained model depends on them: never change one.
 */
final class Codes {
  private Codes() {}

  /** 0 for none. */
  static int of(@Nullable RemovalReason reason) {
    if (reason == null) {
      return 0;
    }
    return switch (reason) {
      case NAV -> 1;
      case SUBSCRIPTION -> 2;
      case SHARE -> 3;
      case BYLINE -> 4;
      case TITLE -> 5;
      case CAPTION -> 6;
      case RELATED -> 7;
      case AUTHOR_BIO -> 8;
      case TOC -> 9;
      case COOKIE -> 10;
      case COMMENTS -> 11;
      case CREDIT -> 12;
      case ADVERTISEMENT -> 13;
      case LEGAL -> 14;
      case DECORATION -> 15;
      case DUPLICATE_LINE -> 16;
      case REPEATED_LINE -> 17;
      case OTHER -> 18;
      case CODE -> 19;
    };
  }

  static int of(BlockKind kind) {
    return switch (kind) {
      case PARAGRAPH -> 0;
      case HEADING -> 1;
      case LIST_ITEM -> 2;
      case QUOTE -> 3;
      case TABLE -> 4;
    };
  }

  /** What kind of character a text begins or ends with. */
  static int of(char c) {
    if (Character.isLowerCase(c)) {
      return 0;
    }
    if (Character.isUpperCase(c)) {
      return 1;
    }
    if (Character.isDigit(c)) {
      return 2;
    }
    return switch (c) {
      case '.' -> 3;
      case '!' -> 4;
      case '?' -> 5;
      case ':' -> 6;
      case '\u2026' -> 7;
      case '"', '\'', '\u201c', '\u201d', '\u2018', '\u2019', '\u00ab', '\u00bb' -> 8;
      case '(', ')', '[', ']' -> 9;
      case ',', ';' -> 10;
      default -> 11;
    };
  }

  /** Tags that mean the same to a reader have one number. */
  static int ofTag(String name) {
    return switch (name) {
      case "p" -> 1;
      case "h1" -> 2;
      case "h2", "h3" -> 3;
      case "h4", "h5", "h6" -> 4;
      case "li" -> 5;
      case "a" -> 6;
      case "span", "strong", "em", "b", "i" -> 7;
      case "div" -> 8;
      case "td", "th", "tr" -> 9;
      case "blockquote" -> 10;
      case "figcaption" -> 11;
      case "section", "article", "main" -> 12;
      case "button", "label", "option", "form" -> 13;
      case "time" -> 14;
      case "pre" -> 15;
      default -> 16;
    };
  }
}
