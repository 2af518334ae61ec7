package org.newsloom.train.repeats;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a gold text, to tell whether a line stands in it. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Shorter lines stand in any long text by chance, unless as a paragraph of their own. */
  private static final int FEWEST = 4;

  private final String all;
  private final Set<String> paragraphs;

  Words(List<String> paragraphs) {
    this.all = ' ' + String.join(" ", paragraphs.stream().map(Words::of).toList()) + ' ';
    this.paragraphs = new HashSet<>(paragraphs.stream().map(Words::of).toList());
  }

  /** Whether a line is a paragraph of the text or, if of four words or more, a part of it. */
  boolean hold(String line) {
    String words = of(line);
    return !words.isEmpty()
        && (paragraphs.contains(words)
            || (count(words) >= FEWEST && all.contains(' ' + words + ' ')));
  }

  /** Number of words of the text. */
  int count() {
    return count(all.strip());
  }

  /** The words of a text, lower-cased, with one space between them. */
  static String of(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .collect(Collectors.joining(" "));
  }

  private static int count(String words) {
    return words.isEmpty() ? 0 : (int) words.chars().filter(c -> c == ' ').count() + 1;
  }
}
