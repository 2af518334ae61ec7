package org.newsloom.clean.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsloom.clean.page.Characters;

/** Tells the targets of a text's links from text in brackets. */
final class LinkTargets {
  /** Characters of a target at most. */
  private static final int LONGEST = 2000;

  private static final Pattern ADDRESS_START =
      Pattern.compile("[a-z]{2,10}:|[/#<?]|[.]{1,2}/|www[.]");

  private static final Pattern ADDRESS_PART = Pattern.compile("[/#?.:]");

  /** A target that stands apart, with its name: {@code [name]: target "title"}. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^ {0,3}\\[([^\\]\\n]{1,200})\\]:[ \\t]+<?(?:[a-z]{2,10}:/?/?|/)[^\\s>]{1,2000}>?"
              + "(?:[ \\t]+(?:\"[^\"\\n]{0,300}\"|'[^'\\n]{0,300}'|\\([^)\\n]{0,300}\\)))?[ \\t]*$",
          Pattern.MULTILINE);

  private final String source;
  private final boolean markdown;

  /** Names of targets that stand apart, in lower case. */
  private final Set<String> names = new HashSet<>();

  LinkTargets(String source, boolean markdown) {
    this.source = source;
    this.markdown = markdown;
    if (markdown && source.indexOf("]:") >= 0) {
      Matcher definitions = DEFINITION.matcher(source);
      while (definitions.find()) {
        names.add(key(definitions.group(1)));
      }
    }
  }

  private static String key(String name) {
    return Characters.collapse(name).toLowerCase(Locale.ROOT);
  }

  /**
   * Where the definition of a target ends of which this is the opening bracket; -1 if it is none.
   */
  int definitionEnd(int open) {
    if (names.isEmpty()) {
      return -1;
    }
    int lineStart = open;
    while (lineStart > 0 && open - lineStart <= 3 && source.charAt(lineStart - 1) == ' ') {
      lineStart--;
    }
    if (lineStart > 0 && source.charAt(lineStart - 1) != '\n') {
      return -1;
    }
    Matcher definition = DEFINITION.matcher(source).region(lineStart, source.length());
    return definition.lookingAt() && definition.start(1) == open + 1 ? definition.end() : -1;
  }

  /**
   * Where a link's target ends.
   *
   * @param from index after the bracket that closes the link's text
   * @return index after the target's own brackets; -1 if what stands there is no target
   */
  int end(int from) {
    if (from < source.length() && source.charAt(from) == '(') {
      int close = closing(from + 1);
      return close < 0 ? -1 : close + 1;
    }
    if (!names.isEmpty() && from < source.length() && source.charAt(from) == '[') {
      int close = source.indexOf(']', from);
      if (close > from && close - from < 200) {
        return names.contains(key(source.substring(from + 1, close))) ? close + 1 : -1;
      }
    }
    return -1;
  }

  /** Index of the bracket that closes a target, brackets inside allowed; -1 if it is no target. */
  private int closing(int from) {
    int inner = 0;
    int limit = Math.min(source.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '(') {
        inner++;
      } else if (c == ')') {
        if (inner == 0) {
          return isTarget(source.substring(from, i).strip()) ? i : -1;
        }
        inner--;
      } else if (c == '\n' && i + 1 < limit && source.charAt(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /**
   * A target is one word, with or without a title in quotes after it; in plain text it must look
   * like an address. Converters leave spaces and line ends in addresses; these begin as an address
   * does.
   */
  private boolean isTarget(String bracketed) {
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
}
