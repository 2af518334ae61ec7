package org.newsloom.clean.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Characters;

/**
 * Finds the characters of a source that are inline markup, and those that are the text of a link.
 *
 * <p>In any text these are links written {@code [text](target)} and {@code ![text](target)}, since
 * copied text holds them: all but their text is markup, also where a line ends inside them. In
 * Markdown they are also emphasis, escapes, comments and HTML tags, attributes in braces as pandoc
 * writes them, and the targets of links that stand apart ({@code [text][name]} with {@code [name]:
 * target} elsewhere).
 */
final class InlineMarks {
  /** Of a character that is text outside links. */
  static final byte TEXT = 0;

  /** Of a character of a link's text. */
  static final byte LINKED = 1;

  /** Of a character that stands for white space. */
  static final byte SPACE = 2;

  /** Of a character that is markup alone. */
  static final byte MARK = 3;

  /** Of the character of markup that ends a link's text. */
  static final byte LINK_END = 4;

  private static final int DEEPEST = 16;

  /** Characters of a link's text, a tag or other markup at most: a bound on what is looked at. */
  static final int LONGEST = 2000;

  private static final Set<String> INLINE_TAGS =
      Set.of(
          ("a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span"
                  + " strike strong sub sup time u var wbr")
              .split(" ", -1));

  private static final Set<String> OTHER_TAGS =
      Set.of(
          ("address article aside audio blockquote br button caption center col colgroup dd"
                  + " del details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
                  + " header hr iframe img input label li main nav noscript ol option p picture pre"
                  + " section select source summary svg table tbody td tfoot th thead tr ul video")
              .split(" ", -1));

  private final String source;
  private final boolean markdown;
  private final LinkTargets targets;
  private final byte[] marks;
  private final int[] opens = new int[DEEPEST];
  private int depth;

  private InlineMarks(String source, boolean markdown) {
    this.source = source;
    this.markdown = markdown;
    this.targets = new LinkTargets(source, markdown);
    this.marks = new byte[source.length()];
  }

  /**
   * What each character of a source is; null if all are text.
   *
   * @param markdown whether the source is Markdown
   */
  static byte @Nullable [] of(String source, boolean markdown) {
    if (!markdown && source.indexOf("](") < 0) {
      return null;
    }
    InlineMarks marks = new InlineMarks(source, markdown);
    marks.find();
    return marks.marks;
  }

  private void find() {
    int at = 0;
    while (at < source.length()) {
      at =
          switch (source.charAt(at)) {
            case '[' -> open(at);
            case ']' -> close(at);
            case '\\', '*', '_', '`', '<', '{' -> markdown ? markdownEnd(at) : at + 1;
            default -> at + 1;
          };
    }
  }

  /** Marks what begins at a character that may be a mark of Markdown; where to go on. */
  private int markdownEnd(int at) {
    return switch (source.charAt(at)) {
      case '\\' -> escapeEnd(at);
      case '*' -> isBetweenAlike(at) ? at + 1 : mark(at, at + 1);
      case '`' -> mark(at, at + 1);
      case '_' -> isOutsideWord(at) ? mark(at, at + 1) : at + 1;
      case '<' -> tagEnd(at);
      default -> attributesEnd(at);
    };
  }

  private int mark(int from, int to) {
    Arrays.fill(marks, from, to, MARK);
    return to;
  }

  private int open(int at) {
    int definitionEnd = targets.definitionEnd(at);
    if (definitionEnd > 0) {
      return mark(at, definitionEnd);
    }
    if (depth == DEEPEST) {
      System.arraycopy(opens, 1, opens, 0, DEEPEST - 1);
      depth--;
    }
    opens[depth++] = at;
    return at + 1;
  }

  private int close(int at) {
    if (depth == 0) {
      return at + 1;
    }
    int open = opens[--depth];
    int end = at - open > LONGEST ? -1 : targets.end(at + 1);
    if (end < 0) {
      int attributes = markdown && at - open <= LONGEST ? attributesAfter(at + 1) : -1;
      if (attributes < 0) {
        return at + 1;
      }
      // A stretch with attributes: [text]{.class}.
      mark(open, open + 1);
      return mark(at, attributes);
    }
    mark(open, open + 1);
    mark(at, end);
    if (open > 0 && source.charAt(open - 1) == '!') {
      mark(open - 1, open);
    } else {
      marks[at] = LINK_END;
      for (int i = open + 1; i < at; i++) {
        if (marks[i] == TEXT) {
          marks[i] = LINKED;
        }
      }
    }
    int attributes = markdown ? attributesAfter(end) : -1;
    return attributes < 0 ? end : mark(end, attributes);
  }

