package org.newsloom.actors.names;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings the words of a sentence to the spelling of which the name finder has learnt most. A
 * sentence in capitals throughout is read as a headline ({@code RAIN IN OSLO} as {@code Rain in
 * Oslo}), so that its names are the same words as in the sentences below it; {@code Mr} is read as
 * {@code Mr.}. The words stay as many as they were.
 */
public final class Spelling {
  /** With fewer words, or letters, a sentence may be a table's cell or an acronym. */
  private static final int FEWEST_WORDS = 3;

  private static final int FEWEST_LETTERS = 12;

  /** As long as {@code EU} and {@code US}, which stay as they are. */
  private static final int LONGEST_KEPT = 2;

  private static final Map<String, String> DOTTED =
      Map.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.");

  private static final Set<String> SMALL_IN_HEADLINES =
      Set.of(
          ("a an the of in on at to for by with from and or as is are was be over after into than but not"
                  + " his her its it he she they who this that has have had will")
              .split(" ", -1));

  private Spelling() {}

  /** The words as the name finder reads them; given back as they are if nothing is to be done. */
  public static String[] read(String[] words) {
    if (isInCapitals(words)) {
      return headline(words);
    }
    String[] read = words;
    for (int i = 0; i < words.length; i++) {
      String dotted = DOTTED.get(words[i]);
      if (dotted != null) {
        read = read == words ? words.clone() : read;
        read[i] = dotted;
      }
    }
    return read;
  }

  /**
   * Words as a headline has them: capitalised, but for little words within it; acronyms with dots,
   * or of two letters, stay.
   */
  public static String[] headline(String[] words) {
    String[] headline = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      String lower = words[i].toLowerCase(Locale.ROOT);
      boolean small = i > 0 && SMALL_IN_HEADLINES.contains(lower);
      headline[i] = small ? lower : capitalised(words[i], lower);
    }
    return headline;
  }

  static boolean isInCapitals(String[] words) {
    int letters = 0;
    int count = 0;
    for (String word : words) {
      int own = 0;
      for (int i = 0; i < word.length(); i++) {
        if (Character.isLowerCase(word.charAt(i)) && !word.equals("'s")) {
          return false;
        }
        own += Character.isLetter(word.charAt(i)) ? 1 : 0;
      }
      letters += own;
      count += own > 1 ? 1 : 0;
    }
    return count >= FEWEST_WORDS && letters >= FEWEST_LETTERS;
  }

  private static String capitalised(String word, String lower) {
    int dot = word.indexOf('.');
    boolean acronym = dot >= 0 && dot < word.length() - 1;
    if (word.length() <= LONGEST_KEPT || acronym || lower.length() != word.length()) {
      return word;
    }
    StringBuilder capitalised = new StringBuilder(word.length());
    boolean first = true;
    for (int i = 0; i < word.length(); i++) {
      char c = lower.charAt(i);
      capitalised.append(first ? Character.toUpperCase(c) : c);
      // Jean-Paul, O'Neill
      first = c == '-' || (c == '\'' && i == 1);
    }
    return capitalised.toString();
  }
}
