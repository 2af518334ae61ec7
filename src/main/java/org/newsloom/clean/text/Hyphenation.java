package org.newsloom.clean.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins words that the ends of lines cut. Whether a hyphen at the end of a line was put there to
 * cut a word, or belongs to one, is asked of the text itself: does it write the word elsewhere in
 * one piece, or with a hyphen? Where it does neither, its other cut words decide.
 */
final class Hyphenation {
  private static final int FEWEST_CUT_WORDS = 2;

  private final Lines lines;

  /** What is known of the text; null before any was asked for. */
  private @Nullable Known known;

  Hyphenation(Lines lines) {
    this.lines = lines;
  }

  /** Whether a word is cut between two of the lines from one index to before another. */
  boolean cuts(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (lines.isCutAtHyphen(i)) {
        return true;
      }
    }
    return false;
  }

  /** The text of the lines from one index to before another, cut words whole. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(lines.text(i));
      if (i + 1 < to) {
        if (!lines.isCutAtHyphen(i)) {
          text.append(' ');
        } else if (isCutWord(i)) {
          text.setLength(text.length() - 1);
        }
      }
    }
    return text.toString();
  }

  private boolean isCutWord(int index) {
    String cut = cutWord(index);
    if (cut.indexOf('-') != cut.lastIndexOf('-')) {
      return false;
    }
    Known text = known();
    boolean whole = text.words.contains(cut.replace("-", ""));
    boolean compound = text.words.contains(cut);
    return whole || (!compound && text.cutsWords);
  }

  /** The last word of a line, its hyphen, and the first word of the next, in lower case. */
  private String cutWord(int index) {
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
    String cut = line.substring(from, line.length() - 1) + '-' + next.substring(0, to);
    return cut.toLowerCase(Locale.ROOT);
  }

  private Known known() {
    if (known == null) {
      Set<String> words = new HashSet<>();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.isBlank(i)) {
          addWords(lines.text(i).toLowerCase(Locale.ROOT), words);
        }
      }
      known = new Known(words, cutsWords(words));
    }
    return known;
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

  private boolean cutsWords(Set<String> words) {
    int whole = 0;
    int compounds = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.isBlank(i) && lines.isCutAtHyphen(i)) {
        String cut = cutWord(i);
        whole += words.contains(cut.replace("-", "")) ? 1 : 0;
        compounds += words.contains(cut) ? 1 : 0;
      }
    }
    return whole >= FEWEST_CUT_WORDS && whole > compounds;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '-' || c == '\u2010';
  }

  /**
   * What the text tells of its words.
   *
   * @param words all words and all compounds, in lower case
   * @param cutsWords whether most cut words that it writes elsewhere, too, stand there in one piece
   */
  private record Known(Set<String> words, boolean cutsWords) {}
}
