package org.newsloom.clean.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Decodes HTML character references in values that a parser has decoded already, or that are not
 * HTML: publishing systems encode titles twice, and put references into JSON.
 */
final class CharacterReferences {
  /** With its semicolon: "AT&T" and "?a=1&copy=2" hold none. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}\\p{Alnum}{1,31});");

  private CharacterReferences() {}

  /**
   * The text with each well-formed reference decoded once; names that HTML does not know stay as
   * they are. An ampersand encoded twice becomes one that is encoded once.
   */
  static String decode(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE
            .matcher(text)
            .replaceAll(
                reference ->
                    Matcher.quoteReplacement(Parser.unescapeEntities(reference.group(), false)));
  }
}
