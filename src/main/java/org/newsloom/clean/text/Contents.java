package org.newsloom.clean.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The table of contents of a text, if it has one: it tells the text's headings, also where a wrap
 * has cut these into lines that look like headings of their own.
 */
final class Contents {
  private static final int LONGEST_TITLE = 30;

  /** In lower case, without the colon that may follow. */
  private static final Set<String> TITLES =
      Set.of(
          "content",
          "contents",
          "table of content",
          "table of contents",
          "in this article",
          "in this story",
          "in this post",
          "in this guide",
          "in this report",
          "on this page");

  private final Set<String> entries = new HashSet<>();

  /** The characters that entries begin with: most lines begin no entry. */
  private final BitSet beginnings = new BitSet();

  /**
   * @param lines the text's lines
   * @param wrapping how they are wrapped
   */
  Contents(Lines lines, Wrapping wrapping) {
    for (int i = 0; i < lines.size(); i++) {
      if (isTitle(lines, i)) {
        readEntries(lines, i + 1, wrapping);
        return;
      }
    }
  }

  /** Whether a line is the title of a table of contents. */
  private static boolean isTitle(Lines lines, int index) {
    Line line = lines.get(index);
    if (line.isBlank() || line.length() >= LONGEST_TITLE || !mayBeginTitle(lines.first(index))) {
      return false;
    }
    String text = lines.text(index).toLowerCase(Locale.ROOT);
    return TITLES.contains(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
  }

  private static boolean mayBeginTitle(char first) {
    return switch (first) {
      case 'C', 'c', 'I', 'i', 'O', 'o', 'T', 't' -> true;
      default -> false;
    };
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  boolean lists(String heading) {
    return beginnings.get(beginning(heading)) && entries.contains(key(heading));
  }

  private void readEntries(Lines lines, int from, Wrapping wrapping) {
    int at = from;
    while (at < lines.size()) {
      if (lines.isBlank(at)) {
        at++;
      } else if (lines.get(at).mark() == Line.Mark.BULLET) {
        int end = at + 1;
        if (wrapping.isWrap(at, at)) {
          end++;
        }
        String entry = lines.text(at, end);
        entries.add(key(entry));
        beginnings.set(beginning(entry));
        at = end;
      } else {
        break;
      }
    }
  }

  /** The first letter or digit, in lower case; 0 if there is none. */
  private static int beginning(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.toLowerCase(c);
      }
    }
    return 0;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
