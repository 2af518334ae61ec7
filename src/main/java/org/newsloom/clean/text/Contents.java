package org.newsloom.clean.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The table of contents of a text, if it has one: it tells the text's headings, also where a wrap
 * has cut these into lines that look like headings of their own.
 */
final class Contents {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:table of )?contents?:?|in this (?:article|story|post|guide|report):?|on this page:?",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> entries = new HashSet<>();

  /**
   * @param lines the text's lines
   * @param wrapping how they are wrapped
   */
  Contents(List<Line> lines, Wrapping wrapping) {
    for (int i = 0; i < lines.size(); i++) {
      if (isTitle(lines.get(i).text())) {
        readEntries(lines, i + 1, wrapping);
        return;
      }
    }
  }

  /** Whether a line is the title of a table of contents. */
  static boolean isTitle(String text) {
    return text.length() < 30 && TITLE.matcher(text).matches();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  boolean lists(String heading) {
    return entries.contains(key(heading));
  }

  private void readEntries(List<Line> lines, int from, Wrapping wrapping) {
    StringBuilder entry = new StringBuilder();
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (line.mark() == Line.Mark.BULLET) {
        add(entry);
        entry.append(line.text());
        if (i + 1 < lines.size()) {
          Line next = lines.get(i + 1);
          Line after = i + 2 < lines.size() ? lines.get(i + 2) : next;
          if (wrapping.isWrap(line, next, after, true)) {
            entry.append(' ').append(next.text());
            i++;
          }
        }
      } else {
        break;
      }
    }
    add(entry);
  }

  private void add(StringBuilder entry) {
    if (entry.length() > 0) {
      entries.add(key(entry.toString()));
      entry.setLength(0);
    }
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
