package org.newsloom.clean.text;

import java.util.regex.Pattern;
import org.newsloom.clean.page.Characters;

/**
 * A line's text with Markdown's inline markup taken off: {@code [text](target)} and {@code
 * ![text](target)} give their text, emphasis its content. Link targets are no text of the article
 * and are dropped.
 *
 * @param text what a reader sees
 * @param linkedChars characters of link texts
 * @param links number of links
 */
record MarkdownInline(String text, int linkedChars, int links) {
  private static final Pattern ADDRESS_START =
      Pattern.compile("[a-z]{2,10}:|[/#<?]|[.]{1,2}/|www[.]");

  private static final Pattern ADDRESS_PART = Pattern.compile("[/#?.:]");

  /**
   * @param markdown whether emphasis marks count as markup; links are taken off in any text, since
   *     copied text holds them
   */
  static MarkdownInline of(String source, boolean markdown) {
    if (source.indexOf("](") < 0 && !(markdown && hasEmphasis(source))) {
      return new MarkdownInline(source, 0, 0);
    }
    StringBuilder text = new StringBuilder(source.length());
    int linkedChars = 0;
    int links = 0;
    int[] opens = new int[16];
    int depth = 0;
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (markdown
          && c == '\\'
          && at + 1 < source.length()
          && isPunctuation(source.charAt(at + 1))) {
        text.append(source.charAt(at + 1));
        at += 2;
      } else if (c == '[' && depth < opens.length) {
        opens[depth++] = text.length();
        text.append(c);
        at++;
      } else if (c == ']' && depth > 0) {
        int open = opens[--depth];
        int end =
            at + 1 < source.length() && source.charAt(at + 1) == '('
                ? targetEnd(source, at + 2, markdown)
                : -1;
        if (end < 0) {
          text.append(c);
          at++;
        } else {
          text.deleteCharAt(open);
          if (open > 0 && text.charAt(open - 1) == '!') {
            text.deleteCharAt(open - 1);
            open--;
          } else {
            linkedChars += text.length() - open;
            links++;
          }
          at = end + 1;
        }
      } else if (markdown && (c == '*' || c == '`' || (c == '_' && isOutsideWord(source, at)))) {
        at++;
      } else {
        text.append(c);
        at++;
      }
    }
    return new MarkdownInline(text.toString(), linkedChars, links);
  }

  private static boolean hasEmphasis(String source) {
    return source.indexOf('*') >= 0
        || source.indexOf('_') >= 0
        || source.indexOf('`') >= 0
        || source.indexOf('\\') >= 0;
  }

  /**
   * Index of the bracket that closes a link target, brackets inside allowed; -1 if what stands
   * there is no target but text in brackets.
   */
  private static int targetEnd(String source, int from, boolean markdown) {
    int inner = 0;
    int limit = Math.min(source.length(), from + 2000);
    for (int i = from; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '(') {
        inner++;
      } else if (c == ')') {
        if (inner == 0) {
          return isTarget(source.substring(from, i).strip(), markdown) ? i : -1;
        }
        inner--;
      }
    }
    return -1;
  }

  /**
   * A target is one word, with or without a title in quotes after it. Converters leave spaces in
   * addresses; these begin as an address does.
   *
   * @param markdown whether any word will do; in plain text it must look like an address
   */
  private static boolean isTarget(String bracketed, boolean markdown) {
    int end = 0;
    while (end < bracketed.length() && !Characters.isSpace(bracketed.charAt(end))) {
      end++;
    }
    String word = bracketed.substring(0, end);
    if (!markdown && !word.isEmpty() && !ADDRESS_PART.matcher(word).find()) {
      return false;
    }
    if (end == bracketed.length()) {
      return true;
    }
    char title = bracketed.substring(end).strip().charAt(0);
    return title == '"' || title == '\'' || ADDRESS_START.matcher(word).lookingAt();
  }

  private static boolean isOutsideWord(String source, int at) {
    boolean before = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
    boolean after = at + 1 < source.length() && Character.isLetterOrDigit(source.charAt(at + 1));
    return !(before && after);
  }

  private static boolean isPunctuation(char c) {
    return c < 128 && !Character.isLetterOrDigit(c) && c > ' ';
  }
}
