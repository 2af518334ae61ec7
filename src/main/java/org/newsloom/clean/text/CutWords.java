package org.newsloom.clean.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a hyphen cut a word in two or belongs to a compound, by the words of the document
 * and by the dictionary.
 *
 * <p>What the document writes elsewhere comes first, then a word that the dictionary knows in one
 * piece. Of a word that neither knows, two parts that are words are a compound, others one word.
 */
final class CutWords {
  /** A cut word that stands in a line, as where the lines of a wrapped text were joined. */
  private static final Pattern IN_LINE =
      Pattern.compile("(\\p{L}{2,})- (\\p{Ll}{2,})(?![\\p{L}-])");

  private static final Set<String> SUSPENDING =
      Set.of("and", "or", "to", "nor", "but", "than", "und", "oder", "bzw");

  private final Set<String> documentWords;
  private final EnglishWords dictionary = new EnglishWords();

  /**
   * @param documentWords all words and all compounds of the document, in lower case
   */
  CutWords(Set<String> documentWords) {
    this.documentWords = documentWords;
  }

  /**
   * Whether the two parts around a hyphen at the end of a line are one word.
   *
   * @param left the last word of the line without its hyphen, perhaps a compound itself
   * @param right the first word of the next line, perhaps a compound itself
   */
  boolean isOneWord(String left, String right) {
    String first = left.substring(left.lastIndexOf('-') + 1);
    int hyphen = right.indexOf('-');
    String last = hyphen < 0 ? right : right.substring(0, hyphen);
    if (holds(left + '-' + right)) {
      return false;
    }
    boolean whole = isKnown(first, last);
    if (first.length() < left.length() || hyphen >= 0) {
      return whole && !dictionary.isCommonWord(last);
    }
    return whole
        || (!dictionary.isWord(first + '-' + last)
            && !(dictionary.isWord(first) && dictionary.isCommonWord(last)));
  }

  /** Joins the words that a hyphen and a blank cut within a line; suspended hyphens stay. */
  String joinedInLine(String text) {
    if (text.indexOf("- ") < 0) {
      return text;
    }
    Matcher cut = IN_LINE.matcher(text);
    StringBuilder joined = new StringBuilder(text.length());
    while (cut.find()) {
      String left = cut.group(1);
      String right = cut.group(2);
      boolean one =
          !SUSPENDING.contains(right)
              && (isKnown(left, right)
                  || (!dictionary.isWord(left) && !dictionary.isCommonWord(right))
                  || (Character.isUpperCase(left.charAt(0)) && !dictionary.isCommonWord(right)));
      cut.appendReplacement(joined, Matcher.quoteReplacement(one ? left + right : cut.group()));
    }
    return cut.appendTail(joined).toString();
  }

  private boolean isKnown(String left, String right) {
    String whole = left + right;
    boolean capital = Character.isUpperCase(left.charAt(0));
    return holds(whole) || dictionary.isWord(whole) || (capital && dictionary.isName(whole));
  }

  private boolean holds(String word) {
    return documentWords.contains(word.toLowerCase(Locale.ROOT));
  }
}
