package org.newsloom.actors;

import java.util.List;
import java.util.Set;
import org.newsloom.actors.words.Word;

/**
 * Names with an apostrophe inside, which reading words cuts in three: Sa'ar, O'Brien, N'Djamena.
 */
final class InnerApostrophe {
  /** What English puts behind an apostrophe that is no part of a name. */
  private static final Set<String> CLITICS = Set.of("s", "t", "d", "m", "re", "ve", "ll");

  private InnerApostrophe() {}

  /** Whether a word continues a name behind an apostrophe. */
  static boolean isBefore(List<Word> words, int index) {
    return index >= 2
        && index < words.size()
        && words.get(index).isWord()
        && !words.get(index).spaceBefore()
        && !CLITICS.contains(words.get(index).folded())
        && words.get(index - 1).is("'")
        && !words.get(index - 1).spaceBefore()
        && words.get(index - 2).isCapitalised();
  }

  /** Where the name begins that a span cuts at its start; the same index if it cuts none. */
  static int wholeStart(List<Word> words, int first) {
    return isBefore(words, first) ? first - 2 : first;
  }

  /** Where the name ends that a span cuts at its end; the same index if it cuts none. */
  static int wholeEnd(List<Word> words, int end) {
    if (isBefore(words, end + 1)) {
      return end + 2;
    }
    return end < words.size() && words.get(end - 1).is("'") && isBefore(words, end) ? end + 1 : end;
  }
}