  private int escapeEnd(int at) {
    if (at + 1 == source.length()) {
      return at + 1;
    }
    char next = source.charAt(at + 1);
    // Before the end of a line it is a line break.
    if (next == '\n') {
      return mark(at, at + 1);
    }
    return isPunctuation(next) ? mark(at, at + 1) + 1 : at + 1;
  }

  /** Whether a star stands between spaces or between digits: it multiplies, or is a bullet. */
  private boolean isBetweenAlike(int at) {
    char before = at > 0 ? source.charAt(at - 1) : '\n';
    char after = at + 1 < source.length() ? source.charAt(at + 1) : '\n';
    return (Characters.isSpace(before) && Characters.isSpace(after))
        || (Character.isDigit(before) && Character.isDigit(after));
  }

  private boolean isOutsideWord(int at) {
    boolean before = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
    boolean after = at + 1 < source.length() && Character.isLetterOrDigit(source.charAt(at + 1));
    return !(before && after);
  }

  private static boolean isPunctuation(char c) {
    return c < 128 && !Character.isLetterOrDigit(c) && c > ' ';
  }

  /** Marks a tag of HTML, or a comment. */
  private int tagEnd(int at) {
    if (source.startsWith("<!--", at)) {
      int limit = Math.min(source.length(), at + LONGEST);
      int length = source.substring(at + 4, limit).indexOf("-->");
      return length < 0 ? at + 1 : mark(at, at + 4 + length + 3);
    }
    int from = source.startsWith("</", at) ? at + 2 : at + 1;
    int to = from;
    while (to < source.length() && to - from < 12 && isTagLetter(source.charAt(to))) {
      to++;
    }
    String name = source.substring(from, to).toLowerCase(Locale.ROOT);
    boolean inline = INLINE_TAGS.contains(name);
    if (!inline && !OTHER_TAGS.contains(name)) {
      return at + 1;
    }
    int end = to;
    while (end < source.length() && end - at <= LONGEST && source.charAt(end) != '>') {
      if (source.charAt(end) == '<') {
        return at + 1;
      }
      end++;
    }
    if (end == source.length() || source.charAt(end) != '>') {
      return at + 1;
    }
    mark(at, end + 1);
    if (!inline) {
      marks[at] = SPACE;
    }
    return end + 1;
  }

  private static boolean isTagLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6');
  }

  /** Marks attributes at the end of a heading or after the colons of a box; others follow text. */
  private int attributesEnd(int at) {
    int end = attributesAfter(at);
    if (end < 0) {
      return at + 1;
    }
    int next = end;
    while (next < source.length() && source.charAt(next) == ' ') {
      next++;
    }
    return isHeadingOrBox(at) && (next == source.length() || source.charAt(next) == '\n')
        ? mark(at, end)
        : at + 1;
  }

  private boolean isHeadingOrBox(int at) {
    int lineStart = at;
    while (lineStart > 0 && at - lineStart < LONGEST && source.charAt(lineStart - 1) != '\n') {
      lineStart--;
    }
    return source.charAt(lineStart) == '#' || source.startsWith(":::", lineStart);
  }

  /** Where attributes in braces end that begin at an index; -1 if none do. */
  private int attributesAfter(int at) {
    if (at + 2 >= source.length() || source.charAt(at) != '{') {
      return -1;
    }
    char first = source.charAt(at + 1);
    boolean named = first == '#' || first == '.';
    int limit = Math.min(source.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = source.charAt(i);
      if (c == '}') {
        return named ? i + 1 : -1;
      }
      named |= c == '=' && source.charAt(i - 1) != ' ' && !Characters.isSpace(first);
      if (c == '{') {
        return -1;
      }
    }
    return -1;
  }
}
