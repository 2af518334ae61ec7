package org.newsloom.clean.page;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Decodes HTML character references in values that a parser has decoded already, or that are not
 * HTML: publishing systems encode titles twice, and put references into JSON.
 */
public final class CharacterReferences {
  /** With its semicolon: "AT&T" and "?a=1&copy=2" hold none. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}\\p{Alnum}{1,31});");

  private CharacterReferences() {}

  /**
   * The text with each well-formed reference decoded once; names that HTML does not know stay as
   * they are. An ampersand encoded twice becomes one that is encoded once.
   */
  public static String decode(String text) {
    return decode(text, decoded -> decoded);
  }

  /**
   * The same, each decoded reference written anew.
   *
   * @param written what to write for what a reference stands for
   */
  public static String decode(String text, UnaryOperator<String> written) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE
            .matcher(text)
            .replaceAll(
                reference -> {
                  String decoded = Parser.unescapeEntities(reference.group(), false);
                  boolean known = !decoded.equals(reference.group()) && !decoded.isEmpty();
                  return Matcher.quoteReplacement(
                      known ? written.apply(decoded) : reference.group());
                });
  }

  /** The same for visible text, where a reference to a bracket shows how tags are written. */
  public static String decodeVisible(String text) {
    return decode(
        text, decoded -> decoded.equals("<") ? "&lt;" : decoded.equals(">") ? "&gt;" : decoded);
  }
}
