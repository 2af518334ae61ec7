package org.newsloom.clean.block;

import java.util.Locale;
import java.util.Set;

/**
 * What a line looks like, whatever it says.
 *
 * @param words number of words
 * @param functionWords words such as articles, prepositions, auxiliaries
 * @param endsSentence whether it ends as sentences do
 * @param titleCase whether all its words but function words are capitalised
 */
public record Shape(int words, int functionWords, boolean endsSentence, boolean titleCase) {

  /**
   * Frequent function words of English and its neighbours: prose has one in three or four words.
   */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "of", "to", "in", "and", "is", "was", "for", "on", "that", "by", "with",
          "as", "at", "from", "it", "its", "be", "are", "were", "has", "have", "had", "not", "but",
          "or", "this", "he", "she", "his", "her", "they", "their", "we", "our", "you", "your", "i",
          "who", "which", "will", "would", "can", "could", "been", "after", "before", "than",
          "more", "about", "into", "over", "if", "when", "there", "also", "said", "says", "der",
          "die", "das", "und", "ist", "von", "mit", "le", "la", "les", "des", "et", "est", "que",
          "el", "los", "de", "en", "un", "una", "il", "di", "che");

  /** Words that stay small in headlines. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "of", "to", "in", "and", "for", "on", "by", "with", "as", "at", "from",
          "or", "but", "nor", "vs", "via", "after", "into", "over", "is", "its");

  /** The shape of a line. */
  public static Shape of(String line) {
    int words = 0;
    int functionWords = 0;
    boolean titleCase = true;
    int i = 0;
    while (i < line.length()) {
      if (!Character.isLetterOrDigit(line.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < line.length() && isInner(line, i)) {
        i++;
      }
      words++;
      String lower = line.substring(start, i).toLowerCase(Locale.ROOT);
      if (FUNCTION_WORDS.contains(lower)) {
        functionWords++;
      }
      if (Character.isLowerCase(line.charAt(start)) && !SMALL_WORDS.contains(lower)) {
        titleCase = false;
      }
    }
    return new Shape(words, functionWords, endsSentence(line), titleCase && words > 0);
  }

  private static boolean isInner(String line, int i) {
    char c = line.charAt(i);
    return Character.isLetterOrDigit(c)
        || ((c == '\'' || c == '\u2019' || c == '-')
            && i + 1 < line.length()
            && Character.isLetterOrDigit(line.charAt(i + 1)));
  }

  /** Whether a text ends with a mark that ends sentences, quotes and brackets behind it aside. */
  public static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".?!\u2026\u3002".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'\u201d\u2019\u00bb)]* ".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Share of function words, 0 to 1. */
  public double functionShare() {
    return words == 0 ? 0 : (double) functionWords / words;
  }

  /** Ten words or more that read and end as sentences do. */
  public boolean isProse() {
    return words >= 10 && functionShare() >= 0.2 && (endsSentence || words >= 25);
  }
}
