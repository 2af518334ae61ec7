package org.newsloom.clean.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsloom.clean.page.CharacterReferences;

/**
 * Tags and character references of HTML in what is said to be text, as feeds and databases hold it.
 *
 * <p>Tags are believed where they enclose text; {@code a < b}, {@code <unk>} and a text that writes
 * about {@code <b>} hold none. Line breaks stay, so that lines keep their numbers.
 */
public final class MarkupInText {
  private static final String BLOCK_NAMES =
      "(?:p|div|h[1-6]|ul|ol|li|blockquote|article|section|figure|table|tr|td)";

  private static final Pattern WHOLE_PAGE =
      Pattern.compile("(?i)\\A\\s*(?:<!doctype html|<html|<head|<body)\\b");

  private static final Pattern BLOCK =
      Pattern.compile("(?im)(?:^|>)[ \\t]*<" + BLOCK_NAMES + "(?:\\s[^<>]{0,2000})?>");

  private static final Pattern BLOCK_END =
      Pattern.compile("(?i)(?<=[^\\s`'\"])\\s*</" + BLOCK_NAMES + "\\s*>");

  /** A line break beside a word, not one that is written about. */
  private static final Pattern BREAK = Pattern.compile("(?i)(?<=\\S)<br\\s*/?>|<br\\s*/?>(?=\\S)");

  private static final Pattern ESCAPED_TAG =
      Pattern.compile("(?i)&lt;/?(?:" + BLOCK_NAMES + "|br)\\b");

  private static final Pattern PARAGRAPHS = Pattern.compile("(?i)<(?:p|br|div)\\b");
  private static final Pattern EMPTY_LINE = Pattern.compile("\n[ \\t\\r]*(?=\n)");

  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)<(/?)(a|abbr|b|big|cite|em|font|i|mark|small|span|strike|strong|sub|sup|u)"
              + "((?:\\s+[a-z-]+=[^<>]{0,2000})?)\\s*>");

  private MarkupInText() {}

  /** The text as HTML, if its tags part its paragraphs. */
  public static Optional<String> asHtml(String text) {
    if (text.indexOf('<') < 0 && !text.contains("&lt;")) {
      return Optional.empty();
    }
    String source =
        ESCAPED_TAG.matcher(text).find() && !hasBlocks(text)
            ? CharacterReferences.decode(text)
            : text;
    if (WHOLE_PAGE.matcher(source).find()) {
      return Optional.of(source);
    }
    return hasBlocks(source) ? Optional.of(withBreaks(source)) : Optional.empty();
  }

  private static boolean hasBlocks(String text) {
    return BREAK.matcher(text).find()
        || (BLOCK.matcher(text).find() && BLOCK_END.matcher(text).find());
  }

  /** Empty lines part paragraphs, too; where there are none and no tag does, each line is one. */
  private static String withBreaks(String source) {
    if (EMPTY_LINE.matcher(source).find()) {
      return EMPTY_LINE.matcher(source).replaceAll("$0<br><br>");
    }
    return PARAGRAPHS.matcher(source).find() ? source : source.replace("\n", "<br><br>\n");
  }

  /** Plain text: references decoded, also those that were encoded twice, and inline tags gone. */
  public static String ofText(String text) {
    String decoded = CharacterReferences.decode(CharacterReferences.decode(text));
    return decoded.indexOf('<') < 0 ? decoded : withoutInlineTags(decoded);
  }

  private static String withoutInlineTags(String text) {
    Matcher tag = INLINE.matcher(text);
    Set<String> opened = new HashSet<>();
    StringBuilder plain = new StringBuilder(text.length());
    String lower = text.toLowerCase(Locale.ROOT);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      boolean mark;
      if (tag.group(1).isEmpty()) {
        mark =
            tag.end() < text.length()
                && !Character.isWhitespace(text.charAt(tag.end()))
                && lower.indexOf("</" + name, tag.end()) >= 0;
        if (mark) {
          opened.add(name);
        }
      } else {
        mark = opened.contains(name);
      }
      tag.appendReplacement(plain, mark ? "" : Matcher.quoteReplacement(tag.group()));
    }
    return tag.appendTail(plain).toString();
  }

  /** Markdown: references decoded, marks among them escaped. */
  static String ofMarkdown(String text) {
    return CharacterReferences.decode(text, MarkupInText::escaped);
  }

  private static String escaped(String decoded) {
    char c = decoded.charAt(0);
    boolean mark = decoded.length() == 1 && c > ' ' && c < 128 && !Character.isLetterOrDigit(c);
    return c == '\n' || c == '\r' ? " " : mark ? "\\" + decoded : decoded;
  }
}
