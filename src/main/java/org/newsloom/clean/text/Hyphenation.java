package org.newsloom.clean.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the text of lines, and the words that their ends cut. Whether a hyphen at the end of a line
 * was put there to cut a word, or belongs to one, {@link CutWords} decides; a soft hyphen always
 * cuts. A hyphen before a capital or a digit belongs to a compound: {@code Anglo-American}. A
 * letter alone on a line may be the first of a word ({@link DropCap}).
 */
final class Hyphenation {
  static final char SOFT_HYPHEN = '\u00ad';

  private final Lines lines;

  /** Made from the text when first asked for. */
  private @Nullable CutWords cutWords;

  Hyphenation(Lines lines) {
    this.lines = lines;
  }

  /** Whether the lines from one index to before another are more than their texts with blanks. */
  boolean cuts(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lines.endsWithHyphen(i) || lines.holdsCutWord(i)) {
        return true;
      }
    }
    return to > from + 1 && lines.get(from).length() <= DropCap.LONGEST;
  }

  /** The text of the lines from one index to before another, cut words whole. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(lines.text(i));
      if (lines.last(i) == SOFT_HYPHEN) {
        text.setLength(text.length() - 1);
      } else if (i + 1 < to) {
        if (lines.endsWithHyphen(i)) {
          joinAtHyphen(text, i);
        } else if (i > from || !DropCap.isWordStart(lines.text(i), lines.text(i + 1))) {
          text.append(' ');
        }
      }
    }
    return cutWords().joinedInLine(text.toString());
  }

  private void joinAtHyphen(StringBuilder text, int index) {
    if (lines.isCutAtHyphen(index)) {
      if (isOneWord(index)) {
        text.setLength(text.length() - 1);
      }
    } else if (Character.isLowerCase(lines.first(index + 1))
        || !Character.isLetterOrDigit(lines.first(index + 1))) {
      text.append(' ');
    }
  }

  private boolean isOneWord(int index) {
    String line = lines.text(index);
    String next = lines.text(index + 1);
    int from = line.length() - 1;
    while (from > 0 && isWordPart(line.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < next.length() && isWordPart(next.charAt(to))) {
      to++;
    }
    return cutWords().isOneWord(line.substring(from, line.length() - 1), next.substring(0, to));
  }

  private CutWords cutWords() {
    if (cutWords == null) {
      Set<String> words = new HashSet<>();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.isBlank(i)) {
          addWords(lines.text(i).toLowerCase(Locale.ROOT), words);
        }
      }
      cutWords = new CutWords(words);
    }
    return cutWords;
  }

  private static void addWords(String line, Set<String> words) {
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean inside = i < line.length() && isWordPart(line.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(line.substring(start, i));
        start = -1;
      }
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '-' || c == '\u2010';
  }
}
